package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FlowedTest {

  @Test
  void join_lineThatEndsWithABlank_goesOnInTheNext() {
    assertThat(Flowed.join("The council voted \nfor the pier.\nWork begins.", false))
        .isEqualTo("The council voted for the pier.\nWork begins.\n");
  }

  @Test
  void join_delSp_leavesTheBlankOut() {
    assertThat(Flowed.join("议会投票 \n重建码头。\n", true)).isEqualTo("议会投票重建码头。\n");
  }

  /** RFC 3676, 4.3: the line above a signature ends with a blank and flows nowhere. */
  @Test
  void join_lineAboveTheSignature_staysALine() {
    assertThat(Flowed.join("It left.\n-- \nAnna\n", false)).isEqualTo("It left.\n-- \nAnna\n");
  }

  @Test
  void join_nothing_isNothing() {
    assertThat(Flowed.join("", true)).isEmpty();
  }
}
