package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VotesTest {

  @Test
  void add_moreThanItBeganWith_keepsAllInOrder() {
    Votes votes = new Votes();
    for (int mention = 0; mention < 1000; mention++) {
      votes.add(mention, mention % 7, mention / 1000f);
    }

    assertThat(votes.size()).isEqualTo(1000);
    for (int vote = 0; vote < votes.size(); vote++) {
      assertThat(votes.mention(vote)).isEqualTo(vote);
      assertThat(votes.candidate(vote)).isEqualTo(vote % 7);
      assertThat(votes.share(vote)).isEqualTo(vote / 1000f);
    }
  }
}
