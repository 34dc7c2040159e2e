package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken XML was refused in the parser's words, which were German on a German machine. */
final class XmlFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<nitf><body><p>The council</body></nitf> | a fault at line 1, column 29, behind 'ody><p>The council</', inside the element <p>",
        "<nitf><body><p>The council | its end at line 1, column 27, inside the element <p>",
        "<nitf><body a=1></body></nitf> | a fault at line 1, column 15, behind '<nitf><body a=', inside the element <nitf>",
        "<nitf><body a=\"1\" a=\"2\"/></nitf> | a fault at line 1, column 24, behind 'tf><body a=\"1\" a=\"2\"', inside the element <nitf>"
      })
  void read_brokenXml_saysWhereAndInside(String xml, String found) {
    Fixtures.Result result = Fixtures.readText(xml);

    assertThat(result.format()).isEqualTo("MALFORMED");
    assertThat(result.message()).isEqualTo("expected well-formed XML, found " + found);
  }

  @Test
  void read_faultOnALaterLine_isFoundThere() {
    assertThat(Fixtures.readText("<nitf>\n<body>\n<p>It voted.</q>\n</body></nitf>").message())
        .contains("at line 3, column", "inside the element <p>");
  }

  @Test
  void read_brokenXmlInAnotherLocale_saysTheSame() {
    Locale before = Locale.getDefault();
    String xml = "<nitf><body><p>The council</body></nitf>";
    String here = Fixtures.readText(xml).message();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Fixtures.readText(xml).message()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void read_entitiesWithoutEnd_saysHowManyAreAllowed() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"ha\">");
    for (int level = 1; level < 12; level++) {
      bomb.append("<!ENTITY a").append(level).append(" \"");
      bomb.append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
    }

    assertThat(Fixtures.readText(bomb + "]><nitf><p>&a11;</p></nitf>").message())
        .isEqualTo(
            "expected at most 500 entity references and 1000000 characters from them, found more");
  }

  @Property(tries = 200, seed = "1")
  void read_fixtureCutAnywhere_isRefusedInOurWordsOrRead(
      @ForAll @IntRange(min = 40, max = 1400) int length) {
    byte[] nitf = Fixtures.bytes("pier.nitf.xml");
    String cut = new String(nitf, 0, Math.min(length, nitf.length), StandardCharsets.UTF_8);

    Fixtures.Result result = Fixtures.readText(cut);

    if (result.articles().isEmpty()) {
      assertThat(result.message())
          .startsWith("expected ")
          .doesNotContain("Exception", "ParseError", "Message:", "JAXP");
    }
  }
}
