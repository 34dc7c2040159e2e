package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "{\"a\": 1}, JSON",
    "'[ {\"a\": 1} ]', JSON",
    "'{\"a\": 1}\n{\"a\": 2}', JSON_LINES",
    "'{\n\"a\": 1}\n', JSON",
    "[AP] The council voted, TEXT",
    "<?xml version='1.0'?><nitf>, XML",
    "<!-- wire --><newsItem guid='a'>, XML",
    "<!DOCTYPE nitf SYSTEM 'a.dtd'><nitf>, XML",
    "<rss version='2.0'>, XML",
    "<rdf:RDF xmlns='x'>, XML",
    "<atom:feed xmlns:atom='x'>, XML",
    "<?xml version='1.0'?><!DOCTYPE html><html>, HTML",
    "<!doctype html><html>, HTML",
    "<html lang=en>, HTML",
    "<div><p>A fragment</p></div>, HTML",
    "<Applause> was loud, TEXT",
    "<groupSet root='G1'><group id='G1'/></groupSet>, XML",
    "<release id='17'><title>Pier</title><body><p>A</p></body></release>, XML",
    "<app-root><div><p>A page</p></div></app-root>, HTML",
    "<font>Pier</font>, TEXT",
    "'<DOC>Pier</DOC>\n<DOC>Quay</DOC>\n', TEXT",
    "'From: a@b.example\nSubject: Pier\n\nText', MAIL",
    "'From a@b.example Mon Jan 12 09:31:00 2026\nFrom: a@b.example\nSubject: Pier\n\nText', MAILBOX",
    "-----BEGIN PGP MESSAGE-----, ENCRYPTED",
    "The council voted, TEXT"
  })
  void of_beginnings_isTheFormat(String text, Format format) {
    assertThat(Format.of(text)).isEqualTo(format);
  }

  /**
   * Desks put notes to editors in braces above the copy, and the whole story was refused as broken
   * JSON. What only may be JSON still is, so that a cut-off export is refused and not published.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Adds quotes, details} WESTMOUTH - The council voted | TEXT",
        "[{UPDATE}] The council voted | TEXT",
        "{UPDATE 2} The council voted | TEXT",
        "{\"We won\", says mayor} The council voted | TEXT",
        "{} The council voted | JSON",
        "{ | JSON",
        "{\"headline | JSON",
        "{\"headline\" | JSON",
        "{\"headline\" : 1 | JSON",
        "{'headline': 'Pier'} | JSON",
        "{headline: 'Pier'} | JSON",
        "[[{\"headline\": 1}]] | JSON",
      })
  void of_braces_areJsonOnlyWhereTheyPlausiblyAre(String text, Format format) {
    assertThat(Format.of(text)).isEqualTo(format);
  }

  /**
   * The first 4,000 characters of a mail may end within a name of its header, and the mail was then
   * taken for text and published with all its header.
   */
  @Test
  void of_mailWhoseHeaderIsLongerThanAHead_isAMailWhereverTheHeadEnds() {
    String field = "X-Gateway-Signature: " + "a1b2".repeat(15) + "\n";
    for (int more = 0; more < field.length(); more++) {
      String mail =
          "From: a@wire.example\nTo: b@wire.example\nSubject: Pier\nX-Padding: "
              + "x".repeat(more)
              + "\n"
              + field.repeat(60)
              + "\nThe council voted.";

      assertThat(Format.of(mail)).as("%s more", more).isEqualTo(Format.MAIL);
    }
  }

  @Test
  void of_longTextUnderThreeHeaderLines_isText() {
    String prose = "The council voted on Tuesday to rebuild the pier.\n".repeat(100);

    assertThat(Format.of("From: A\nTo: B\nSubject: Pier\n" + prose)).isEqualTo(Format.TEXT);
  }

  /** Nested quantifiers over comments and doctypes must not run away on text made for it. */
  @Test
  void of_hostileBeginnings_isDecidedQuickly() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Format.of("<!--" + "-".repeat(100_000));
          Format.of("<?xml ?>" + "<!-- - -->".repeat(50_000));
          Format.of("<!DOCTYPE a [" + "]".repeat(100_000));
          Format.of("<?" + " <?".repeat(50_000));
          Format.of("{" + " ".repeat(100_000));
          Format.of("[".repeat(100_000) + "{");
          Format.of("{\"" + "a".repeat(100_000));
        });
  }

  /** An archive keeps each page in an element of its own: it is a page all the same. */
  @Test
  void of_pageInAnElementOfAnArchive_isHtml() {
    assertThat(Format.of("<text id=\"x\">\n<div><p>The council voted.</p></div>\n</text>"))
        .isEqualTo(Format.HTML);
  }
}
