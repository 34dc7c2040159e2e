package io.github.copytaster.article.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  private static final String STORY =
      """
      Council votes to rebuild ferry pier

      The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a dispute that has divided the town for a decade.

      Work is to begin in spring, the mayor said, and will cost about four million pounds, half of which the council hopes to raise from the county.

      “Without the ferry this town has no future,” said Ada Lund, who has fished from the harbour for thirty years and led the campaign for the pier.
      """;

  private static final String REWRITE =
      """
      Westmouth pier to rise again

      Councillors in Westmouth have backed a plan to rebuild the old ferry pier, ending a dispute that has divided the town for a decade.

      The mayor said the work is to begin in spring, and will cost about four million pounds.

      “Without the ferry this town has no future,” said Ada Lund, who has fished from the harbour for thirty years and led the campaign.
      """;

  private static final String OTHER =
      """
      Telescope finds planet with clouds of glass

      Astronomers in Chile have found a planet whose clouds hold drops of molten glass, the observatory said on Tuesday in a statement.

      The planet circles its star in nine days and is about twice as heavy as Jupiter, according to measurements taken over four years.
      """;

  @Test
  void of_rewrite_sharesABand() throws IOException {
    assertThat(shared(fingerprint(STORY), fingerprint(REWRITE))).isPositive();
  }

  @Test
  void of_otherStory_sharesNone() throws IOException {
    assertThat(shared(fingerprint(STORY), fingerprint(OTHER))).isZero();
  }

  @Test
  void of_sameStory_isTheSame() throws IOException {
    assertThat(fingerprint(STORY)).isEqualTo(fingerprint(STORY.replace("\n\n", "\n")));
  }

  /** The seeds: 000 and 001 are two agencies' versions of one story; no other two are. */
  @Test
  void of_seeds_onlyTheRewritesMeet() throws IOException {
    Path seeds = Path.of("../../../shared/seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "../shared/seeds is not here");
    List<Fingerprint> prints = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        prints.add(fingerprint(Files.readString(file)));
      }
    }

    for (int one = 0; one < prints.size(); one++) {
      for (int other = one + 1; other < prints.size(); other++) {
        boolean meet = shared(prints.get(one), prints.get(other)) > 0;
        assertThat(meet).as(one + " and " + other).isEqualTo(one == 0 && other == 1);
      }
    }
  }

  private static int shared(Fingerprint one, Fingerprint other) {
    Set<String> bands = new HashSet<>(one.bands());
    bands.retainAll(other.bands());
    return bands.size();
  }

  private static Fingerprint fingerprint(String text) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Limits.STANDARD)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), articles::add);
    return Fingerprint.of(articles.get(0));
  }
}
