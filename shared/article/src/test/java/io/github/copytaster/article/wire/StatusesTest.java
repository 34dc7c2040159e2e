package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusesTest {

  @ParameterizedTest
  @CsvSource({
    "stat:usable, USABLE",
    "Usable, USABLE",
    "publish, USABLE",
    "'', USABLE",
    "embargoed, USABLE",
    "stat:withheld, WITHHELD",
    "Withheld, WITHHELD",
    "withhold, WITHHELD",
    "draft, WITHHELD",
    "pending, WITHHELD",
    "private, WITHHELD",
    "future, WITHHELD",
    "auto-draft, WITHHELD",
    "stat:canceled, CANCELED",
    "Cancelled, CANCELED",
    "cancel, CANCELED",
    "killed, CANCELED",
    "deleted, CANCELED",
    "http://cv.example/stat:canceled, CANCELED"
  })
  void of_asFormatsWriteThem_areKnown(String written, Status status) {
    assertThat(Statuses.of(written)).isEqualTo(status);
  }

  /** A WordPress export holds its trash too, and posts thrown away came in as usable copy. */
  @ParameterizedTest
  @ValueSource(strings = {"trash", "Trash"})
  void of_postInTheTrash_isCanceled(String written) {
    assertThat(Statuses.of(written)).isEqualTo(Status.CANCELED);
  }
}
