package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SubjectCodesTest {

  @ParameterizedTest
  @CsvSource({
    "04000000, subj:04000000",
    "16000000, subj:16000000",
    "20000002, medtop:20000002",
    "http://cv.iptc.org/newscodes/mediatopic/20000002, medtop:20000002",
    "HTTPS://CV.IPTC.ORG/NewsCodes/MediaTopic/20000002/, medtop:20000002",
    "http://cv.iptc.org/newscodes/subjectcode/15054000, subj:15054000",
    "https://cv.iptc.org/newscodes/genre/Obituary, genre:obituary",
    "' 04000000 ', subj:04000000"
  })
  void qcode_theFourWays_areOne(String written, String qcode) {
    assertThat(SubjectCodes.qcode(written)).isEqualTo(qcode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "medtop:16000000",
        "subj:04000000",
        "dpacat:pl",
        "0400000",
        "040000000",
        "harbour",
        "",
        "https://example.org/newscodes/mediatopic/20000002"
      })
  void qcode_otherSchemes_stayAsTheyAre(String written) {
    assertThat(SubjectCodes.qcode(written)).isEqualTo(written);
  }

  @Property(tries = 300, seed = "1")
  void qcode_ofAQcode_changesNothingMore(@ForAll String written) {
    String once = SubjectCodes.qcode(written);

    assertThat(SubjectCodes.qcode(once)).isEqualTo(once);
  }
}
