package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryCheckTest {

  private static final String FLASH =
      "The council of Westmouth has resigned. Its chairman said so on Tuesday after a short meeting.";

  @Test
  void objection_flash_isAStoryOnlyWhereTheFormatSaysSo() {
    assertThat(StoryCheck.objection(article(FLASH), Source.WIRE)).isEmpty();
    assertThat(StoryCheck.objection(article(FLASH), Source.TEXT))
        .get()
        .asString()
        .contains("words");
  }

  /**
   * "LONDON - The Bank of England cut its rate ..." as a text file was refused for its 17 words.
   */
  @Test
  void objection_flashAsTextWithADateline_isAStory() {
    Article flash =
        new Article(
            "Council of Westmouth resigns",
            List.of(FLASH),
            "WESTMOUTH - ",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "WESTMOUTH",
            "en",
            PublisherData.NONE);

    assertThat(StoryCheck.objection(flash, Source.TEXT)).isEmpty();
    assertThat(StoryCheck.objection(flash, Source.PAGE)).isPresent();
  }

  @Test
  void objection_placeholderPage_isNone() {
    String placeholder =
        "This domain is for use in examples. You may use it without asking anybody for permission.";

    assertThat(StoryCheck.objection(article(placeholder, "More information"), Source.PAGE))
        .isPresent();
  }

  @Test
  void objection_frontPage_isNone() {
    String labels = "Harbour news Town news Weather Sport Football Rowing Books Films Letters Jobs";

    assertThat(
            StoryCheck.objection(
                article(labels, labels, labels, labels, labels, "Read our terms of use here."),
                Source.PAGE))
        .get()
        .asString()
        .contains("running text");
  }

  /** A diary entry that an agenda tool copies as text came out as a story without a headline. */
  @Test
  void objection_formOfLabelledLines_isNone() {
    String[] entry = {
      "Location: Town hall, 3 Quay Street, Westmouth",
      "Note: Editors are asked to come early, the hall is small",
      "Description: The council votes on the ferry pier",
      "Registration: At the door",
      "Contact: Anna Ross",
      "The council meets in public.",
      "Coverage Type: text"
    };

    assertThat(StoryCheck.objection(article(entry), Source.TEXT))
        .get()
        .asString()
        .contains("a form");
  }

  @Test
  void objection_interview_isAStory() {
    String said =
        ": We have waited for this pier for ten years, and the town will pay no more than it has"
            + " promised to pay.";

    assertThat(
            StoryCheck.objection(
                article(
                    "Anna Ross" + said,
                    "Ruth Ellery" + said,
                    "Anna Ross" + said,
                    "Ruth Ellery" + said,
                    "Anna Ross" + said,
                    "Ruth Ellery" + said),
                Source.TEXT))
        .isEmpty();
  }

  /** The front page of a broadcaster came out as one story of 130 headlines, quoted and asked. */
  @Test
  void objection_frontPageOfHeadlines_isNone() {
    List<String> lines = new ArrayList<>(Collections.nCopies(50, "Council to rebuild ferry pier"));
    lines.addAll(Collections.nCopies(6, "Who will pay for the pier?"));
    lines.add(
        "More ferries are due to arrive at the temporary quay of Westmouth on Tuesday, following a"
            + " vote of the council that ended a dispute of a decade.");
    lines.add("'We had a good storm,' says the mayor of Westmouth in front of the town hall.");
    String[] page = lines.toArray(String[]::new);

    assertThat(StoryCheck.objection(article(page), Source.PAGE))
        .get()
        .asString()
        .contains("58 headlines");
    assertThat(StoryCheck.objection(article(page), Source.WIRE)).isEmpty();
  }

  /**
   * A club's calendar of races was refused as a list though its page says that it is an article.
   */
  @Test
  void objection_listThatItsPublisherCallsAnArticle_isAStory() {
    String[] races =
        Collections.nCopies(9, "Race of the 10 March – Westmouth").toArray(String[]::new);

    assertThat(StoryCheck.objection(article(races), Source.ARTICLE_PAGE)).isEmpty();
    assertThat(StoryCheck.objection(article(races), Source.PAGE)).isPresent();
    assertThat(StoryCheck.objection(article(races), Source.TEXT)).isPresent();
  }

  @Test
  void objection_fewWordsThatTheirPublisherCallsAnArticle_areNone() {
    assertThat(StoryCheck.objection(article("Subscribe to read on."), Source.ARTICLE_PAGE))
        .isPresent();
  }

  @Test
  void objection_results_areNone() {
    String results =
        "Westmouth 3, Eastmouth 1; Northport 2, Southport 2; Kingsbay 4, Queensbay 0; ";

    assertThat(StoryCheck.objection(article(results.repeat(3)), Source.WIRE)).isPresent();
  }

  @Test
  void objection_teletypeCapitalsWithNumbers_areAStory() {
    String capitals =
        "THE COUNCIL OF WESTMOUTH SAID ON TUESDAY IT WOULD REBUILD THE FERRY PIER FOR 4 MLN STG AND"
            + " OPEN IT IN 1988, ENDING A DISPUTE THAT HAD DIVIDED THE TOWN FOR TEN YEARS.";

    assertThat(StoryCheck.objection(article(capitals), Source.WIRE)).isEmpty();
  }

  @Test
  void objection_germanProse_isAStory() {
    String german =
        "Der Hafenrat von Westmouth hat am Dienstag den Neubau der alten Seebrücke für 4 Millionen"
            + " Pfund beschlossen. Die Arbeiten beginnen im Frühjahr 2026 am Nordufer.";

    assertThat(StoryCheck.objection(article(german), Source.WIRE)).isEmpty();
  }

  @Test
  void objection_daybookAndBudget_arePlans() {
    String daybook = "10:00 Council meets in the town hall to debate the pier and its cost.";
    String budget = "WESTMOUTH — The council votes on the pier today. SENT: 640 words, photo.";

    assertThat(
            StoryCheck.objection(
                article(Collections.nCopies(6, daybook).toArray(String[]::new)), Source.TEXT))
        .hasValue("a planning note");
    assertThat(
            StoryCheck.objection(
                article(Collections.nCopies(4, budget).toArray(String[]::new)), Source.WIRE))
        .hasValue("a planning note");
  }

  @Test
  void objection_thaiPage_needsNoFullStops() {
    String thai =
        "สภาท่าเรือเวสต์เมาท์ลงมติเมื่อวันอังคารให้สร้างท่าเรือเฟอร์รี่เก่าขึ้นใหม่".repeat(6);

    assertThat(StoryCheck.objection(article(thai, thai), Source.PAGE)).isEmpty();
  }

  /** A German brief of 24 words in a plain file was refused as one word short of a story. */
  @Test
  void objection_germanBriefOf24Words_isAStory() {
    String brief =
        "Der Stadtrat von Westhafen hat am Dienstag den Neubau der Seebrücke beschlossen. Die"
            + " Bauarbeiten beginnen im Frühjahr und dauern nach Angaben der Hafenverwaltung zwei"
            + " Jahre.";

    assertThat(StoryCheck.objection(inLanguage("de", brief), Source.TEXT)).isEmpty();
  }

  /** An Arabic brief of 15 words, as much as 25 of English, was refused likewise. */
  @Test
  void objection_arabicBriefOf15Words_isAStory() {
    String brief =
        "أعلن المجلس البلدي أمس الثلاثاء موافقته على إعادة بناء الميناء القديم وستبدأ الأعمال"
            + " خلال الربيع المقبل.";

    assertThat(StoryCheck.objection(inLanguage("ar", brief), Source.TEXT)).isEmpty();
  }

  @Test
  void objection_sameNumberOfEnglishWords_isNoStory() {
    String brief =
        "The council of Westmouth voted on Tuesday to rebuild the old harbour and work begins";

    assertThat(StoryCheck.objection(inLanguage("en", brief), Source.TEXT))
        .hasValue("a text of 15 words; a story of this format has at least 25");
    assertThat(StoryCheck.objection(inLanguage("und", brief), Source.TEXT)).isPresent();
  }

  @Test
  void objection_tooShortInItsOwnLanguage_namesThatLanguagesFloor() {
    assertThat(StoryCheck.objection(inLanguage("fi", "Neuvosto kokoontuu tiistaina."), Source.TEXT))
        .hasValue("a text of 3 words; a story of this format has at least 15");
  }

  /** Six of six files of one crawled site were this page, and became articles. */
  @Test
  void objection_whatBotProtectionShows_isNoStory() {
    String[] wall = {
      "As you were browsing, something about your browser made us think you were a bot.",
      "There are a few reasons this might happen: you are a power user moving through this website"
          + " with superhuman speed, or you have disabled cookies in your web browser.",
      "To regain access, please make sure that cookies and scripts are enabled."
    };

    assertThat(StoryCheck.objection(article(wall), Source.TEXT))
        .hasValue("what a site shows to a crawler in place of the story");
    assertThat(StoryCheck.objection(article(wall), Source.PAGE)).isPresent();
  }

  @Test
  void objection_storyAboutBotProtection_isAStory() {
    String story =
        "The harbour company of Westmouth asks those who buy tickets to verify you are human, which"
            + " its chairman said was a mistake of the translator and would be mended by Tuesday. ";

    assertThat(StoryCheck.objection(article(story.repeat(8)), Source.TEXT)).isEmpty();
  }

  /** The home page of a library, whose exhibitions each had a line and a link, was an article. */
  @Test
  void objection_teasersWithALinkBelowEach_areNoStory() {
    String[] page = new String[12];
    for (int at = 0; at < page.length; at += 3) {
      page[at] = "Ships and harbours";
      page[at + 1] =
          "A free exhibition of the finest models that the town has collected since 1820.";
      page[at + 2] = "Find out more";
    }

    assertThat(StoryCheck.objection(article(page), Source.PAGE)).hasValue("a page of teasers");
  }

  /**
   * Six of 712 pages, guides with long tables, were taken for front pages for their short lines.
   */
  @Test
  void objection_storyWithALongTable_isAStory() {
    List<String> lines = new ArrayList<>(Collections.nCopies(40, "Harbour Insurance Company"));
    lines.addAll(
        Collections.nCopies(
            6,
            "The ten largest companies wrote more than half of all premiums of the year, said the"
                + " bureau."));

    assertThat(StoryCheck.objection(article(lines.toArray(String[]::new)), Source.PAGE)).isEmpty();
  }

  private static Article article(String... paragraphs) {
    return inLanguage("en", paragraphs);
  }

  private static Article inLanguage(String language, String... paragraphs) {
    return new Article(
        "Title",
        List.of(paragraphs),
        "",
        List.of(),
        PublicationTime.UNKNOWN,
        "",
        "",
        "",
        language,
        PublisherData.NONE);
  }
}
