package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.date.Dates;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DraftBuilderTest {

  private static final PublicationTime DAY = Dates.parse("2026-01-12", "meta");

  @Test
  void build_firstValueThatIsNotBlank_stands() {
    Draft draft =
        new DraftBuilder()
            .title(" ")
            .title("Pier\n vote")
            .title("Other")
            .guid("")
            .guid("a")
            .guid("b")
            .published(PublicationTime.UNKNOWN)
            .published(DAY)
            .published(Dates.parse("2025-01-01", "meta"))
            .language("xx yy")
            .language("de-AT")
            .build();

    assertThat(draft.title()).isEqualTo("Pier vote");
    assertThat(draft.publisher().guid()).isEqualTo("a");
    assertThat(draft.published()).isEqualTo(DAY);
    assertThat(draft.language()).isEqualTo("de");
  }

  @Test
  void build_codesAndKeywords_areEachThereOnceInTheirOrder() {
    PublisherData said =
        new DraftBuilder()
            .subject("medtop:1")
            .subject("medtop:2")
            .subject("medtop:1")
            .subject(" ")
            .country("GB")
            .keyword("pier\nvote")
            .keyword("pier vote")
            .build()
            .publisher();

    assertThat(said.subjectCodes()).containsExactly("medtop:1", "medtop:2");
    assertThat(said.countryCodes()).containsExactly("GB");
    assertThat(said.keywords()).containsExactly("pier vote");
  }

  @Test
  void embargo_thatIsNoTime_isKeptUntilATimeIsSaid() {
    DraftBuilder draft = new DraftBuilder().embargo("").embargo("yes").embargo("soon");

    assertThat(draft.build().publisher().embargo()).isEqualTo("yes");
    assertThat(draft.embargo("2026-01-13").embargo("2026-01-14").build().publisher().embargo())
        .isEqualTo("2026-01-13");
    assertThat(new DraftBuilder().embargo("20260112T120000Z").build().publisher().embargo())
        .isEqualTo("2026-01-12T12:00:00Z");
  }

  @Test
  void build_bylineAboveTheText_isTakenOut() {
    Draft draft =
        new DraftBuilder()
            .story(new MarkedUpText(List.of("By Anna Ross", "The council voted."), List.of()))
            .build();

    assertThat(draft.byline()).isEqualTo("Anna Ross");
    assertThat(draft.paragraphs()).containsExactly("The council voted.");
    assertThat(draft.dropped()).containsExactly(new DroppedText("By Anna Ross", "byline"));
  }

  @Test
  void build_bylineThatIsAllThereIs_stays() {
    assertThat(
            new DraftBuilder()
                .story(new MarkedUpText(List.of("By Anna Ross"), List.of()))
                .build()
                .paragraphs())
        .containsExactly("By Anna Ross");
  }

  @Test
  void story_signOffAtItsEnd_isTakenOut() {
    Draft draft =
        new DraftBuilder()
            .story(new MarkedUpText(List.of("The council voted.", "dpa ar mt"), List.of()))
            .build();

    assertThat(draft.paragraphs()).containsExactly("The council voted.");
    assertThat(draft.dropped()).containsExactly(new DroppedText("dpa ar mt", "sign-off"));
  }

  @Test
  void from_draftOfEverything_isThatDraft() {
    Draft draft =
        new DraftBuilder()
            .title("Pier vote")
            .story(new MarkedUpText(List.of("The council voted."), List.of()))
            .dropped(List.of(new DroppedText("x", "caption")))
            .published(DAY)
            .byline("Anna Ross")
            .agency("AP")
            .dateline("Westmouth")
            .language("en")
            .guid("a")
            .version("2")
            .status(PublisherData.Status.WITHHELD)
            .embargo("2026-01-13")
            .subject("medtop:1")
            .country("GB")
            .keyword("pier")
            .url("https://herald.example/pier")
            .build();

    assertThat(DraftBuilder.from(draft).build()).isEqualTo(draft);
    assertThat(DraftBuilder.from(draft).renamed("b").build().publisher().guid()).isEqualTo("b");
  }
}
