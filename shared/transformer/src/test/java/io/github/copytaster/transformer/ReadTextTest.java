package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.labels.region.Naming.Part;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** That what is asked about a name is asked at the name. */
final class ReadTextTest {

  @Test
  void of_nameInEachPart_standsAtItsPlace() {
    for (String title : List.of("", "Kenya votes", "😀 Café in Kenya")) {
      for (String prefix : List.of("", "NAIROBI, Kenya (AP) —", " \n")) {
        Copy copy =
            new Copy(title, "“Kenya” beat its guests; Kenyans 🎉 in Kenya.", prefix, "en", "");
        List<Naming> namings = Readings.READER.reading(TokenisedCopy.of(copy)).namings();

        ReadText read = ReadText.of(copy, namings);

        assertThat(read.places()).hasSize(namings.size()).hasSizeGreaterThanOrEqualTo(3).isSorted();
        for (int place : read.places()) {
          assertThat(read.text().substring(place).toLowerCase(Locale.ROOT))
              .matches("(?s)(kenya|nairobi).*");
        }
      }
    }
  }

  @Test
  void of_article_isHeadlineFullStopPrefixBody() {
    assertThat(ReadText.of(new Copy("Pier", "Body.", "LYON (AFP) -", "en", ""), List.of()).text())
        .isEqualTo("Pier. LYON (AFP) - Body.");
    assertThat(ReadText.of(new Copy("", "Body.", "", "en", ""), List.of()).text())
        .isEqualTo(". Body.");
  }

  /** Counted in characters, not in UTF-16 units, as Python counts. */
  @Test
  void of_longText_isCutAndPlacesBehindAreItsEnd() {
    Copy copy = new Copy("", "😀".repeat(2490) + " Kenya and Ghana", "", "en", "");
    List<Naming> namings =
        List.of(new Naming(0, Part.BODY, 4981, 1), new Naming(1, Part.BODY, 4991, 1));

    ReadText read = ReadText.of(copy, namings);

    assertThat(read.text().codePointCount(0, read.text().length())).isEqualTo(2500);
    assertThat(read.text().substring(read.places()[0])).isEqualTo("Kenya a");
    assertThat(read.places()[1]).isEqualTo(read.text().length());
  }
}
