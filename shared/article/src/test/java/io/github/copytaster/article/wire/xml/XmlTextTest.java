package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlTextTest {

  @Test
  void clean_htmlEntitiesAndBareAmpersands_becomeReadable() {
    assertThat(XmlText.clean("<p>Rock &amp; Roll & caf&eacute;&nbsp;&unknown; AT&T;</p>"))
        .isEqualTo("<p>Rock &amp; Roll &amp; café\u00A0&amp;unknown; AT&amp;T;</p>");
  }

  @Test
  void clean_cdata_isLeftAlone() {
    assertThat(XmlText.clean("<p><![CDATA[a & b &nbsp;]]> & c</p>"))
        .isEqualTo("<p><![CDATA[a & b &nbsp;]]> &amp; c</p>");
  }

  @Test
  void clean_forbiddenCharactersAndReferences_areDropped() {
    assertThat(XmlText.clean("<p>a\u0001b&#0;c&#x1F;d\uD800e\uFFFEf&#xD800;&#233;</p>"))
        .isEqualTo("<p>abcdef&#233;</p>");
  }

  @Test
  void clean_entityOfTheInternalSubset_isLeftToTheParser() {
    String text = "<!DOCTYPE a [<!ENTITY wna \"Westmouth\">]><a>&wna; & &other;</a>";

    assertThat(XmlText.clean(text))
        .isEqualTo("<!DOCTYPE a [<!ENTITY wna \"Westmouth\">]><a>&wna; &amp; &amp;other;</a>");
  }

  @Test
  void clean_textBeforeTheFirstTag_isDropped() {
    assertThat(XmlText.clean("\uFEFF\n junk <a/>")).isEqualTo("<a/>");
  }
}
