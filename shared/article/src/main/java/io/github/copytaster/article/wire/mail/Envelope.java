package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.Dates;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;

/**
 * What a message says about all that is in it.
 *
 * @param guid its identifier, or ""
 * @param sent when it was sent
 * @param subject without the marks of replies and forwards
 */
record Envelope(String guid, PublicationTime sent, String subject) {

  private static final Pattern REPLIES =
      Pattern.compile("^(?:(?:Fwd?|FW|Fw|Re|RE|AW|WG|TR|RV|Rif|I)\\s?:\\s?){1,5}");

  // "PRESS RELEASE: Council votes to rebuild pier"
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:\\[?EXTERNAL\\]?\\s?:?\\s{1,2}|(?iu:(?:press|news|media) (?:release|statement)|presse(?:mitteilung|information|meldung)"
              + "|communiqué(?: de presse)?|(?:nota|comunicado)(?: de (?:prensa|imprensa))?|comunicato stampa|persbericht"
              + "|pressmeddelande|pressemelding|for immediate release)\\s?[:|–—-]\\s{0,2})){1,2}(?=\\S.{8})");

  static Envelope of(Message mail) {
    return new Envelope(
        Optional.ofNullable(mail.getMessageId()).orElse(""),
        Optional.ofNullable(mail.getDate())
            .map(date -> Dates.parse(date.toInstant().toString(), "mail:date"))
            .orElse(PublicationTime.UNKNOWN),
        subject(Optional.ofNullable(mail.getSubject()).orElse("")));
  }

  /** The envelope of a part, which has what the part itself does not say from the whole. */
  Envelope within(Envelope whole, String part) {
    return new Envelope(
        guid.isEmpty() ? whole.named(part) : guid,
        sent.equals(PublicationTime.UNKNOWN) ? whole.sent : sent,
        subject);
  }

  /** The name of a part: the same each time the mail is read. */
  String named(String part) {
    return guid.isEmpty() ? part : guid + "#" + part;
  }

  /** A subject without the marks of replies, forwards and press offices. */
  static String subject(String raw) {
    String bare = REPLIES.matcher(raw.strip()).replaceFirst("");
    return LABEL.matcher(bare).replaceFirst("");
  }
}
