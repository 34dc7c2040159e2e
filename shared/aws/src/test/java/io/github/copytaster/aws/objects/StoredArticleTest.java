package io.github.copytaster.aws.objects;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.Stories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoredArticleTest {

  @Test
  void json_thereAndBack_isTheSameArticle() throws IOException {
    StoredArticle stored = Stories.stored("0055AED6DCD90281E5");

    byte[] json = Json.mapper().writeValueAsBytes(stored);

    assertThat(Json.mapper().readValue(json, StoredArticle.class)).isEqualTo(stored);
    assertThat(Json.mapper().writeValueAsBytes(stored)).isEqualTo(json);
  }

  /** A later version of this code must read what an earlier one stored, and the reverse. */
  @Test
  void json_withAFieldFromTheFuture_isRead() throws IOException {
    String json = Json.mapper().writeValueAsString(Stories.stored("00A1"));

    StoredArticle read =
        Json.mapper()
            .readValue(json.replaceFirst("\\{", "{\"unheard_of\":[1,2],"), StoredArticle.class);

    assertThat(read).isEqualTo(Stories.stored("00A1"));
  }

  @Test
  void key_ofLaterUpload_sortsAfterTheEarlier() {
    assertThat(Stories.stored("0055AED6DCD90281E5").key())
        .isGreaterThan(Stories.stored("0055AED6DCD9").key())
        .startsWith("articles/");
  }

  /** One paragraph of 30 MB was written and could not be read again: Jackson's own limit is 20. */
  @Test
  void json_ofOneHugeParagraph_isRead() throws IOException {
    String huge = "{\"text\":\"" + "a".repeat(30 << 20) + "\"}";

    assertThat(Json.mapper().readTree(huge.getBytes(StandardCharsets.UTF_8)).path("text").asText())
        .hasSize(30 << 20);
  }

  @Test
  void reportKey_ofLongestObjectKey_fitsIntoOne() {
    Source longest = new Source("drop", "ü".repeat(512), "", "0".repeat(32), "");
    Source other = new Source("drop", "ü".repeat(511) + "u", "", "0".repeat(32), "");

    assertThat(key(longest).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
    assertThat(key(longest)).startsWith("rejected/").isNotEqualTo(key(other));
  }

  @Test
  void reportKey_ofAnyOtherKey_isThatKeyWithJsonBehindIt() {
    assertThat(key(new Source("drop", "a/b c.txt", "", "0".repeat(32), "")))
        .isEqualTo("rejected/a/b c.txt.json");
  }

  private static String key(Source source) {
    return new RejectionReport(source, "1", "EMPTY", "expected text, found none", 0, List.of())
        .key();
  }
}
