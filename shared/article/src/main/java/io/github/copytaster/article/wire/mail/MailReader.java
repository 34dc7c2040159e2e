package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** E-mail: its text, what is attached to it, and the messages that it passes on. */
public final class MailReader {

  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "mime-version",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "content-type",
          "reply-to");
  // Signatures of gateways make thousands of characters of header; a head of them ends anywhere.
  private static final int LONG_HEAD = 2000;

  private final MessageReader messages;

  /**
   * A reader of mail.
   *
   * @param documents reads what is attached
   */
  public MailReader(Limits limits, Decoder decoder, JsonReader json, ContentReader documents) {
    this.messages = new MessageReader(limits, decoder, json, documents);
  }

  /**
   * Whether text begins like a mail: header lines only, up to a blank one, at least two of them a
   * mail's own. Line by line, because one pattern over the whole block took 29 s on a real mail.
   */
  public static boolean accepts(String head) {
    int known = 0;
    boolean first = true;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isBlank()) {
        return known >= 2;
      }
      boolean mailbox = first && line.startsWith("From ");
      first = false;
      int colon = line.indexOf(':');
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (mailbox || folded) {
        continue;
      }
      if (colon < 1 || line.substring(0, colon).indexOf(' ') >= 0) {
        boolean cutOff = head.length() >= LONG_HEAD && head.endsWith(line);
        return cutOff && line.indexOf(' ') < 0 && known >= 3;
      }
      known += FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known >= 3;
  }

  /**
   * Reads one.
   *
   * @throws RefusedCopyException if it is encrypted, nested too deep or damaged
   */
  public void read(byte[] bytes, DraftSink sink) throws RefusedCopyException {
    try (InputStream stream = new ByteArrayInputStream(fromFirstHeader(bytes))) {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(
          MimeConfig.custom()
              .setMaxLineLen(-1)
              .setMaxHeaderLen(-1)
              .setMaxHeaderCount(5000)
              .build());
      Message mail = builder.parseMessage(stream);
      messages.read(mail, sink);
    } catch (IOException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected an e-mail, found one whose parts are damaged");
    }
  }

  // Some gateways put a line of blanks before the first header.
  private static byte[] fromFirstHeader(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
  }
}
