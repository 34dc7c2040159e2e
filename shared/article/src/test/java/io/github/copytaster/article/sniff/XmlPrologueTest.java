package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlPrologueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nitf>",
        "<?xml version='1.0'?><nitf>",
        "<?xml version='1.0'?>\n<?xml-stylesheet href='a.css'?>\n<nitf>",
        "<!-- a > b --><nitf>",
        "<!DOCTYPE nitf><nitf>",
        "<!doctype nitf SYSTEM \"nitf.dtd\">\r\n<nitf>",
        "<!DOCTYPE nitf [<!ENTITY dash \"-\">]><nitf>",
        "<?xml version='1.0'?> <!-- one --> <!DOCTYPE nitf> <!-- two --> <nitf>",
      })
  void skip_anyPrologue_comesToTheRoot(String text) {
    assertThat(XmlPrologue.skip(text)).isEqualTo("<nitf>");
  }

  /**
   * Where a line end stood between "]" and ">" the whole document was taken for its DOCTYPE, and a
   * wire without an XML declaration for plain text.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY dash \"-\"> ] ><nitf>",
        "<!DOCTYPE nitf [\n<!ENTITY dash \"-\">\n]\n>\n<nitf>",
        "<!DOCTYPE nitf [<!-- [a] b --><!ENTITY dash \"-\">]\t><nitf>"
      })
  void skip_gapBehindTheSubset_comesToTheRoot(String text) {
    assertThat(XmlPrologue.skip(text)).isEqualTo("<nitf>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<?xml version='1.0'",
        "<!-- open",
        "<!DOCTYPE nitf [<!ENTITY a \"b\">"
      })
  void skip_noRoot_isEmpty(String text) {
    assertThat(XmlPrologue.skip(text)).isEmpty();
  }

  @Test
  void skip_hundredThousandBrackets_endsSoon() {
    String hostile = "<!DOCTYPE a [" + "] ".repeat(100_000);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> XmlPrologue.skip(hostile)))
        .isEmpty();
  }

  @Property(tries = 500, seed = "1")
  void skip_anyText_givesItsEnd(@ForAll String text) {
    assertThat(text).endsWith(XmlPrologue.skip(text));
  }
}
