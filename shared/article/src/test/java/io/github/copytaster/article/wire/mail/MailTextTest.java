package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailTextTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.\n"
          + "Work is to begin in spring, the mayor said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "-------- Weitergeleitete Nachricht --------",
        "Begin forwarded message:",
        "---------- Message transféré ----------",
        "> Begin forwarded message:"
      })
  void copy_belowAForwardMark_isTheCopy(String mark) {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "For page three.\n\n"
                + mark
                + "\n\n"
                + "From: Anna Ross <anna@wire.example>\n"
                + "Date: 12 January 2026\n"
                + "Subject: Re: Pier vote\n"
                + "To: desk@wire.example\n\n"
                + STORY,
            draft);

    assertThat(copy.text()).isEqualTo(STORY);
    assertThat(draft.title()).isEqualTo("Pier vote");
    assertThat(dropped(draft))
        .contains(new DroppedText("For page three.", "forward"))
        .contains(new DroppedText("From: Anna Ross <anna@wire.example>", "forward"));
  }

  /** A release in a reply had ">" for paragraphs and "On … wrote:" for a lead. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 12 Jan 2026 at 10:30, Press Office <press@town.example> wrote:",
        "On Mon, 12 Jan 2026 at 10:30, Press Office\n<press@town.example> wrote:",
        "Am 12.01.2026 um 10:30 schrieb Presse <press@town.example>:",
        "Le 12 janv. 2026 à 10:30, Presse a écrit :"
      })
  void copy_quotedBelowALine_isTheQuote(String introduction) {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "Thanks, for page three.\n\n"
                + introduction
                + "\n\n> "
                + STORY.replace("\n", "\n>\n> "),
            draft);

    assertThat(copy.text()).isEqualTo("\n" + STORY.replace("\n", "\n\n"));
    assertThat(dropped(draft)).contains(new DroppedText("Thanks, for page three.", "forward"));
  }

  @Test
  void copy_aboveAQuote_isWhatIsNotQuoted() {
    DraftBuilder draft = new DraftBuilder();
    String story = (STORY + "\n").repeat(2);
    MailText.Copy copy =
        MailText.copy(story + "\nOn Mon, 12 Jan 2026, Ben Hale wrote:\n\n> And the pier?", draft);

    assertThat(copy.text().strip()).isEqualTo(story.strip());
    assertThat(dropped(draft)).contains(new DroppedText("> And the pier?", "quote"));
  }

  @Test
  void copy_belowAGreetingAndACoverNote_isTheRelease() {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "Dear editors,\n\nplease find below a press release of the town\nof Westmouth.\n\n"
                + STORY,
            draft);

    assertThat(copy.text().strip()).isEqualTo(STORY);
    assertThat(dropped(draft)).contains(new DroppedText("Dear editors,", "cover-note"));
  }

  @Test
  void copy_belowAGreetingAlone_isAllOfIt() {
    String letter = "Dear readers,\n\n" + STORY;

    assertThat(MailText.copy(letter, new DraftBuilder()).text()).isEqualTo(letter);
  }

  /** Outlook writes no mark above the headers; they were read as the first lines of the story. */
  @Test
  void copy_belowHeadersWithoutAMark_isTheCopy() {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "Please use.\n\n________________________________\nFrom: Anna Ross\nSent: Monday, 12"
                + " January 2026 10:30\nTo: Desk\nSubject: Pier vote\n\n"
                + STORY,
            draft);

    assertThat(copy.text()).isEqualTo(STORY);
    assertThat(draft.title()).isEqualTo("Pier vote");
  }

  @Test
  void copy_germanHeadersOfAForward_areRead() {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "Von: Anna Ross\n"
                + "Gesendet: Montag, 12. Januar 2026\n"
                + "An: Desk\n"
                + "Betreff: WG: Seebrücke\n\n"
                + STORY,
            draft);

    assertThat(copy.text()).isEqualTo(STORY);
    assertThat(draft.title()).isEqualTo("Seebrücke");
  }

  /** Two labelled lines in a story are no headers of a mail. */
  @Test
  void copy_storyWithTwoLabelledLines_staysWhole() {
    String text = STORY + "\nFrom: the harbour\nTo: the island, a ferry runs each hour.";

    assertThat(MailText.copy(text, new DraftBuilder()).text()).isEqualTo(text);
  }

  /** An empty quoted line ended the headers, which then stood above the story. */
  @Test
  void copy_quotedForward_losesItsMarks() {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "> Begin forwarded message:\n> \n> From: Anna\n> Subject: Pier vote\n> \n> "
                + STORY.replace("\n", "\n> "),
            draft);

    assertThat(copy.text().strip()).isEqualTo(STORY);
  }

  @Test
  void copy_labels_giveWhatTheyName() {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy =
        MailText.copy(
            "Headline: Pier vote\nSlug: PIER-WESTMOUTH\nByline: By Anna Ross\nDateline: Westmouth,"
                + " England\nEmbargo: 2026-01-12T12:00:00Z\nKeywords: harbour\n\n"
                + STORY,
            draft);
    Draft read = draft.build();

    assertThat(copy.labelled()).isTrue();
    assertThat(copy.text()).isEqualTo(STORY);
    assertThat(read.title()).isEqualTo("Pier vote");
    assertThat(read.byline()).isEqualTo("Anna Ross");
    assertThat(read.dateline()).isEqualTo("Westmouth, England");
    assertThat(read.publisher().embargo()).isEqualTo("2026-01-12T12:00:00Z");
    assertThat(read.publisher().keywords()).containsExactly("PIER-WESTMOUTH", "harbour");
  }

  @Test
  void copy_summaryAlone_isTheStorysOwnLine() {
    String text = "Summary: the council voted for the pier.\n" + STORY;

    MailText.Copy copy = MailText.copy(text, new DraftBuilder());

    assertThat(copy.labelled()).isFalse();
    assertThat(copy.text()).isEqualTo(text);
  }

  @Test
  void copy_labelBelowTheTwentyFifthLine_isNone() {
    String text = (STORY + "\n").repeat(13) + "Headline: of the next day";

    assertThat(MailText.copy(text, new DraftBuilder()).labelled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "-- ", "________________________", "-30-", "ENDS"})
  void copy_belowTheSignature_isDropped(String mark) {
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy = MailText.copy(STORY + "\n" + mark + "\nAnna Ross\nWestmouth Wire", draft);

    assertThat(copy.text()).isEqualTo(STORY);
    assertThat(dropped(draft)).contains(new DroppedText("Westmouth Wire", "signature"));
  }

  /** A rule near the top parts a note from the story; nothing below it may be lost. */
  @Test
  void copy_ruleNearTheTop_isNoSignature() {
    String text = "________________________\n" + STORY + "\n" + STORY + "\n" + STORY;

    assertThat(MailText.copy(text, new DraftBuilder()).text()).isEqualTo(text);
  }

  @Property(tries = 500, seed = "1")
  void copy_anyText_losesNoLetter(@ForAll String text) {
    DraftBuilder draft = new DraftBuilder();
    StringBuilder all = new StringBuilder(MailText.copy(text, draft).text());
    draft.build().dropped().forEach(part -> all.append(part.text()));

    assertThat(letters(all.toString())).isEqualTo(letters(text));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static List<DroppedText> dropped(DraftBuilder draft) {
    return draft.build().dropped();
  }
}
