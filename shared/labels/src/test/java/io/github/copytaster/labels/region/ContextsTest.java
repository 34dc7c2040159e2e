package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ContextsTest {

  private static final Gazetteer BOOK =
      Books.of("Kenya\t\tKE:N:1", "Ghana\t\tGH:N:1", "Salem\t\tUS:S:1");

  @Test
  void of_knownKey_addsItsNumbersToItsCandidateOnly() throws IOException {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Kenya voted. Rain fell in Ghana.");
    Contexts contexts = contexts(2, new int[] {key(reading, 0)}, 0.5f, -1f);

    assertThat(contexts.size()).isEqualTo(4);
    assertThat(contexts.of(reading)[0]).containsExactly(0.5f, -1f, 0, 0);
    assertThat(contexts.of(reading)[1]).containsExactly(0, 0, 0, 0);
  }

  @Test
  void of_afterTheOpening_addsToTheSecondHalf() throws IOException {
    PlaceReader.Reading reading =
        Books.read(BOOK, "", "It rained. It snowed. It blew. Then Kenya voted.");
    Contexts contexts = contexts(1, new int[] {key(reading, 0)}, 2f);

    assertThat(contexts.of(reading)[0]).containsExactly(0, 2f);
  }

  @Test
  void of_doubtfulMention_weighsLess() throws IOException {
    PlaceReader.Reading reading = Books.read(BOOK, "", "We met on Salem Avenue.");
    Contexts contexts = contexts(1, new int[] {key(reading, 0)}, 1f);

    assertThat(reading.mentions().grade(0)).isEqualTo(Mentions.DOUBTFUL);
    assertThat(contexts.of(reading)[0][0]).isCloseTo(0.3f, within(1e-6f));
  }

  @Test
  void of_noKeyKnown_addsNothing() throws IOException {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Kenya voted.");

    assertThat(contexts(3, new int[0]).of(reading)[0]).containsOnly(0);
  }

  @Test
  void read_manyKeys_allFoundAgain() throws IOException {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Kenya voted. Rain fell in Ghana, not far.");
    int[] keys = keys(reading, 1);
    float[] ones = new float[keys.length];
    Arrays.fill(ones, 1);

    assertThat(contexts(1, keys, ones).of(reading)[1][0]).isEqualTo(keys.length);
  }

  @Test
  void read_cutShort_isAnError() {
    assertThatThrownBy(() -> contexts(4, new int[] {1, 2}, 1f)).isInstanceOf(EOFException.class);
  }

  private static int key(PlaceReader.Reading reading, int mention) {
    return keys(reading, mention)[0];
  }

  private static int[] keys(PlaceReader.Reading reading, int mention) {
    int[] keys = new int[Surroundings.MOST_KEYS];
    int size = new Surroundings(reading.passage(), reading.mentions()).keys(mention, keys);
    return Arrays.stream(keys).limit(size).distinct().toArray();
  }

  private static Contexts contexts(int width, int[] keys, float... weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(keys.length);
    out.writeInt(width);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (float weight : weights) {
      out.writeFloat(weight);
    }
    return Contexts.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
