package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublisherData.Status;
import java.util.Locale;

/** Publication statuses as formats write them ("stat:canceled", "Usable", "withheld"). */
public final class Statuses {

  private Statuses() {}

  /** The status; usable where nothing or something else is said. */
  public static Status of(String written) {
    String status = written.toLowerCase(Locale.ROOT);
    String code = status.substring(status.lastIndexOf(':') + 1).strip();
    if (code.startsWith("cancel") || code.equals("killed") || code.equals("deleted")) {
      return Status.CANCELED;
    }
    return switch (code) {
      case "withheld", "draft", "pending", "private", "future", "auto-draft" -> Status.WITHHELD;
      default -> Status.USABLE;
    };
  }
}
