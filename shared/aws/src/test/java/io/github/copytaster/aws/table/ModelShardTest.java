package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.objects.ArticleIdentity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ModelShardTest {

  @Property(seed = "1")
  void of_anyArticle_isOneOfAll(@ForAll String articleId) {
    assertThat(ModelShard.all("v1")).contains(ModelShard.of("v1", articleId));
  }

  @Test
  void key_ofEachShard_isUniqueAndOfOneWidth() {
    List<String> keys = ModelShard.all("v1").stream().map(ModelShard::key).toList();

    assertThat(keys).doesNotHaveDuplicates().hasSize(64).contains("v1#00", "v1#63");
  }

  // A hot shard would be relabelled long after the others.
  @Test
  void of_manyArticles_spreadsThemEvenly() {
    Map<Integer, Long> sizes =
        IntStream.range(0, 64_000)
            .mapToObj(n -> ModelShard.of("v1", ArticleIdentity.of("", "file-" + n, 0)).shard())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(sizes).hasSize(64);
    assertThat(sizes.values()).allMatch(size -> size > 800 && size < 1200);
  }

  @Test
  void stale_versions_areTheOlderOnesInOrderAndTheEmbargoed() {
    assertThat(ModelVersions.stale(List.of("v3", "v1", "v2"), "v3"))
        .containsExactly("v1", "v2", ModelShard.EMBARGOED);
    assertThat(ModelVersions.stale(List.of(), "v3")).containsExactly(ModelShard.EMBARGOED);
  }

  // After a roll-back the newer labels stay: a run never replaces newer by older.
  @Test
  void stale_newerVersion_isLeftAlone() {
    assertThat(ModelVersions.stale(List.of("v4"), "v3")).containsExactly(ModelShard.EMBARGOED);
  }

  @Test
  void newer_versions_areThoseBehindTheModelInOrder() {
    assertThat(ModelVersions.newer(List.of("v5", "v1", "v4", "v3"), "v3"))
        .containsExactly("v4", "v5");
    assertThat(ModelVersions.newer(List.of("v3"), "v3")).isEmpty();
  }
}
