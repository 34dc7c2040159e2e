package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.wire.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every article, whatever it was made of: stories with furniture, captions, notes,
 * bylines and datelines in any order, in every format that can carry them.
 */
final class InvariantsTest {

  private static final List<String> STORY =
      List.of(
          "WESTMOUTH, England (AP) — The harbour council of Westmouth voted on Tuesday to rebuild the"
              + " old ferry pier, ending a dispute that has divided the town for a decade.",
          "Work is to begin in spring, the mayor said, and will cost about four million pounds, half"
              + " of which the council hopes to raise from the county.",
          "“We are glad that it is over,” said Anna Ross, who runs the ferry to the island with her"
              + " two brothers. “The temporary quay was never safe in a storm.”",
          "The council had voted twice before, in 2019 and again in 2022, and each time a court in"
              + " London had stopped the plan because nobody had asked the fishermen.",
          "Money from the county",
          "It will take two years.");
  private static final List<String> FURNITURE =
      List.of(
          "By Anna Ross",
          "date 2026-01-12 403",
          "Published: 5 March 2024, 10:30 GMT",
          "The pier at dawn. | Photo by Ada Lund",
          "Read more: Storm destroys ferry pier",
          "Advertisement",
          "© 2024 Westmouth Herald",
          "Reporting by Ada Lund; Editing by Max Berg",
          "(With inputs from agencies)",
          "You are receiving this email because you signed up on our site.",
          "Council votes to rebuild ferry pier",
          "* * *",
          "-30-",
          "PIER-VOTE",
          "[The plan](https://x.example/plan)",
          "**Bold words** of the mayor of the town");

  @Property(tries = 60, seed = "1")
  void read_linesInAnyFormat_keepTheirPromises(@ForAll("lines") List<String> lines) {
    for (String copy : renders(lines)) {
      String source = letters(String.join("", lines) + copy);
      for (Article article : Fixtures.readText(copy).articles()) {
        assertWhole(article);
        assertFromTheSource(article, source);
        assertNeverBothKeptAndDropped(article, lines);
      }
    }
  }

  /**
   * A second cleaning finds nothing more to take out. With a title and without bylines and dates:
   * what there is only one of is looked for near the top, which is nearer after the first.
   */
  @Property(tries = 60, seed = "1")
  void read_cleanArticleOnceMore_isTheSame(@ForAll("lines") List<String> lines) {
    for (Article article : Fixtures.readText(json("Pier plan approved", once(lines))).articles()) {
      List<Article> again =
          Fixtures.readText(json(article.title(), article.paragraphs())).articles();

      assertThat(again).hasSize(1);
      assertThat(again.get(0).paragraphs()).isEqualTo(article.paragraphs());
      assertThat(again.get(0).title()).isEqualTo(article.title());
      assertThat(again.get(0).dropped()).isEmpty();
    }
  }

  /** What was dropped and what was kept is all there was. */
  @Property(tries = 60, seed = "1")
  void read_linesOfPlainText_areKeptOrDropped(@ForAll("lines") List<String> lines) {
    String copy = String.join("\n\n", lines);
    Fixtures.Result result = Fixtures.readText(copy);
    if (result.articles().isEmpty() || !result.refusals().isEmpty()) {
      return;
    }
    String found =
        result.articles().stream()
            .flatMap(
                article ->
                    Stream.concat(
                        Stream.of(article.leadPrefix() + String.join("", article.paragraphs())),
                        article.dropped().stream().map(DroppedText::text)))
            .collect(Collectors.joining());

    assertThat(sorted(found)).isEqualTo(sorted(copy));
  }

  private static List<String> once(List<String> lines) {
    return lines.stream()
        .distinct()
        .filter(line -> !line.matches("(?:By|date|Published).*"))
        .toList();
  }

  private static void assertWhole(Article article) {
    assertThat(article.paragraphs())
        .isNotEmpty()
        .allSatisfy(
            paragraph ->
                assertThat(paragraph)
                    .isNotBlank()
                    .isEqualTo(paragraph.strip())
                    .doesNotContain("\n", "  "));
    assertThat(article.dropped())
        .allSatisfy(
            dropped -> {
              assertThat(dropped.text()).isNotBlank();
              assertThat(dropped.reason()).matches("[a-z]+(-[a-z]+)*");
            });
    assertThat(article.title()).isEqualTo(article.title().strip());
    assertThat(article.language()).matches("[a-z]{2,3}");
  }

  private static void assertFromTheSource(Article article, String source) {
    assertThat(article.paragraphs())
        .allSatisfy(paragraph -> assertThat(source).contains(letters(paragraph)));
    assertThat(source).contains(letters(article.title()), letters(article.byline()));
    assertThat(source).contains(letters(article.dateline()), letters(article.leadPrefix()));
  }

  private static void assertNeverBothKeptAndDropped(Article article, List<String> lines) {
    for (DroppedText dropped : article.dropped()) {
      if (lines.stream().filter(line -> line.contains(dropped.text())).count() < 2) {
        assertThat(article.paragraphs()).doesNotContain(dropped.text());
      }
    }
  }

  private static List<String> renders(List<String> lines) {
    String paragraphs =
        lines.stream()
            .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining("\n"));
    String plain = String.join("\n\n", lines);
    return List.of(
        plain,
        String.join("\n", lines),
        plain.replace("\n", "\r\n"),
        json(lines),
        "<!doctype html><html lang=en><body><article>" + paragraphs + "</article></body></html>",
        "<?xml version=\"1.0\"?><nitf><body><body.content>"
            + paragraphs
            + "</body.content></body></nitf>",
        "<?xml version=\"1.0\"?><newsItem guid=\"urn:example:pier\"><contentSet><inlineXML><html>"
            + "<body>"
            + paragraphs
            + "</body></html></inlineXML></contentSet></newsItem>",
        "<rss version=\"2.0\"><channel><item><guid>pier</guid><content:encoded><![CDATA["
            + paragraphs
            + "]]></content:encoded></item></channel></rss>",
        "From: a@wire.example\nTo: b@wire.example\nMessage-ID: <p@wire.example>\nContent-Type:"
            + " text/plain; charset=utf-8\n\n"
            + plain);
  }

  private static String json(List<String> lines) {
    return json("", lines);
  }

  private static String json(String title, List<String> paragraphs) {
    ObjectNode item = new ObjectMapper().createObjectNode();
    item.put("headline", title);
    item.put("body", String.join("\n\n", paragraphs));
    return item.toString();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<Integer> sorted(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).sorted().boxed().toList();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<List<String>> furniture = Arbitraries.of(FURNITURE).list().ofMaxSize(5);
    Arbitrary<List<String>> story = Arbitraries.of(STORY).list().ofMinSize(2).ofMaxSize(6);
    return furniture.flatMap(
        above ->
            story.flatMap(
                middle ->
                    furniture.map(
                        below -> {
                          List<String> lines = new ArrayList<>(above);
                          lines.addAll(middle);
                          lines.addAll(below);
                          return lines;
                        })));
  }
}
