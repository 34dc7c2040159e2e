package io.github.copytaster.article.headline;

import io.github.copytaster.article.block.Trees;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Chooses the headline among the lines of a head. Trained by tools/training ({@code
 * TrainHeadlines}); what it is worth: docs/quality.md. Thread-safe.
 *
 * @param trees log odds that a line is the headline
 * @param least log odds below which no line is
 */
public record HeadlineModel(Trees trees, float least) {

  private static final int FORMAT = 0x43544831;

  /** The model that ships. */
  public static HeadlineModel shipped() {
    try (InputStream stream = HeadlineModel.class.getResourceAsStream("headline-model.bin.gz")) {
      if (stream == null) {
        throw new IllegalStateException(
            "headline-model.bin.gz is missing from the jar; build copytaster-article again");
      }
      return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The number of the line that is the headline, or -1 if none is. */
  public int choose(Head head) {
    int[] candidates = head.candidates();
    if (candidates.length == 0) {
      return -1;
    }
    int row = best(HeadlineMeasures.rows(head, candidates));
    return row < 0 ? -1 : candidates[row];
  }

  /** The row of the line that is the headline, or -1 if none is. */
  public int best(float[][] rows) {
    float[] scores = trees.scores(rows);
    int best = -1;
    float most = least;
    for (int row = 0; row < scores.length; row++) {
      if (scores[row] > most) {
        most = scores[row];
        best = row;
      }
    }
    return best;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(HeadlineMeasures.names().size());
    out.writeFloat(least);
    trees.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static HeadlineModel read(DataInputStream in) throws IOException {
    int format = in.readInt();
    int inputs = in.readInt();
    if (format != FORMAT || inputs != HeadlineMeasures.names().size()) {
      throw new IOException(
          "expected a headline model of format "
              + Integer.toHexString(FORMAT)
              + " with "
              + HeadlineMeasures.names().size()
              + " inputs, found format "
              + Integer.toHexString(format)
              + " with "
              + inputs
              + "; train it again");
    }
    float least = in.readFloat();
    return new HeadlineModel(Trees.read(in), least);
  }
}
