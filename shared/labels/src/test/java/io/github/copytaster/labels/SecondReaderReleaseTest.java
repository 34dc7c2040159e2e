package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.TopicLabels.Abstention;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecondReaderReleaseTest {

  private static final SecondReaderRelease RELEASE =
      new SecondReaderRelease("s20261125-1f3a9c20", 0.3);

  @Test
  void bundled_isNamedByDayAndHash() {
    assertThat(SecondReaderRelease.bundled().name()).matches("s\\d{8}-[0-9a-f]{8}");
    assertThat(SecondReaderRelease.bundled().leastUnsureness()).isBetween(0.05, 0.95);
  }

  @Test
  void wants_doubtfulLabels_only() {
    assertThat(RELEASE.wants(labels(0.31, 0.69))).isTrue();
    assertThat(RELEASE.wants(labels(0.25, 0.65))).isTrue();
    assertThat(RELEASE.wants(labels(0.25, 0.67))).isFalse();
  }

  @Test
  void wants_sureTopicWithAnUnsureSecondLevel_yes() {
    assertThat(RELEASE.wants(labels(0.1, 0.4))).isTrue();
    assertThat(RELEASE.wants(labels(0.1, 0.9))).isFalse();
  }

  @Test
  void wants_noSecondLevelGiven_asIfItWereNotKnownAtAll() {
    assertThat(RELEASE.wants(labels(0.1, Abstention.NONE))).isTrue();
  }

  @Test
  void wants_firstReaderAbstained_onlyWhereItTried() {
    assertThat(RELEASE.wants(labels(1, Abstention.NOT_SURE))).isTrue();
    assertThat(RELEASE.wants(TopicLabels.none(Abstention.LANGUAGE_NOT_ATTEMPTED))).isFalse();
    assertThat(RELEASE.wants(TopicLabels.none(Abstention.TOO_LITTLE_TEXT))).isFalse();
  }

  @Test
  void wants_whatTheSecondReadAlready_no() {
    assertThat(
            RELEASE.wants(
                new TopicLabels(List.of(), List.of(), Abstention.NOT_SURE, 1, Reader.SECOND)))
        .isFalse();
  }

  @Test
  void after_bothReaders_sortsBehindTheFirstAloneAndBeforeTheNextFirst() {
    String alone = "t20261124-0a1b2c3d+r20261124-5b77d0e1";
    String both = RELEASE.after("t20261124-0a1b2c3d") + "+r20261124-5b77d0e1";
    String next = "t20261201-0a1b2c3d+r20261124-5b77d0e1";

    assertThat(List.of(next, both, alone)).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  private static TopicLabels labels(double doubt, Abstention abstention) {
    return new TopicLabels(List.of(), List.of(), abstention, doubt);
  }

  private static TopicLabels labels(double doubt, double narrower) {
    TopicLabel below =
        new TopicLabel(new Concept("medtop:20000579", "government"), narrower, List.of());
    return new TopicLabels(List.of(), List.of(below), Abstention.NONE, doubt);
  }
}
