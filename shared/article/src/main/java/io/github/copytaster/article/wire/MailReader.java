package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** E-mail: the first text part, plain before HTML. */
final class MailReader {

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

  private MailReader() {}

  /**
   * Whether text begins like a mail: header lines only, up to a blank one, at least two of them a
   * mail's own. Line by line, because one pattern over the whole block took 29 s on a real mail.
   */
  static boolean accepts(String head) {
    int known = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isBlank()) {
        return known >= 2;
      }
      int colon = line.indexOf(':');
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (!folded && (colon < 1 || line.substring(0, colon).indexOf(' ') >= 0)) {
        return false;
      }
      known +=
          !folded && FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known >= 3;
  }

  static Draft read(byte[] bytes) throws RefusedCopyException {
    try (InputStream stream = new ByteArrayInputStream(bytes)) {
      Message mail = new DefaultMessageBuilder().parseMessage(stream);
      String subject = mail.getSubject() == null ? "" : mail.getSubject();
      String id = mail.getMessageId() == null ? "" : mail.getMessageId();
      PublicationTime sent =
          mail.getDate() == null
              ? PublicationTime.UNKNOWN
              : Dates.parse(mail.getDate().toInstant().toString(), "mail:date");
      PublisherData publisher =
          new PublisherData(
              id, "", PublisherData.Status.USABLE, "", List.of(), List.of(), List.of(), "");
      String title = subject.replaceFirst("^(?:(?:Fwd?|FW|Re|RE|WG|TR):\\s?){1,5}", "");
      return new Draft(title, paragraphs(mail), sent, "", "", "", "", publisher, true);
    } catch (IOException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected an e-mail, found " + damaged.getMessage());
    }
  }

  private static List<String> paragraphs(Entity mail) throws IOException {
    String plain = part(mail, "text/plain");
    if (!plain.isBlank()) {
      return PlainTextReader.paragraphs(plain);
    }
    return HtmlReader.fragment(part(mail, "text/html"));
  }

  private static String part(Entity entity, String type) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        String text = part(part, type);
        if (!text.isBlank()) {
          return text;
        }
      }
      return "";
    }
    if (body instanceof Message inner) {
      return part(inner, type);
    }
    if (body instanceof TextBody text && entity.getMimeType().equalsIgnoreCase(type)) {
      try (InputStream content = text.getInputStream()) {
        return new String(content.readAllBytes(), charset(text.getMimeCharset()));
      }
    }
    return "";
  }

  private static Charset charset(String name) {
    try {
      return name == null || name.equalsIgnoreCase("us-ascii")
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return Charset.forName("windows-1252");
    }
  }
}
