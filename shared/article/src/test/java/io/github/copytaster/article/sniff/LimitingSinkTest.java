package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.PlainTextReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LimitingSinkTest {

  private static final int MOST = Limits.STANDARD.maximumCharacters();

  private final List<Draft> taken = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private final DraftSink sink =
      new LimitingSink(
          new DraftSink() {
            @Override
            public void accept(Draft draft) {
              taken.add(draft);
            }

            @Override
            public void refuse(String item, RejectionCode code, String found) {
              refused.add(code + " " + found);
            }
          },
          Limits.STANDARD);

  @Test
  void accept_asMuchAsAnArticleMayHave_isHandedOn() throws Exception {
    sink.accept(PlainTextReader.read("x".repeat(MOST)));

    assertThat(taken).hasSize(1);
    assertThat(refused).isEmpty();
  }

  @Test
  void accept_oneSignMore_isRefusedWithBothNumbers() throws Exception {
    sink.accept(PlainTextReader.read("x".repeat(MOST + 1)));

    assertThat(taken).isEmpty();
    assertThat(refused)
        .containsExactly(
            "TOO_LARGE a text of " + (MOST + 1) + " characters; an article has at most " + MOST);
  }
}
