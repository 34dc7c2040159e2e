package io.github.copytaster.labels.topic;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.zip.CRC32;

/**
 * Topic models as files: int magic, int format version, int length, long CRC-32, then that many
 * bytes as {@link TopicModelCodec} lays them out. Big-endian, not compressed: eight-bit vectors do
 * not compress, and a jar or S3 gateway compresses the rest.
 */
public final class TopicModelFile {

  /** Version of the format that this code reads and writes. */
  public static final int FORMAT = 2;

  private static final int MAGIC = 0x43545031;
  private static final int LARGEST = 64 << 20;

  private TopicModelFile() {}

  /** Writes a model. */
  public static void write(TopicModel model, OutputStream stream) throws IOException {
    byte[] content = content(model);
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(stream));
    data.writeInt(MAGIC);
    data.writeInt(FORMAT);
    data.writeInt(content.length);
    data.writeLong(checksum(content));
    data.write(content);
    data.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream is no topic model, one of another format version, or damaged;
   *     the message says what was expected and what was found
   */
  public static TopicModel read(InputStream stream) throws IOException {
    DataInputStream data = new DataInputStream(stream);
    try {
      if (data.readInt() != MAGIC) {
        throw new IOException("expected a topic model, found another kind of file");
      }
      int format = data.readInt();
      if (format != FORMAT) {
        throw new IOException(
            "expected a topic model of format " + FORMAT + ", found format " + format);
      }
      int length = data.readInt();
      if (length < 0 || length > LARGEST) {
        throw new IOException(
            "expected a topic model of at most " + LARGEST + " bytes, found " + length);
      }
      long checksum = data.readLong();
      byte[] content = data.readNBytes(length);
      if (content.length != length || checksum(content) != checksum) {
        throw new IOException(
            "expected "
                + length
                + " bytes with checksum "
                + checksum
                + ", found "
                + content.length
                + " bytes with checksum "
                + checksum(content));
      }
      if (data.read() >= 0) {
        throw new IOException("expected nothing behind a topic model, found more bytes");
      }
      return TopicModelCodec.decode(new DataInputStream(new ByteArrayInputStream(content)));
    } catch (EOFException cut) {
      throw new IOException("expected a whole topic model, found one cut short", cut);
    } catch (UTFDataFormatException | IllegalArgumentException | NegativeArraySizeException wrong) {
      throw new IOException("expected a topic model, found parts that do not fit", wrong);
    }
  }

  /** The bytes that the content hash is made of: the model without its release name. */
  public static byte[] content(TopicModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TopicModelCodec.encode(model, new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue();
  }
}
