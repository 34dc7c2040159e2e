package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextMassTest {

  @Test
  void words_spacedScript_areCounted() {
    assertThat(TextMass.words("Rovers win cup final, 3-1")).isEqualTo(6);
  }

  @Test
  void words_scriptWithoutSpaces_areAboutTwoSignsEach() {
    assertThat(TextMass.words("市长昨天宣布了新的港口重建计划并回答了记者的问题")).isBetween(12f, 18f);
  }

  // A paragraph without a blank counted as one word, and bare Thai stories lost most of their text.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "สภาเมืองลงมติเมื่อวันจันทร์ให้สร้างท่าเรือข้ามฟากขึ้นใหม่หลังจากพายุทำลายไปเมื่อสิบปีก่อน",
        "ສະພາເມືອງລົງມະຕິໃນວັນຈັນໃຫ້ສ້າງທ່າເຮືອຂຶ້ນໃໝ່ຫຼັງຈາກພາຍຸທໍາລາຍໄປເມື່ອສິບປີກ່ອນ",
        "ក្រុមប្រឹក្សាទីក្រុងបានបោះឆ្នោតនៅថ្ងៃចន្ទដើម្បីសាងសង់ផែឡើងវិញបន្ទាប់ពីខ្យល់ព្យុះបានបំផ្លាញ",
        "မြို့တော်ကောင်စီသည်တနင်္လာနေ့တွင်ဆိပ်ကမ်းကိုပြန်လည်တည်ဆောက်ရန်ဆုံးဖြတ်ခဲ့သည်"
      })
  void words_otherScriptsWithoutSpaces_areMany(String sentence) {
    assertThat(TextMass.words(sentence)).isGreaterThan(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted.",
        "“It is done,” she said.”",
        "بندرگاہ دوبارہ بنے گی۔",
        "परिषद ने मतदान किया।",
        "ကောင်စီက ဆုံးဖြတ်ခဲ့သည်။",
        "ក្រុមប្រឹក្សាបានបោះឆ្នោត។",
        "ምክር ቤቱ ድምፅ ሰጠ።",
        "Խորհուրդը քվեարկեց։",
        "สภาเมืองลงมติเมื่อวันจันทร์ให้สร้างท่าเรือข้ามฟากขึ้นใหม่หลังจากพายุทำลาย"
      })
  void endsSentence_stopsOfManyScripts_areStops(String sentence) {
    assertThat(TextMass.endsSentence(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Harbour council", "Contact:", "ท่าเรือใหม่", "Most read |"})
  void endsSentence_labelsAndHeadlines_areNone(String line) {
    assertThat(TextMass.endsSentence(line)).isFalse();
  }

  @Test
  void words_nothing_areNone() {
    assertThat(TextMass.words("")).isZero();
    assertThat(TextMass.words("— … |")).isZero();
  }

  @Property(seed = "1")
  void words_anyText_areNoMoreThanItsSigns(@ForAll String text) {
    assertThat(TextMass.words(text)).isBetween(0f, (float) text.length());
  }
}
