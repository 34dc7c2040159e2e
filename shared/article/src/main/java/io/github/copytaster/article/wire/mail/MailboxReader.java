package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.DraftSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A mailbox (mbox, RFC 4155), read mail by mail. Each mail begins behind a line "From sender date";
 * lines of a text that begin so are written ">From ", or ">>From " where they began with a ">".
 */
public final class MailboxReader {

  private static final String MARK = "From ";
  private static final Pattern ENVELOPE =
      Pattern.compile("From (?:\\S{1,400}@|.{0,400}\\d:\\d{2}).*+", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,200}+:.*+", Pattern.DOTALL);

  private final Limits limits;
  private final ContentReader mails;

  /**
   * A reader of mailboxes.
   *
   * @param mails reads one of its mails
   */
  public MailboxReader(Limits limits, ContentReader mails) {
    this.limits = limits;
    this.mails = mails;
  }

  /** Whether text begins like a mailbox: with an envelope and then with a mail. */
  public static boolean accepts(String head) {
    String start = head.stripLeading();
    int end = start.indexOf('\n');
    return end > 0
        && ENVELOPE.matcher(start.substring(0, end)).matches()
        && MailReader.accepts(start);
  }

  /**
   * Reads to the end.
   *
   * @return how many mails it has
   * @throws RefusedCopyException if there are too many items
   * @throws IOException if {@code stream} cannot be read
   */
  public int read(InputStream stream, DraftSink sink) throws RefusedCopyException, IOException {
    Mail mail = new Mail(sink);
    ByteLines lines = new ByteLines(stream);
    boolean starts = true;
    byte[] line = lines.next();
    while (line.length > 0) {
      byte[] following = lines.next();
      if (starts && matches(ENVELOPE, line) && matches(FIELD, following)) {
        mail.end();
      } else {
        mail.add(starts && isEscaped(line) ? Arrays.copyOfRange(line, 1, line.length) : line);
      }
      starts = line[line.length - 1] == '\n';
      line = following;
    }
    mail.end();
    return mail.number - 1;
  }

  private static boolean matches(Pattern pattern, byte[] line) {
    return pattern.matcher(beginning(line)).matches();
  }

  private static boolean isEscaped(byte[] line) {
    if (line[0] != '>') {
      return false;
    }
    int at = 1;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at + MARK.length() <= line.length
        && new String(line, at, MARK.length(), StandardCharsets.ISO_8859_1).equals(MARK);
  }

  private static String beginning(byte[] line) {
    return new String(line, 0, Math.min(line.length, 1000), StandardCharsets.ISO_8859_1);
  }

  /** The mail that is being collected. */
  private final class Mail {
    private final DraftSink sink;
    private ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean large;
    private boolean blank = true;
    private int number = 1;

    Mail(DraftSink sink) {
      this.sink = sink;
    }

    void add(byte[] line) {
      large |= content.size() + line.length > limits.maximumBytes();
      if (!large) {
        content.writeBytes(line);
      }
      blank = blank && beginning(line).isBlank();
    }

    // Nothing stands before the first envelope.
    void end() throws RefusedCopyException {
      if (blank) {
        content.reset();
        return;
      }
      String name = "mail " + number;
      byte[] bytes = content.toByteArray();
      content = new ByteArrayOutputStream();
      if (large) {
        sink.refuse(name, RejectionCode.TOO_LARGE, "a mail of more than the limit");
      } else {
        read(name, bytes);
      }
      number++;
      large = false;
      blank = true;
    }

    // One broken mail is no reason to give up the mailbox.
    private void read(String name, byte[] bytes) throws RefusedCopyException {
      try {
        mails.read(bytes, "", sink);
      } catch (RefusedCopyException refused) {
        if (refused.code() == RejectionCode.TOO_MANY_ITEMS) {
          throw refused;
        }
        sink.refuse(name, refused.code(), refused.reason());
      }
    }
  }
}
