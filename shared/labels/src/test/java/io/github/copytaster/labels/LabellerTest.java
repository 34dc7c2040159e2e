package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.TopicLabels.Abstention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How two readers become one, and which of two labellers is the newer. */
final class LabellerTest {

  private static final SecondReaderRelease SECOND =
      new SecondReaderRelease("s20261125-1f3a9c20", 0.4);

  private final List<TokenisedCopy> seen = Collections.synchronizedList(new ArrayList<>());
  private final Labeller labeller = labeller("t20261124-1f3a9c20", "r20261124-5b77d0e1");

  @Test
  void label_oneArticle_isSplitOnceForBothReaders() {
    labeller.label(new Copy("Title", "Body", "", "en", ""));

    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).isSameAs(seen.get(1));
  }

  @Test
  void label_languageOfTheCopy_isThatOfTheLabels() {
    assertThat(labeller.label(new Copy("", "Hola", "", "es", "")).language()).isEqualTo("es");
    assertThat(labeller.label(new Copy("", "?", "", "und", "")).language()).isEqualTo("und");
  }

  @Test
  void modelVersion_bothReaders_areNamedTopicFirst() {
    assertThat(labeller.modelVersion()).isEqualTo("t20261124-1f3a9c20+r20261124-5b77d0e1");
  }

  /** Where the second reader is turned on, everything that was read without it is stale. */
  @Test
  void before_secondReader_sortsBehindTheSameReadersWithoutIt() {
    assertThat(labeller.before(SECOND).modelVersion())
        .isEqualTo("t20261124-1f3a9c20+s20261125-1f3a9c20+r20261124-5b77d0e1")
        .isGreaterThan(labeller.modelVersion());
  }

  /** And a later first reader is newer than any earlier pair, or a run would skip its articles. */
  @Test
  void before_earlierReaders_sortBeforeALaterFirstReaderAlone() {
    assertThat(labeller.before(SECOND).modelVersion())
        .isLessThan(labeller("t20261125-00000000", "r20260101-00000000").modelVersion());
  }

  @Test
  void before_secondReader_labelsAreStillThoseOfTheFirst() {
    Copy copy = new Copy("Title", "Body", "", "en", "");

    assertThat(labeller.before(SECOND).label(copy)).isEqualTo(labeller.label(copy));
  }

  @Test
  void modelVersion_laterRegionReader_sortsBehindTheEarlier() {
    assertThat(labeller("t20261124-1f3a9c20", "r20261201-00000000").modelVersion())
        .isGreaterThan(labeller.modelVersion());
  }

  private Labeller labeller(String topicVersion, String regionVersion) {
    return new Labeller(new FirstReaders(new Topics(topicVersion), new Regions(regionVersion)));
  }

  /** A reader that remembers what it was shown. */
  private final class Topics implements TopicReader {
    private final String version;

    Topics(String version) {
      this.version = version;
    }

    @Override
    public TopicLabels read(TokenisedCopy article) {
      seen.add(article);
      return TopicLabels.none(Abstention.TOO_LITTLE_TEXT);
    }

    @Override
    public String modelVersion() {
      return version;
    }
  }

  /** Likewise. */
  private final class Regions implements RegionReader {
    private final String version;

    Regions(String version) {
      this.version = version;
    }

    @Override
    public RegionLabels read(TokenisedCopy article) {
      seen.add(article);
      return new RegionLabels(List.of(), List.of());
    }

    @Override
    public String modelVersion() {
      return version;
    }
  }
}
