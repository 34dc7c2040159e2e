package io.github.copytaster.aws.fake;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.event.Sequencer;
import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.FirstReaders;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.Region;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.RegionReader;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicReader;
import java.util.List;

/** One story in every state the tests need. */
public final class Stories {

  public static final String KEY = "desk/harbour.txt";

  private Stories() {}

  public static Article article(PublisherData publisher) {
    return new Article(
        "Harbour town votes to rebuild its pier",
        List.of(
            "The council of Westmouth voted on Monday to rebuild the ferry pier.",
            "Work is to begin in spring."),
        "WESTMOUTH (PA) — ",
        List.of(),
        new PublicationTime(
            "2026-01-12T16:03:00Z", PublicationTime.Precision.MINUTE, true, "header"),
        "By Ida Holt",
        "PA",
        "WESTMOUTH",
        "en",
        publisher);
  }

  /** The story as the upload with this sequencer left it. */
  public static StoredArticle stored(String sequencer) {
    return stored(sequencer, PublisherData.NONE);
  }

  public static StoredArticle stored(String sequencer, PublisherData publisher) {
    String padded = Sequencer.of(sequencer).value();
    return new StoredArticle(
        ArticleIdentity.of("", KEY, 0),
        padded + "000000",
        new Source("drop", KEY, "v1", padded, "2026-01-12T16:04:00Z"),
        "1",
        article(publisher),
        List.of("0a1b2c3d"));
  }

  public static PublisherData publisher(PublisherData.Status status, String embargo) {
    return new PublisherData(
        "", "", status, embargo, List.of("medtop:11000000"), List.of("GB"), List.of("piers"), "");
  }

  public static Labels labels(String topicCode, String countryCode) {
    return labels(topicCode, countryCode, Reader.FIRST);
  }

  public static Labels labels(String topicCode, String countryCode, Reader reader) {
    Evidence word = new Evidence("council", 4, 11, 0.7, "word");
    return new Labels(
        new TopicLabels(
            List.of(
                new TopicLabel(
                    new Concept(topicCode, "name of " + topicCode), 0.91, List.of(word))),
            List.of(),
            TopicLabels.Abstention.NONE,
            0.09,
            reader),
        new RegionLabels(
            List.of(new CountryLabel(countryCode, 0.8, List.of(word))),
            List.of(new Region("154", "Northern Europe"))),
        "en");
  }

  public static LabelledArticle labelled(String sequencer, String modelVersion, String topicCode) {
    return new LabelledArticle(stored(sequencer), labels(topicCode, "GB"), modelVersion);
  }

  /** A labeller that says the same of every article. */
  public static Labeller labeller(String topicCode, String countryCode, String version) {
    return labeller(labels(topicCode, countryCode), version);
  }

  /** Likewise. */
  public static Labeller labeller(Labels always, String version) {
    return new Labeller(
        new FirstReaders(
            new Topics(always.topic(), version), new Regions(always.region(), version)));
  }

  private record Topics(TopicLabels always, String modelVersion) implements TopicReader {
    @Override
    public TopicLabels read(TokenisedCopy copy) {
      return always;
    }
  }

  private record Regions(RegionLabels always, String modelVersion) implements RegionReader {
    @Override
    public RegionLabels read(TokenisedCopy copy) {
      return always;
    }
  }
}
