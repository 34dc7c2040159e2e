package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.wire.CompletingSink;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.PlainTextReader;
import io.github.copytaster.article.wire.Words;
import io.github.copytaster.article.wire.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** E-mail: the copy in its best text part. */
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
  private static final Pattern REPLIES =
      Pattern.compile("^(?:(?:Fwd?|FW|Fw|Re|RE|AW|WG|TR|RV|Rif|I)\\s?:\\s?){1,5}");

  private final Limits limits;
  private final Decoder decoder;
  private final JsonReader json;

  public MailReader(Limits limits, Decoder decoder, JsonReader json) {
    this.limits = limits;
    this.decoder = decoder;
    this.json = json;
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
        return false;
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
      read(mail, new MailParts(decoder, limits).of(mail), sink);
    } catch (IOException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected an e-mail, found " + damaged.getMessage());
    }
  }

  /** A subject without the marks of replies and forwards. */
  static String subject(String raw) {
    return REPLIES.matcher(raw.strip()).replaceFirst("");
  }

  private void read(Message mail, List<MailParts.Part> parts, DraftSink sink)
      throws RefusedCopyException {
    DraftBuilder draft = new DraftBuilder();
    String text = TextRepair.repair(best(parts));
    if (text.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----")) {
      throw new RefusedCopyException(
          RejectionCode.ENCRYPTED, "expected a readable mail, found a PGP message");
    }
    MailText.Copy copy = MailText.copy(text, draft);
    String guid = Optional.ofNullable(mail.getMessageId()).orElse("");
    PublicationTime sent =
        Optional.ofNullable(mail.getDate())
            .map(date -> Dates.parse(date.toInstant().toString(), "mail:date"))
            .orElse(PublicationTime.UNKNOWN);
    String bare = copy.text().strip();
    if (bare.startsWith("{") && bare.endsWith("}")) {
      // A web form's mail.
      json.read(bare, new CompletingSink(sink, guid, "", sent));
      return;
    }
    draft
        .title(subject(Optional.ofNullable(mail.getSubject()).orElse("")))
        .guid(guid)
        .published(sent);
    if (copy.labelled()) {
      draft.story(MarkedUpText.plain(copy.text()));
    } else {
      draft.story(PlainTextReader.read(copy.text()));
    }
    sink.accept(draft.build());
  }

  // Plain before HTML, unless it only says that there is HTML; attachments where the mail itself
  // has
  // nothing to say.
  private static String best(List<MailParts.Part> parts) {
    String plain = longest(parts, false, false);
    String html = longest(parts, true, false);
    int words = Math.max(Words.count(plain), Words.count(html));
    String attached = words >= 25 ? "" : longest(parts, false, true) + longest(parts, true, true);
    if (Words.count(attached) > words) {
      return attached;
    }
    return Words.count(html) > 3 * Words.count(plain) ? html : plain;
  }

  private static String longest(List<MailParts.Part> parts, boolean html, boolean attached) {
    String best = "";
    for (MailParts.Part part : parts) {
      if (part.html() == html && part.attached() == attached) {
        String text =
            html
                ? String.join("\n\n", MarkedUpText.html(part.text(), "").paragraphs())
                : part.text();
        best = Words.count(text) > Words.count(best) ? text : best;
      }
    }
    return best;
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
