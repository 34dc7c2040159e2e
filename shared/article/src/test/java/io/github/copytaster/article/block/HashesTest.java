package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stored models depend on these numbers: if one changes, every model must be trained again. */
final class HashesTest {

  @Test
  void word_isPinned() {
    assertThat(Hashes.word("newsletter")).isEqualTo(-917845668);
  }

  @Test
  void word_caseAndDigits_areFolded() {
    assertThat(Hashes.word("PIER")).isEqualTo(Hashes.word("pier"));
    assertThat(Hashes.word("2024")).isEqualTo(Hashes.word("1999"));
    assertThat(Hashes.word("2024")).isNotEqualTo(Hashes.word("202"));
  }

  @Test
  void pair_orderMatters() {
    int sign = Hashes.word("sign");
    int up = Hashes.word("up");

    assertThat(Hashes.pair(sign, up)).isNotEqualTo(Hashes.pair(up, sign));
  }
}
