package io.github.copytaster.article.wire.mail;

import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.dom.SingleBody;

/**
 * A document that a mail carries beside its text.
 *
 * @param name of the file, or "part 2" where it has none
 * @param body its content, packed for the mail
 * @param charset as the mail declares it, or ""
 */
record MailPart(String name, SingleBody body, String charset) {

  /** The content as it was before it was packed, up to a limit. */
  byte[] content(int most) throws IOException {
    return bytes(body, most);
  }

  static byte[] bytes(SingleBody body, int most) throws IOException {
    try (InputStream content = body.getInputStream()) {
      return content.readNBytes(most);
    }
  }
}
