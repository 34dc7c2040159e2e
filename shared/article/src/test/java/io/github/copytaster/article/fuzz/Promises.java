package io.github.copytaster.article.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the readers promise of any bytes whatever, as README.md and the records say. */
public final class Promises {

  // Signs for a byte: letters come apart when they are composed, and a title may stand twice.
  private static final long MOST_SIGNS = 4;
  private static final long FEW = 1_000;
  // What the entities of an XML file may expand to, and a gzip file unpack to whatever its ratio.
  private static final long EXPANSION = 2L << 20;
  private static final Pattern REASON = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private Promises() {}

  /** Fails if one of them is broken. */
  public static void assertKept(byte[] content, Fixtures.Result result) {
    assertOutcome(result);
    result.articles().forEach(Promises::assertArticle);
    long signs =
        result.articles().stream().flatMap(Promises::texts).mapToLong(String::length).sum();
    assertThat(signs).as("signs of all articles").isLessThanOrEqualTo(most(content));
  }

  private static void assertOutcome(Fixtures.Result result) {
    if (result.outcome() instanceof ReadOutcome.Rejected rejected) {
      assertThat(result.articles()).isEmpty();
      assertVisible("message", rejected.message());
      assertThat(rejected.message()).contains("expected ", "found ");
      return;
    }
    ReadOutcome.Read read = (ReadOutcome.Read) result.outcome();
    assertThat(read.format()).isNotBlank();
    assertThat(result.articles()).isNotEmpty().hasSize(read.articles());
    for (ReadOutcome.Refusal refusal : read.refused()) {
      assertThat(refusal.item()).isNotBlank();
      assertThat(refusal.message()).startsWith("expected ").contains("found ");
      assertVisible("item", refusal.item());
      assertVisible("message", refusal.message());
    }
  }

  private static void assertArticle(Article article) {
    assertThat(article.paragraphs()).isNotEmpty();
    for (String paragraph : article.paragraphs()) {
      assertThat(paragraph).isNotBlank();
      assertLine("paragraph", paragraph);
    }
    assertLine("title", article.title());
    assertLine("byline", article.byline());
    assertLine("agency", article.agency());
    assertLine("dateline", article.dateline());
    assertVisible("lead prefix", article.leadPrefix());
    assertThat(article.language()).matches(LANGUAGE);
    for (DroppedText dropped : article.dropped()) {
      assertThat(dropped.text()).as(dropped.reason()).isNotBlank();
      assertThat(dropped.reason()).matches(REASON);
      assertWhole(dropped.reason(), dropped.text());
    }
    assertPublished(article.published());
    said(article.publisher()).forEach(text -> assertVisible("publisher's data", text));
  }

  private static void assertPublished(PublicationTime published) {
    String minute = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d";
    String shape =
        switch (published.precision()) {
          case UNKNOWN -> "";
          case YEAR -> "\\d{4}";
          case MONTH -> "\\d{4}-\\d\\d";
          case DAY -> "\\d{4}-\\d\\d-\\d\\d";
          case MINUTE -> minute + (published.zoneKnown() ? ":00" : "");
          case SECOND -> minute + ":\\d\\d(?:\\.\\d{1,9})?";
        };
    String zone = published.zoneKnown() ? "(?:Z|[+-]\\d\\d:\\d\\d)" : "";
    assertThat(published.value()).matches(shape + zone);
  }

  private static long most(byte[] content) {
    String latin = new String(content, StandardCharsets.ISO_8859_1);
    boolean expands = latin.contains("ENTITY") || latin.contains("\u001f\u008b");
    return MOST_SIGNS * content.length + (expands ? EXPANSION : FEW);
  }

  private static Stream<String> texts(Article article) {
    return Stream.of(
            Stream.of(article.title(), article.byline(), article.dateline(), article.leadPrefix()),
            article.paragraphs().stream(),
            article.dropped().stream().map(DroppedText::text),
            said(article.publisher()))
        .flatMap(part -> part);
  }

  private static Stream<String> said(PublisherData publisher) {
    return Stream.of(
            List.of(publisher.guid(), publisher.version(), publisher.embargo(), publisher.url()),
            publisher.subjectCodes(),
            publisher.countryCodes(),
            publisher.keywords())
        .flatMap(List::stream);
  }

  private static void assertLine(String part, String text) {
    assertThat(text).as(part).isEqualTo(text.strip());
    assertVisible(part, text);
  }

  // One line, and nothing in it that a terminal or a browser would obey.
  private static void assertVisible(String part, String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new AssertionError("control characters in the " + part + ": " + escaped(text));
    }
    assertWhole(part, text);
  }

  private static void assertWhole(String part, String text) {
    if (text.codePoints().anyMatch(sign -> sign == 0 || isSurrogate(sign))) {
      throw new AssertionError("NULs or halves of signs in the " + part + ": " + escaped(text));
    }
  }

  // A pair is one code point, of another type.
  private static boolean isSurrogate(int sign) {
    return Character.getType(sign) == Character.SURROGATE;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            sign ->
                escaped.append(
                    sign >= ' ' && sign < 0x7F
                        ? Character.toString(sign)
                        : "\\u%04x".formatted(sign)));
    return escaped.toString();
  }
}
