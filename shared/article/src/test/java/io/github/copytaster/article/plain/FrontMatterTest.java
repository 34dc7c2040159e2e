package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two fences on top of Markdown, and what only looks like it. */
final class FrontMatterTest {

  private static final String YAML =
      """
      ---
      title: Pier reborn
      ---
      The council voted.
      """;

  @Test
  void lines_yaml_isCountedWithItsFences() {
    assertThat(FrontMatter.lines(YAML.lines().toList())).isEqualTo(3);
  }

  @Test
  void lines_blankLinesAboveIt_areCountedWithIt() {
    assertThat(FrontMatter.lines(("\n\n" + YAML).lines().toList())).isEqualTo(5);
  }

  @Test
  void lines_toml_isCountedWithItsFences() {
    assertThat(lines("+++\ntitle = \"Pier\"\n[params]\nauthor = 'Ada Lund'\n+++\nText.\n"))
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "Text.\n",
        "---\n---\nText.\n",
        "---\ntitle: Pier\nText without an end.\n",
        "---\ntitle: Pier\n",
        "---\nThe council voted to rebuild the pier: it was time.\n---\n",
        "---\nprose\n---\n",
        "+++\ntitle: Pier\n+++\n",
        "---\ntitle: Pier\n+++\n",
        "***\ntitle: Pier\n***\n"
      })
  void lines_noFenceNoEntriesOrNoEnd_isNone(String text) {
    assertThat(lines(text)).isZero();
  }

  @Test
  void lines_moreThanSixty_areNoHeader() {
    assertThat(lines("---\n" + "key: value\n".repeat(58) + "---\n")).isEqualTo(60);
    assertThat(lines("---\n" + "key: value\n".repeat(59) + "---\n")).isZero();
  }

  @Test
  void folded_entriesOfYaml_areOneALine() {
    assertThat(
            folded(
                """
                ---
                title: Pier reborn

                authors:
                  - Ada Lund
                  - Max Berg
                summary: >
                  The council voted
                  on Tuesday.
                tags:
                - pier
                - ferry
                ---
                """))
        .containsExactly(
            "---",
            "title: Pier reborn",
            "authors: Ada Lund, Max Berg",
            "summary: The council voted on Tuesday.",
            "tags: pier, ferry",
            "---");
  }

  @Test
  void folded_namesWithinItems_areTheirValues() {
    assertThat(folded("---\nauthors:\n  - name: Ada Lund\n  - name: Max Berg\n---\n"))
        .containsExactly("---", "authors: Ada Lund, Max Berg", "---");
  }

  @Test
  void folded_toml_isAsYaml() {
    assertThat(folded("+++\ntitle = 'Pier: reborn'\ndate=2026-01-12\n[params]\n+++\n"))
        .containsExactly("---", "title: 'Pier: reborn'", "date: 2026-01-12", "[params]:", "---");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", ">", "|-", ">+"})
  void folded_blockMark_isNoPartOfTheValue(String mark) {
    assertThat(folded("---\nsummary: " + mark + "\n  One.\n  Two.\n---\n"))
        .containsExactly("---", "summary: One. Two.", "---");
  }

  @Test
  void folded_whatGoesOnBelowNothing_breaksNothing() {
    assertThat(folded("---\n  Ada Lund\n---\n")).containsExactly("---", "---");
  }

  @Property(tries = 1000, seed = "1")
  void lines_anyHeader_endsWithItsFenceAndFoldsIntoEntries(@ForAll("header") List<String> text) {
    int count = FrontMatter.lines(text);

    assertThat(count).isBetween(0, text.size());
    if (count > 0) {
      assertThat(text.get(count - 1).strip()).isIn("---", "+++");
      List<String> folded = FrontMatter.folded(text.subList(0, count));
      assertThat(folded).allMatch(line -> line.equals("---") || line.indexOf(':') >= 0);
      assertThat(folded.get(0)).isEqualTo("---");
      assertThat(folded.get(folded.size() - 1)).isEqualTo("---");
    }
  }

  @Provide
  Arbitrary<List<String>> header() {
    return Arbitraries.of(
            "---",
            "---",
            "+++",
            "+++",
            "title: Pier",
            "title = Pier",
            "  more",
            "- item",
            "",
            "[params]",
            "# note",
            "prose",
            "\tname: Ada")
        .list()
        .ofMaxSize(8);
  }

  private static int lines(String text) {
    return FrontMatter.lines(text.lines().toList());
  }

  private static List<String> folded(String text) {
    return FrontMatter.folded(text.lines().toList());
  }
}
