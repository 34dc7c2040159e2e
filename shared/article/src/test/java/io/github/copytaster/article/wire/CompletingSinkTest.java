package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompletingSinkTest {

  private static final PublicationTime SENT = Dates.parse("2026-01-12", "mail:date");

  private final List<Draft> accepted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final DraftSink sink =
      new DraftSink() {
        @Override
        public void accept(Draft draft) {
          accepted.add(draft);
        }

        @Override
        public void refuse(String item, RejectionCode code, String found) {
          refused.add(item + ": " + found);
        }
      };

  @Test
  void accept_draftThatSaysNothing_isCompleted() throws RefusedCopyException {
    new CompletingSink(sink, "page", "https://herald.example/pier", SENT)
        .accept(new DraftBuilder().title("Pier").subject("medtop:11000000").build());

    Draft draft = accepted.get(0);
    assertThat(draft.title()).isEqualTo("Pier");
    assertThat(draft.published()).isEqualTo(SENT);
    assertThat(draft.publisher().guid()).isEqualTo("page");
    assertThat(draft.publisher().url()).isEqualTo("https://herald.example/pier");
    assertThat(draft.publisher().subjectCodes()).containsExactly("medtop:11000000");
  }

  @Test
  void accept_draftWithItsOwnData_keepsAllOfIt() throws RefusedCopyException {
    Draft own =
        new DraftBuilder()
            .guid("own")
            .url("https://herald.example/own")
            .version("3")
            .status(PublisherData.Status.CANCELED)
            .embargo("2026-01-13T00:00:00Z")
            .keyword("harbour")
            .country("GB")
            .published(Dates.parse("2026-01-11", "meta"))
            .build();
    new CompletingSink(sink, "page", "https://herald.example/pier", SENT).accept(own);

    assertThat(accepted).containsExactly(own);
  }

  /** A feed in an archive without guids: all its items had the page's, and one survived. */
  @Test
  void accept_severalDraftsWithoutAGuid_haveOneEach() throws RefusedCopyException {
    CompletingSink completing = new CompletingSink(sink, "page", "", SENT);
    completing.accept(new DraftBuilder().build());
    completing.accept(new DraftBuilder().guid("own").build());
    completing.accept(new DraftBuilder().build());
    completing.accept(new DraftBuilder().build());

    assertThat(accepted)
        .extracting(draft -> draft.publisher().guid())
        .containsExactly("page", "own", "page#2", "page#3");
  }

  @Test
  void accept_containerWithoutAName_givesNone() throws RefusedCopyException {
    CompletingSink completing = new CompletingSink(sink, "", "", SENT);
    completing.accept(new DraftBuilder().build());
    completing.accept(new DraftBuilder().build());

    assertThat(accepted).extracting(draft -> draft.publisher().guid()).containsExactly("", "");
  }

  @Test
  void refuse_itemWithoutAName_isNamedByTheContainer() throws RefusedCopyException {
    CompletingSink completing = new CompletingSink(sink, "page", "", SENT);
    completing.refuse("", RejectionCode.NO_ARTICLE, "a picture");
    completing.refuse("own", RejectionCode.NO_ARTICLE, "an event");

    assertThat(refused).containsExactly("page: a picture", "own: an event");
  }
}
