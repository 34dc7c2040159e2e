package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.fuzz.Promises;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for exports of any lines in any order. */
final class ExportPropertiesTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  // Of a field that is kept the name says nothing.
  private static final Pattern NAME = Pattern.compile("^(?:[A-Z]{2} {3}|[A-Za-z ]{4,20}:)");
  // Of each database what begins and ends its records, and its fields.
  private static final List<String> LINES =
      List.of(
          "1 of 2 DOCUMENTS",
          "Westmouth Echo",
          "January 11, 2010 Monday",
          "BYLINE: By Anna Ross",
          "LENGTH: 30 words",
          "LOAD-DATE: January 12, 2010",
          "BODY:",
          "Copyright 2010 Echo Publishing",
          "Length: 30 words",
          "Body",
          "Classification",
          "End of Document",
          "HD   Council votes to rebuild pier",
          "WC   30 words",
          "PD   29 December 2011",
          "SN   Westmouth Echo",
          "LP",
          "TD",
          "30 words",
          "29 December 2011",
          "Document WECHO00020111229e7ct0001r",
          "_".repeat(60),
          "Full text: It was late.",
          "Title: Council votes",
          "Publication date: Mar 10, 2022",
          "ProQuest document ID: 2600000001",
          "Database: Canadian Newsstream",
          "news·20131005·PO·2040056000",
          "© 2013 Echo. Tous droits réservés.",
          "--",
          "ross@echo.example",
          "",
          "",
          LEAD,
          "Work is to begin in spring, the mayor said after the vote.");

  @Property(tries = 600, seed = "1")
  void read_linesOfAnyExports_loseNone(@ForAll("exports") List<String> lines) {
    String copy = String.join("\n", lines);
    Fixtures.Result result = Fixtures.readText(copy);

    Promises.assertKept(copy.getBytes(StandardCharsets.UTF_8), result);
    boolean export =
        List.of("lexisnexis", "nexis", "factiva", "proquest", "europresse")
            .contains(result.format());
    if (!export || !result.refusals().isEmpty()) {
      return;
    }
    String kept =
        letters(
            String.join(
                "", result.articles().stream().flatMap(ExportPropertiesTest::all).toList()));
    for (String line : lines) {
      String rest = letters(NAME.matcher(line).replaceFirst(""));
      assertThat(kept.contains(letters(line)) || kept.contains(rest)).as(line).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> exports() {
    return Arbitraries.of(LINES).list().ofMinSize(4).ofMaxSize(40);
  }

  @Test
  void read_moreStoriesThanAFileMayHold_areRefusedBeyondThem() {
    ArticleReader few = new ArticleReader(Limits.STANDARD.withMaximumItems(2));
    String record = "HD  Pier\nWC  30 words\nSN  Echo\nPD  1 May 2011\nLP\n" + LEAD + "\n";
    StringBuilder copy = new StringBuilder();
    for (int number = 1; number < 4; number++) {
      copy.append(record).append("Document WECHO00020111229e7ct000").append(number).append("r\n\n");
    }

    Fixtures.Result result = Fixtures.read(copy.toString().getBytes(StandardCharsets.UTF_8), few);

    assertThat(result.articles()).hasSize(2);
    assertThat(((ReadOutcome.Read) result.outcome()).refused())
        .extracting(ReadOutcome.Refusal::code)
        .containsExactly(RejectionCode.TOO_MANY_ITEMS);
  }

  @Test
  void read_longLinesAndEndlessFields_takeNoLongTime() {
    String spaces = " ".repeat(400_000);
    for (String line :
        List.of(
            "HD" + spaces + "x",
            "1 of 2 DOCUMENTS" + spaces + "x",
            "LENGTH:" + spaces + "\n",
            "Document" + spaces + "WECHO",
            "_".repeat(400_000) + "x",
            "Caption: x\nx\n".repeat(20_000),
            "Caption: x\n" + "x\n".repeat(100_000),
            "Copyright " + spaces,
            "news·".repeat(90_000),
            "BYLINE: x\n".repeat(40_000),
            "LP\nAN\n".repeat(40_000))) {
      String copy =
          "1 of 2 DOCUMENTS\nLENGTH: 3 words\nHD  Pier\nWC  3 words\nSN  Echo\nLP\nFull text: x\n"
              + line
              + "\nProQuest document ID: 26\nPublication date: May 1, 2011\n";
      for (String begun : List.of(copy, copy.substring(copy.indexOf("HD")), copy.substring(40))) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Fixtures.readText(begun));
      }
    }
  }

  private static Stream<String> all(Article article) {
    return Stream.of(
            Stream.of(
                article.title(),
                article.leadPrefix(),
                article.byline(),
                article.published().value(),
                article.agency()),
            article.paragraphs().stream(),
            article.dropped().stream().map(DroppedText::text))
        .flatMap(part -> part);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
