package io.github.copytaster.aws.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.event.Sequencer;
import io.github.copytaster.aws.fake.MemoryObjectStore;
import io.github.copytaster.aws.fake.Stories;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The three answers of the article bucket, which a function must tell apart: the article; no such
 * object, which is no failure; something that is no article, for which no retry helps. A store that
 * does not answer is none of them.
 */
final class OpenStoredArticleTest {

  private static final String KEY = "articles/a1/00A1.json";

  private final MemoryObjectStore store = new MemoryObjectStore();

  @Test
  void open_storedArticle_isTheArticle() throws IOException {
    StoredArticle stored = Stories.stored("00A1");
    store.with("articles", KEY, Json.mapper().writeValueAsString(stored));

    assertThat(StoredArticle.open(store, event())).contains(stored);
  }

  @Test
  void open_objectThatIsGone_isEmpty() throws IOException {
    assertThat(StoredArticle.open(store, event())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"article\"",
        "17",
        "<nitf/>",
        "{",
        "{}",
        "{\"articleId\":\"a1\",\"sequence\":\"00\",\"fingerprint\":[]} {}",
        "{\"articleId\":\"a1\",\"sequence\":\"00\",\"article\":\"text\",\"fingerprint\":[]}"
      })
  void open_somethingElse_isUnreadableAndNamesTheObject(String content) {
    store.with("articles", KEY, content);

    assertUnreadable();
  }

  /**
   * An object of the right shape with parts missing was taken for an article, and failed as the
   * world's fault later: five tries, and the end of a reclassification's part.
   */
  @ParameterizedTest
  @ValueSource(strings = {"articleId", "sequence", "source", "article", "fingerprint"})
  void open_articleWithAPartMissing_isUnreadable(String part) {
    ObjectNode json = Json.mapper().valueToTree(Stories.stored("00A1"));
    json.remove(part);
    store.with("articles", KEY, json.toString());

    assertUnreadable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "paragraphs", "published", "language", "publisher", "dropped"})
  void open_articleWhoseTextHasAPartMissing_isUnreadable(String part) {
    ObjectNode json = Json.mapper().valueToTree(Stories.stored("00A1"));
    ((ObjectNode) json.path("article")).remove(part);
    store.with("articles", KEY, json.toString());

    assertUnreadable();
  }

  @Test
  void open_storeThatDoesNotAnswer_isTheWorldsFault() {
    store.fail("articles", KEY);

    assertThatThrownBy(() -> StoredArticle.open(store, event()))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("unreachable");
  }

  private void assertUnreadable() {
    assertThatThrownBy(() -> StoredArticle.open(store, event()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("expected a normalised article, found something else in s3://articles/" + KEY);
  }

  private static ObjectEvent event() {
    return new ObjectEvent(ObjectEvent.Kind.CREATED, "articles", KEY, "", Sequencer.of("00A1"), "");
  }
}
