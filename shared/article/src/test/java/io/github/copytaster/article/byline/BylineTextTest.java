package io.github.copytaster.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ada Lund; Ada Lund",
        "by: Ada Lund; Ada Lund",
        "Written by Ada Lund; Ada Lund",
        "More stories by Ada Lund; Ada Lund",
        "Story by By Ada Lund; Ada Lund",
        "Von Max Berg; Max Berg",
        "Par Anne Dupré; Anne Dupré",
        "文●岡本; 岡本",
        ", Ada Lund; Ada Lund"
      })
  void names_wordsBefore_areTakenOff(String written, String names) {
    assertThat(BylineText.names(written)).isEqualTo(names);
  }

  // What stood in the byline of a fifth of the news pages that name their writer.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Lund | ada@herald.example; Ada Lund",
        "Ada Lund ada@herald.example; Ada Lund",
        "Ada Lund - Aug 10, 2016 11:15 am UTC; Ada Lund",
        "Ada Lund Dec 19, 2016 at 2:19 pm ET • 5 min read; Ada Lund",
        "Ada Lund December; Ada Lund",
        "Ada Lund\u00a0December\u00a028, 2016; Ada Lund",
        "Ada Lund last updated 4 April 17; Ada Lund",
        "Ada Lund / TNN / Updated: Oct 9, 2019, 11:05 IST; Ada Lund",
        "Ada Lund · CBC News · Posted: Oct 14, 2022; Ada Lund",
        "Ada Lund 5 March 2024; Ada Lund",
        "Ada Lund on Friday; Ada Lund",
        "Ada Lund 10/11/2020; Ada Lund",
        "Ada Lund Twitter; Ada Lund",
        "Ada LundStaff Writer; Ada Lund",
        "Ada Lund Senior Editor; Ada Lund",
        "Ada Lund is a writer in Westmouth who specialises in ports and ferries; Ada Lund",
        "谢若含2017-03-02; 谢若含"
      })
  void names_wordsBehind_areTakenOff(String written, String names) {
    assertThat(BylineText.names(written)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Lund",
        "Ada Lund and Max Berg",
        "Ada Lund, Max Berg & Paul van der Merwe",
        "April May",
        "June Marchetti",
        "Augusta Mayhew",
        "J.R.R. Novak",
        "O'Riordan",
        "The Herald Newsroom",
        "松村太郎",
        "Анна Петрова"
      })
  void names_names_stay(String written) {
    assertThat(BylineText.names(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "See full bio",
        "See All Articles",
        "Email",
        "Print",
        "Subscribe to RSS",
        "Please Enter Your Name Here",
        "admin",
        "Staff",
        "262588213843476",
        "page.head.extra.author",
        "https://herald.example/authors/ada",
        "The council of Westmouth voted on Monday to rebuild the ferry pier"
      })
  void names_noName_isEmpty(String written) {
    assertThat(BylineText.names(written)).isEmpty();
  }

  @Test
  void names_signsEscapedTwice_areReadOnce() {
    assertThat(BylineText.names("Maria &amp; Katerina")).isEqualTo("Maria & Katerina");
  }

  @Property(seed = "1", tries = 500)
  void names_anything_isOneShortLineOfTheInputAndItsOwnAnswer(@ForAll String written) {
    String names = BylineText.names(written);

    assertThat(names).doesNotContain("\n").hasSizeLessThanOrEqualTo(200);
    assertThat(BylineText.names(names)).isEqualTo(names);
  }
}
