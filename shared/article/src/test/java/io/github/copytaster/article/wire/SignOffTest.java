package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignOffTest {

  private static final String LEAD = "The council of Westmouth voted to rebuild the pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dpa al rmo hct",
        "==Kyodo",
        "= Kyodo",
        "/ritzau/",
        "asl/tib/pid",
        "Reuter",
        "REUTER.",
        "AAP be/",
        "MA // EA",
        "-ENDS-",
        "Enditem",
        "PTI AR BH BH",
        "JRS (MYCA) // ZO",
        "Lusa/Fim",
        "ENDS",
        "-30-",
        "###",
        "----",
        "***",
        "afp ab/cd",
        "ab-cd",
        "ففف/ح س/كام",
        "ا ف ب/جص",
        "سب-لال/نور-كام-ود/سام"
      })
  void isSignOff_asWiresSign_isOne(String line) {
    assertThat(SignOff.isSignOff(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "END OF AN ERA",
        "The end.",
        "AP",
        "PA",
        "Reuters said so.",
        "and/or they left",
        "#",
        "--",
        "dpa reports from the harbour of Westmouth that it",
        "Anna Ross",
        "اسرائيل/فلسطينيون/نزاع",
        "ا ف ب"
      })
  void isSignOff_partsOfStories_areNone(String line) {
    assertThat(SignOff.isSignOff(line)).isFalse();
  }

  @Test
  void off_severalAtTheEnd_areAllDroppedInOrder() {
    MarkedUpText unsigned =
        SignOff.off(new MarkedUpText(List.of(LEAD, "dpa al rmo", "###"), List.of()));

    assertThat(unsigned.paragraphs()).containsExactly(LEAD);
    assertThat(unsigned.dropped())
        .containsExactly(
            new DroppedText("dpa al rmo", "sign-off"), new DroppedText("###", "sign-off"));
  }

  @Test
  void off_inTheMiddle_stays() {
    MarkedUpText story = new MarkedUpText(List.of(LEAD, "***", LEAD), List.of());

    assertThat(SignOff.off(story)).isEqualTo(story);
  }

  @Test
  void off_onlyLine_staysForItIsAllThereIs() {
    MarkedUpText story = new MarkedUpText(List.of("ENDS"), List.of());

    assertThat(SignOff.off(story)).isEqualTo(story);
  }
}
