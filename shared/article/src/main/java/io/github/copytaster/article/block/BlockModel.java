package io.github.copytaster.article.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Says of each block how likely it is part of the story. Trained by tools/training ({@code
 * TrainBlocks}); model card in docs/decisions/0030. Thread-safe.
 *
 * @param lexicon what words say
 * @param paths what element names, classes and ids say
 * @param page trees for blocks of a page
 * @param text trees for lines of plain text
 */
public record BlockModel(WordWeights lexicon, WordWeights paths, TwoPasses page, TwoPasses text) {

  private static final int FORMAT = 0x43544232;

  /** The model that ships. */
  public static BlockModel shipped() {
    try (InputStream stream = BlockModel.class.getResourceAsStream("block-model.bin.gz")) {
      if (stream == null) {
        throw new IllegalStateException(
            "block-model.bin.gz is missing from the jar; build copytaster-article again");
      }
      return read(
          new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(stream))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The probability of being story, for each block. */
  public float[] probabilities(List<Block> blocks) {
    float[][] rows = new BlockFeatures(lexicon, paths).rows(blocks);
    boolean onPage = Block.areOnPage(blocks);
    return (onPage ? page : text).probabilities(blocks, rows);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(FeatureNames.PAGE_COUNT);
    lexicon.write(out);
    paths.write(out);
    page.write(out);
    text.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static BlockModel read(DataInputStream in) throws IOException {
    int format = in.readInt();
    int inputs = in.readInt();
    if (format != FORMAT || inputs != FeatureNames.PAGE_COUNT) {
      throw new IOException(
          "expected a block model of format "
              + Integer.toHexString(FORMAT)
              + " with "
              + FeatureNames.PAGE_COUNT
              + " inputs, found format "
              + Integer.toHexString(format)
              + " with "
              + inputs
              + "; train it again");
    }
    return new BlockModel(
        WordWeights.read(in), WordWeights.read(in), TwoPasses.read(in), TwoPasses.read(in));
  }
}
