package io.github.copytaster.aws.objects;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleIdentityTest {

  @Test
  void of_globalGuid_isTheSameWhereverTheFileLies() {
    String guid = "urn:newsml:example.org:20260305:rates";

    assertThat(ArticleIdentity.of(guid, "morning/a.xml", 0))
        .isEqualTo(ArticleIdentity.of(guid, "evening/b.xml", 7));
  }

  // Two feeds that both count from 1 must not overwrite each other.
  @ParameterizedTest
  @ValueSource(strings = {"", "17", "item-3", "20260305000017"})
  void of_guidThatIsUniqueToItsPublisherOnly_dependsOnTheKey(String guid) {
    assertThat(ArticleIdentity.of(guid, "morning/a.xml", 0))
        .isNotEqualTo(ArticleIdentity.of(guid, "evening/b.xml", 0));
  }

  @Property(seed = "1")
  void of_anySource_isThirtyTwoHexadecimalDigitsAndStable(
      @ForAll String guid, @ForAll String key, @ForAll @IntRange(max = 10_000) int ordinal) {
    String id = ArticleIdentity.of(guid, key, ordinal);

    assertThat(id).matches("[0-9a-f]{32}").isEqualTo(ArticleIdentity.of(guid, key, ordinal));
  }

  @Property(seed = "1")
  void of_placesInOneFile_differ(@ForAll String key, @ForAll @IntRange(min = 1) int ordinal) {
    assertThat(ArticleIdentity.of("", key, ordinal)).isNotEqualTo(ArticleIdentity.of("", key, 0));
  }
}
