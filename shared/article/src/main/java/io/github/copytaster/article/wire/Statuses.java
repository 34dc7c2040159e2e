package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublisherData.Status;
import java.util.Locale;
import java.util.Set;

/** Publication statuses as formats write them ("stat:canceled", "Usable", "withheld"). */
public final class Statuses {

  // WordPress exports what stands in its trash as well.
  private static final Set<String> GONE =
      Set.of("killed", "deleted", "trash", "withdrawn", "retracted", "removed", "spiked");

  private Statuses() {}

  /** The status; usable where nothing or something else is said. */
  public static Status of(String written) {
    String code = code(written);
    if (code.startsWith("cancel") || GONE.contains(code)) {
      return Status.CANCELED;
    }
    return switch (code) {
      case "withheld",
          "withhold",
          "draft",
          "pending",
          "private",
          "future",
          "auto-draft",
          "unpublished",
          "not published",
          "not_published",
          "scheduled",
          "submitted",
          "in_review",
          "in review",
          "review",
          "needs_review",
          "rejected" ->
          Status.WITHHELD;
      default -> Status.USABLE;
    };
  }

  /** A status without its scheme, in lower case. */
  static String code(String written) {
    String status = written.toLowerCase(Locale.ROOT);
    return status.substring(status.lastIndexOf(':') + 1).strip();
  }
}
