package io.github.copytaster.labels.region;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The learned part: for every candidate how likely it is the first country and how likely it is one
 * of the countries, and for the article how likely it is about nowhere. Trained by
 * tools/training/region; see docs/model-card-regions.md.
 */
final class Scorer {

  private static final int FORMAT = 2;

  /** The publisher's own country; +1.5 never hurt on any set (research/region.md section 3). */
  private static final float HOME = 1.5f;

  private final Contexts contexts;
  private final Network candidate;
  private final Network nowhere;
  private final float leastMember;
  private final String version;

  private Scorer(
      Contexts contexts, Network candidate, Network nowhere, float leastMember, String version) {
    this.contexts = contexts;
    this.candidate = candidate;
    this.nowhere = nowhere;
    this.leastMember = leastMember;
    this.version = version;
  }

  /** The scorer of this jar. */
  static Scorer bundled() {
    byte[] bytes = Resource.bytes("scorer.bin");
    CRC32 sum = new CRC32();
    sum.update(bytes);
    try (DataInputStream model = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = model.readInt();
      if (format != FORMAT) {
        throw new IOException(
            "the scorer has format " + format + ", this code reads format " + FORMAT);
      }
      byte[] date = new byte[8];
      model.readFully(date);
      float leastMember = model.readFloat();
      String version =
          String.format("r%s-%08x", new String(date, StandardCharsets.US_ASCII), sum.getValue());
      Contexts contexts = Contexts.read(model);
      int inputs = Features.ALL + contexts.size();
      Network candidate = Network.read(model, inputs);
      Network nowhere = Network.read(model, inputs);
      return new Scorer(contexts, candidate, nowhere, leastMember, version);
    } catch (IOException damaged) {
      throw new UncheckedIOException("scorer.bin of this jar is damaged", damaged);
    }
  }

  /** Release date and content hash. */
  String version() {
    return version;
  }

  /** Judges a reading that has at least one candidate. */
  Verdict judge(PlaceReader.Reading reading, int home, int words) {
    int size = reading.candidates().size();
    float[] row = new float[Features.ALL + contexts.size()];
    float[][] sums = contexts.of(reading);
    ArticleSigns.write(
        reading.passage(), reading.candidates(), reading.features(), row, Features.CANDIDATE);
    float[] first = new float[size];
    float[] member = new float[size];
    float none = 0;
    for (int one = 0; one < size; one++) {
      reading.features().write(one, words, row);
      System.arraycopy(sums[one], 0, row, Features.ALL, sums[one].length);
      float[] answers = candidate.apply(row);
      first[one] = answers[0] + (reading.candidates().country(one) == home ? HOME : 0);
      member[one] = (float) (1 / (1 + Math.exp(-answers[1])));
      if (one == reading.features().heaviest()) {
        none = nowhere.apply(row)[0];
      }
    }
    float nowhereShare = softmax(first, none);
    return new Verdict(first, member, nowhereShare, leastMember);
  }

  // In place over the candidates; answers the share of the further value.
  private static float softmax(float[] values, float further) {
    float most = further;
    for (float value : values) {
      most = Math.max(most, value);
    }
    double sum = Math.exp(further - most);
    for (float value : values) {
      sum += Math.exp(value - most);
    }
    for (int at = 0; at < values.length; at++) {
      values[at] = (float) (Math.exp(values[at] - most) / sum);
    }
    return (float) (Math.exp(further - most) / sum);
  }
}
