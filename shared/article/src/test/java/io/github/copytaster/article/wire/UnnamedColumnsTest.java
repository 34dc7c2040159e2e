package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writers and days in fields of names that nobody knows, in tables and in JSON. */
final class UnnamedColumnsTest {

  private static final List<String> TITLES =
      List.of("Council votes to rebuild pier", "Ferries to stop at night", "Storm closes school");
  private static final List<String> BODIES =
      List.of(
          "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier. Work is"
              + " to begin in spring, the mayor said, and the county pays most of it.",
          "The ferry operator said on Friday that night crossings would end in autumn, because too"
              + " few people used them. Unions announced a strike for next week.",
          "A storm took the roof off the school of Eastmouth on Sunday. Nobody was hurt, the fire"
              + " brigade said. Lessons move to the town hall for two weeks or longer.");
  private static final List<String> WRITERS = List.of("Anna Ross", "Ben Lund", "Anna Ross");
  private static final List<String> SECTIONS = List.of("World Sport", "Local News", "World Sport");

  @Test
  void read_tableWithUnknownNames_findsWritersAndDays() {
    String header = "hdl,content,wer,res,wann\n";

    List<Article> articles =
        Fixtures.readText(
                header + rows(List.of("03/04/2026", "17/04/2026", "05/06/2026"), WRITERS, SECTIONS))
            .articles();

    assertThat(articles).extracting(Article::title).containsExactlyElementsOf(TITLES);
    assertThat(articles).extracting(Article::byline).containsExactlyElementsOf(WRITERS);
    assertThat(articles)
        .extracting(article -> article.published().value())
        .containsExactly("2026-04-03", "2026-04-17", "2026-06-05");
  }

  /** Who writes of a town names it. */
  @Test
  void read_columnOfTownsInTheStories_isNoWriters() {
    List<String> towns = List.of("Fair Westmouth", "Fair Harbour", "Fair Westmouth");
    List<String> days = List.of("2026-01-12", "2026-01-13", "2026-01-14");
    String rows = rows(days, towns, SECTIONS).replace("Nobody was hurt", "Fair Westmouth waits");

    assertThat(
            Fixtures.readText(
                    "title,body,wo,res,date\n"
                        + rows.replace("Work is", "Fair Westmouth cheers. Work is")
                            .replace("Unions", "Fair Harbour waits. Unions"))
                .articles())
        .extracting(Article::byline)
        .containsOnly("");
  }

  @Test
  void read_daysThatNoRowDecides_areUndated() {
    String header = "title,body,author,section,date\n";

    assertThat(
            Fixtures.readText(
                    header
                        + rows(
                            List.of("03/04/2026", "05/04/2026", "01/02/2026"), WRITERS, SECTIONS))
                .articles())
        .extracting(article -> article.published().value())
        .containsOnly("");
  }

  @Test
  void read_jsonWithUnknownNames_findsWritersAndDays() {
    String list = "[" + String.join(",", objects()) + "]";
    String lines = String.join("\n", objects());
    String wrapped = "{\"meta\":{},\"items\":" + list + "}";

    for (String json : List.of(list, lines, wrapped)) {
      List<Article> articles = Fixtures.readText(json).articles();

      assertThat(articles).extracting(Article::byline).containsExactlyElementsOf(WRITERS);
      assertThat(articles)
          .extracting(article -> article.published().value())
          .containsExactly("2026-03-04", "2026-05-06", "2026-04-17");
    }
  }

  private static List<String> objects() {
    List<String> days = List.of("03/04/2026", "05/06/2026", "04/17/2026");
    return IntStream.range(0, TITLES.size())
        .mapToObj(
            at ->
                "{\"title\":\"%s\",\"body\":\"%s\",\"wer\":\"%s\",\"date\":\"%s\"}"
                    .formatted(TITLES.get(at), BODIES.get(at), WRITERS.get(at), days.get(at)))
        .toList();
  }

  private static String rows(List<String> days, List<String> writers, List<String> sections) {
    return IntStream.range(0, TITLES.size())
        .mapToObj(
            at ->
                "%s,\"%s\",%s,%s,%s%n"
                    .formatted(
                        TITLES.get(at),
                        BODIES.get(at),
                        writers.get(at),
                        sections.get(at),
                        days.get(at)))
        .collect(Collectors.joining());
  }
}
