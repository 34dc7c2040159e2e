package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/** The text parts of a message, in order. */
final class MailParts {

  /**
   * One text part, decoded.
   *
   * @param html whether it is HTML
   * @param attached whether it is an attachment
   */
  record Part(String text, boolean html, boolean attached) {}

  private static final int DEEPEST = 20;

  private final Decoder decoder;
  private final Limits limits;
  private final List<Part> parts = new ArrayList<>();

  MailParts(Decoder decoder, Limits limits) {
    this.decoder = decoder;
    this.limits = limits;
  }

  List<Part> of(Message mail) throws IOException, RefusedCopyException {
    collect(mail, 0);
    return parts;
  }

  private void collect(Entity entity, int depth) throws IOException, RefusedCopyException {
    refuseEncrypted(entity);
    if (depth > DEEPEST) {
      throw new RefusedCopyException(
          RejectionCode.TOO_DEEP, "expected at most " + DEEPEST + " nested mail parts, found more");
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof Message inner) {
      collect(inner, depth + 1);
    } else if (body instanceof SingleBody single) {
      text(entity, single);
    }
  }

  private void text(Entity entity, SingleBody body) throws IOException, RefusedCopyException {
    String type = lower(entity.getMimeType());
    boolean html = type.equals("text/html");
    if (!html && !type.equals("text/plain")) {
      return;
    }
    byte[] bytes;
    try (InputStream content = body.getInputStream()) {
      bytes = content.readNBytes(limits.maximumBytes());
    }
    String text = decoder.decode(bytes, Optional.ofNullable(entity.getCharset()).orElse(""));
    boolean flowed = header(entity).contains("format=flowed");
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    parts.add(
        new Part(
            flowed && !html ? Flowed.join(text, header(entity).contains("delsp=yes")) : text,
            html,
            attached));
  }

  private static void refuseEncrypted(Entity entity) throws RefusedCopyException {
    String type = lower(entity.getMimeType());
    boolean enveloped = type.endsWith("pkcs7-mime") && !header(entity).contains("signed-data");
    if (type.equals("multipart/encrypted") || enveloped) {
      throw new RefusedCopyException(
          RejectionCode.ENCRYPTED, "expected a readable mail, found " + type);
    }
  }

  private static String header(Entity entity) {
    return Optional.ofNullable(entity.getHeader())
        .map(header -> header.getField("Content-Type"))
        .map(field -> lower(field.getBody()))
        .orElse("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
