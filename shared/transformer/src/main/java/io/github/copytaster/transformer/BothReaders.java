package io.github.copytaster.transformer;

import io.github.copytaster.labels.ArticleReader;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.labels.region.RegionReading;
import io.github.copytaster.labels.topic.FirstTopicReader;
import java.io.IOException;
import java.util.List;

/**
 * The cascade: the first readers read everything, the second only what the first doubt, and then
 * all have a say. The words that stand as evidence are the first readers', which can name them.
 * Thread-safe; close it at the end.
 */
public final class BothReaders implements ArticleReader, AutoCloseable {

  private final FirstTopicReader topics;
  private final GazetteerRegionReader regions;
  private final Transformer second;
  private final TopicsOfBoth topicsOfBoth;
  private final JointCountries jointCountries;
  private final SecondReaderRelease release;

  BothReaders(
      FirstTopicReader topics,
      GazetteerRegionReader regions,
      Transformer second,
      Joint joint,
      JointCountries jointCountries,
      SecondReaderRelease release) {
    this.topics = topics;
    this.regions = regions;
    this.second = second;
    this.topicsOfBoth = new TopicsOfBoth(second, joint);
    this.jointCountries = jointCountries;
    this.release = release;
  }

  /**
   * A first reader with the second reader of this jar behind it.
   *
   * @throws IOException if the second reader cannot work here: its model is damaged, there is no
   *     native library for this machine, or the first reader gives topics that it does not know
   */
  public static BothReaders after(FirstTopicReader first) throws IOException {
    Joint joint = Joint.bundled();
    JointCountries jointCountries = JointCountries.bundled();
    Transformer second = Transformer.bundled();
    try {
      second.requireTopics(first.concepts().topics());
    } catch (IOException unknown) {
      second.close();
      throw unknown;
    }
    return new BothReaders(
        first,
        GazetteerRegionReader.bundled(),
        second,
        joint,
        jointCountries,
        SecondReaderRelease.bundled());
  }

  @Override
  public String topicVersion() {
    return release.after(topics.modelVersion());
  }

  @Override
  public String regionVersion() {
    return regions.modelVersion();
  }

  @Override
  public Labels read(TokenisedCopy article) {
    TopicLabels alone = topics.read(article);
    RegionReading places = regions.reading(article);
    String language = article.copy().language();
    if (!release.wants(alone)) {
      return new Labels(alone, places.labels(), language);
    }
    List<Naming> namings = places.namings();
    Opinion opinion = second.read(article.copy(), namings);
    CountryOpinion countries = CountryOpinion.of(places.countries().size(), namings, opinion);
    return new Labels(
        topicsOfBoth.labels(topics.reading(article), opinion),
        places.labels(jointCountries.joined(places.verdict(), countries)),
        language);
  }

  @Override
  public void close() {
    second.close();
  }
}
