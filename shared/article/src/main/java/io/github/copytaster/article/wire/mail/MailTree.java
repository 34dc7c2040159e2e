package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/**
 * The parts of one message: the text that its reader sees, the documents that come with it, and the
 * messages that it passes on. What is none of these is named in what was dropped.
 */
final class MailTree {

  private static final int DEEPEST = 20;
  // Plain before HTML, unless it only says that there is HTML.
  private static final int HTML_MUST_SAY = 3;
  private static final Set<String> PICTURES = Set.of("image", "audio", "video", "font");
  private static final Set<String> SEALS =
      Set.of("application/pgp-signature", "application/pkcs7-signature", "application/ms-tnef");

  private final Decoder decoder;
  private final Limits limits;
  private final List<MailPart> documents = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<DroppedText> dropped = new ArrayList<>();

  /** One rendition of the text. */
  private record Rendition(String text, boolean html, List<DroppedText> dropped) {
    static final Rendition NONE = new Rendition("", false, List.of());

    Rendition and(Rendition next) {
      List<DroppedText> both = new ArrayList<>(dropped);
      both.addAll(next.dropped);
      String joined =
          text.isBlank() ? next.text : next.text.isBlank() ? text : text + "\n\n" + next.text;
      return new Rendition(joined, html || next.html, both);
    }
  }

  private MailTree(Decoder decoder, Limits limits) {
    this.decoder = decoder;
    this.limits = limits;
  }

  /**
   * What a message holds.
   *
   * @param text of the message itself
   * @param documents that are text, or may be
   * @param messages that it passes on
   * @param dropped pictures and the like, by name, and what its HTML had beside the text
   */
  record Content(
      String text, List<MailPart> documents, List<Message> messages, List<DroppedText> dropped) {}

  static Content of(Message mail, Decoder decoder, Limits limits)
      throws IOException, RefusedCopyException {
    MailTree tree = new MailTree(decoder, limits);
    Rendition text = tree.entity(mail, 0);
    tree.dropped.addAll(0, text.dropped());
    return new Content(text.text(), tree.documents, tree.messages, tree.dropped);
  }

  private Rendition entity(Entity entity, int depth) throws IOException, RefusedCopyException {
    refuseEncrypted(entity);
    if (depth > DEEPEST) {
      throw tooDeep();
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      return multipart.getSubType().equalsIgnoreCase("alternative")
          ? alternative(multipart, depth)
          : mixed(multipart, depth);
    }
    if (body instanceof Message inner) {
      messages.add(inner);
    } else if (body instanceof SingleBody single) {
      return single(entity, single);
    }
    return Rendition.NONE;
  }

  static RefusedCopyException tooDeep() {
    return new RefusedCopyException(
        RejectionCode.TOO_DEEP, "expected at most " + DEEPEST + " nested mail parts, found more");
  }

  // Parts one after the other: Apple's mail goes on below a picture in a part of its own.
  private Rendition mixed(Multipart multipart, int depth) throws IOException, RefusedCopyException {
    Rendition all = Rendition.NONE;
    for (Entity part : multipart.getBodyParts()) {
      all = all.and(entity(part, depth + 1));
    }
    return all;
  }

  // Parts that say the same.
  private Rendition alternative(Multipart multipart, int depth)
      throws IOException, RefusedCopyException {
    Rendition plain = Rendition.NONE;
    Rendition html = Rendition.NONE;
    for (Entity part : multipart.getBodyParts()) {
      Rendition found = entity(part, depth + 1);
      if (found.html()) {
        html = longer(html, found);
      } else {
        plain = longer(plain, found);
      }
    }
    return Words.count(html.text()) > HTML_MUST_SAY * Words.count(plain.text()) ? html : plain;
  }

  private static Rendition longer(Rendition one, Rendition other) {
    return Words.count(other.text()) > Words.count(one.text()) ? other : one;
  }

  private Rendition single(Entity entity, SingleBody body)
      throws IOException, RefusedCopyException {
    String type = lower(entity.getMimeType());
    boolean named = Optional.ofNullable(entity.getFilename()).isPresent();
    boolean html = type.equals("text/html");
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if ((html || type.equals("text/plain")) && !attached && !named) {
      return text(entity, body, html);
    }
    String name = name(entity);
    if (PICTURES.contains(type.substring(0, Math.max(0, type.indexOf('/'))))
        || SEALS.contains(type)
        || type.equals("text/calendar")) {
      dropped.add(new DroppedText(name.isEmpty() ? type : name, "attachment"));
      return Rendition.NONE;
    }
    documents.add(
        new MailPart(
            name.isEmpty() ? "part " + (documents.size() + 1) : name, body, charset(entity)));
    return Rendition.NONE;
  }

  private Rendition text(Entity entity, SingleBody body, boolean html)
      throws IOException, RefusedCopyException {
    String text = decoder.decode(MailPart.bytes(body, limits.maximumBytes()), charset(entity));
    if (html) {
      MarkedUpText read = MarkedUpText.html(text, "");
      return new Rendition(String.join("\n\n", read.paragraphs()), true, read.dropped());
    }
    boolean flowed = header(entity).contains("format=flowed");
    return new Rendition(
        flowed ? Flowed.join(text, header(entity).contains("delsp=yes")) : text, false, List.of());
  }

  // Mime4j supplies "us-ascii" where the part names none.
  private static String charset(Entity entity) {
    return header(entity).contains("charset")
        ? Optional.ofNullable(entity.getCharset()).orElse("")
        : "";
  }

  // Older programs name a file by its content type alone.
  private static String name(Entity entity) {
    String name =
        Optional.ofNullable(entity.getFilename())
            .or(
                () ->
                    Optional.ofNullable(entity.getHeader())
                        .map(header -> header.getField("Content-Type"))
                        .filter(ContentTypeField.class::isInstance)
                        .map(field -> ((ContentTypeField) field).getParameter("name")))
            .orElse("");
    return PlainText.oneLine(DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT));
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
