package io.github.copytaster.article.decode;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Bytes of unknown encoding to text. The order matters more than the detector (normalise.md 4). */
public final class Decoder {

  private static final Pattern DECLARED =
      Pattern.compile("(?:encoding|charset)\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9_.:-]{2,30})");
  private static final int HEAD = 2048;
  private static final int SMALLEST_BOMB = 1 << 20;

  private final Limits limits;

  public Decoder(Limits limits) {
    this.limits = limits;
  }

  /**
   * Unpacks gzip, at most twice over.
   *
   * @throws RefusedCopyException if it is damaged, or expands too much
   */
  public byte[] unpack(byte[] bytes) throws RefusedCopyException {
    byte[] plain = bytes;
    for (int layer = 0; layer < 2 && isGzip(plain); layer++) {
      plain = gunzip(plain);
    }
    return plain;
  }

  /**
   * Decodes text.
   *
   * @throws RefusedCopyException if the bytes are no text
   */
  public String decode(byte[] bytes) throws RefusedCopyException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    refuseBinary(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherwise) {
      return new String(bytes, declared(bytes));
    }
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    // ISO 8859-1 as declared is windows-1252 as meant, in HTML by standard and elsewhere by habit.
    Charset fallback = Charset.forName("windows-1252");
    if (!declaration.find()) {
      return fallback;
    }
    try {
      Charset charset = Charset.forName(declaration.group(1));
      boolean useless =
          charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1);
      return useless ? fallback : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return fallback;
    }
  }

  private byte[] gunzip(byte[] packed) throws RefusedCopyException {
    long most =
        Math.min(
            limits.maximumBytes(),
            Math.max(SMALLEST_BOMB, (long) packed.length * limits.maximumExpansion()));
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        plain.write(buffer, 0, read);
        if (plain.size() > most) {
          throw new RefusedCopyException(
              RejectionCode.EXPANSION_RATIO,
              "expected gzip that unpacks to at most " + most + " bytes, found more");
        }
      }
      return plain.toByteArray();
    } catch (IOException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected a whole gzip file, found " + damaged.getMessage());
    }
  }

  // Agency wire uses control bytes, but no text has many NULs or mostly controls.
  private static void refuseBinary(byte[] bytes) throws RefusedCopyException {
    int controls = 0;
    int nulls = 0;
    int looked = Math.min(bytes.length, 1 << 16);
    for (int at = 0; at < looked; at++) {
      int value = bytes[at];
      nulls += value == 0 ? 1 : 0;
      controls += value >= 0 && value < 32 && value != 9 && value != 10 && value != 13 ? 1 : 0;
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F')
        || startsWith(bytes, 'P', 'K', 3, 4)
        || nulls * 100 > looked
        || controls * 10 > looked) {
      throw new RefusedCopyException(RejectionCode.NOT_TEXT, "expected text, found binary content");
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return startsWith(bytes, 0x1F, 0x8B);
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int at = 0; at < magic.length; at++) {
      if ((bytes[at] & 0xFF) != magic[at]) {
        return false;
      }
    }
    return true;
  }
}
