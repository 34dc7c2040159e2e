package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of an export cut into records: none is lost, none stands twice. */
final class RecordsTest {

  @ParameterizedTest
  @CsvSource({
    "'#,a,#,b', '#,a;#,b'",
    "'top,#,a,#,b', 'top,#,a;#,b'",
    "'#,#', '#;#'",
    "'a,b', 'a,b'",
    "'#', '#'"
  })
  void beginningWith_lineOfAKind_beginsARecord(String lines, String records) {
    assertThat(Records.beginningWith(list(lines), "#"::equals)).isEqualTo(lists(records));
  }

  @ParameterizedTest
  @CsvSource({
    "'a,#,b,#', 'a,#;b,#'",
    "'a,#,b,#,foot', 'a,#;b,#,foot'",
    "'a,#,b,#,story', 'a,#;b,#;story'",
    "'a,b', 'a,b'",
    "'#,#', '#;#'"
  })
  void endingWith_lineOfAKind_endsARecord(String lines, String records) {
    assertThat(Records.endingWith(list(lines), "#"::equals, rest -> rest.contains("story")))
        .isEqualTo(lists(records));
  }

  @ParameterizedTest
  @CsvSource({
    "'a;story', 'a,story'",
    "'story;a', 'story,a'",
    "'story;a;story,b;c', 'story;a,story,b,c'",
    "'a;b', 'a,b'",
    "'story;story', 'story;story'"
  })
  void holding_partThatIsNoRecord_goesToTheNextOrTheLast(String parts, String records) {
    assertThat(Records.holding(lists(parts), part -> part.contains("story")))
        .isEqualTo(lists(records));
  }

  @Test
  void endAbove_blankLines_areLeftOut() {
    assertThat(Records.endAbove(List.of("a", "", " ", "b"), 3)).isEqualTo(1);
    assertThat(Records.endAbove(List.of("a", "b"), 2)).isEqualTo(2);
    assertThat(Records.endAbove(List.of("", ""), 2)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'text,,K: v', 2",
    "'text,,K: v,,K: w', 2",
    "'text,,K: v,goes on', 2",
    "'text,K: v', 1",
    "'K: v,,text', 3",
    "'K: v,,text,,K: w', 4",
    "'text', 1"
  })
  void fieldsAbove_paragraphsThatBeginWithAField_areFoundFromBelow(String lines, int fields) {
    List<String> all = list(lines);

    assertThat(
            Records.fieldsAbove(
                all, 0, all.size(), line -> line.startsWith("K: "), String::isBlank))
        .isEqualTo(fields);
  }

  @Property(tries = 500, seed = "1")
  void records_anyLines_areAllThereAndInOrder(@ForAll("lines") List<String> lines) {
    List<List<String>> byBeginning = Records.beginningWith(lines, "#"::equals);
    List<List<String>> byEnd = Records.endingWith(lines, "#"::equals, List::isEmpty);

    assertThat(together(byBeginning)).isEqualTo(lines);
    assertThat(together(byEnd)).isEqualTo(lines);
    assertThat(together(Records.holding(byBeginning, part -> part.contains("a")))).isEqualTo(lines);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("#", "a", "b", "").list().ofMaxSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "English, en",
    "ENGLISH; FRENCH, en",
    "Englisch, en",
    "Français, fr",
    "' Deutsch ', de",
    "português, pt",
    "中文, zh",
    "русский, ru",
    "en, en",
    "Klingon, ''",
    "'', ''",
    "'; English', ''"
  })
  void code_nameOfALanguage_isItsCode(String name, String code) {
    assertThat(LanguageNames.code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"English, true", "anglais, true", "en, false", "no, false", "English press, false"})
  void is_nameOfALanguageAndNoMore_is(String text, boolean language) {
    assertThat(LanguageNames.is(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "Document WECHO00020260112em1c0001r, WECHO00020260112em1c0001r",
    "'  Document WECHO00020260112em1c0001r ', WECHO00020260112em1c0001r",
    "AN  Document WECHO00020260112em1c0001r, WECHO00020260112em1c0001r",
    "Dokument WECHO00020260112em1c0001r, WECHO00020260112em1c0001r"
  })
  void accession_lineThatIsTheNumber_isTaken(String line, String number) {
    assertThat(Accession.of(line)).contains(number);
    assertThat(Accession.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Document",
        "Document 20260112",
        "Document WECHO00017760704em1c0001r",
        "The Document WECHO00020260112em1c0001r",
        "Document WECHO00020260112em1c0001r was found",
        "Document wecho00020260112em1c0001r"
      })
  void accession_otherLine_isNone(String line) {
    assertThat(Accession.of(line)).isEmpty();
    assertThat(Accession.is(line)).isFalse();
  }

  private static List<String> together(List<List<String>> records) {
    return records.stream().flatMap(List::stream).toList();
  }

  private static List<String> list(String lines) {
    return List.of(lines.split(",", -1));
  }

  private static List<List<String>> lists(String records) {
    List<List<String>> lists = new ArrayList<>();
    for (String record : records.split(";", -1)) {
      lists.add(list(record));
    }
    return lists;
  }
}
