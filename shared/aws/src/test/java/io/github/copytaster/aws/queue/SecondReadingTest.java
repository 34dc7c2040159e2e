package io.github.copytaster.aws.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.event.Delivery;
import io.github.copytaster.aws.event.EnvelopeReader;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SecondReadingTest {

  private static final SecondReaderRelease RELEASE =
      new SecondReaderRelease("s20261125-1f3a9c20", 0.3);

  private static final Concept GOVERNMENT = new Concept("medtop:20000593", "government");

  private final List<String> sent = new ArrayList<>();
  private final SecondReading on = new SecondReading.Through(RELEASE, "articles", sent::add);

  @Test
  void handOn_doubtfulArticle_sendsAnEventOfItsText() throws IOException {
    assertThat(on.handOn(labelled(0.5))).isTrue();

    ObjectEvent event = onlyEvent();
    assertThat(event.kind()).isEqualTo(ObjectEvent.Kind.CREATED);
    assertThat(event.bucket()).isEqualTo("articles");
    assertThat(event.key()).isEqualTo(labelled(0.5).stored().key());
  }

  @Test
  void handOn_sureArticle_sendsNothing() throws IOException {
    assertThat(on.handOn(labelled(0.1))).isFalse();
    assertThat(sent).isEmpty();
  }

  @Test
  void handOn_off_sendsNothing() throws IOException {
    assertThat(new SecondReading.Off().handOn(labelled(0.9))).isFalse();
  }

  @Test
  void handOn_queueIsDown_fails() {
    SecondReading down =
        new SecondReading.Through(
            RELEASE,
            "articles",
            body -> {
              throw new IOException("queue is down");
            });

    assertThatThrownBy(() -> down.handOn(labelled(0.9))).hasMessage("queue is down");
  }

  @Test
  void versioned_onlyWithASecondReader_namesIt() {
    Labeller labeller = StandardLabeller.bundled();

    assertThat(on.versioned(labeller).modelVersion())
        .contains(RELEASE.name())
        .isGreaterThan(labeller.modelVersion());
    assertThat(new SecondReading.Off().versioned(labeller).modelVersion())
        .isEqualTo(labeller.modelVersion());
  }

  @Test
  void ofEnvironment_withoutAQueue_isOff() {
    assertThat(SecondReading.ofEnvironment(new Environment(Map.of())))
        .isEqualTo(new SecondReading.Off());
  }

  private ObjectEvent onlyEvent() throws IOException {
    assertThat(sent).hasSize(1);
    byte[] body = sent.get(0).getBytes(StandardCharsets.UTF_8);
    return ((Delivery.Events)
            new EnvelopeReader().read(new ByteArrayInputStream(body)).deliveries().get(0))
        .events()
        .get(0);
  }

  private static LabelledArticle labelled(double doubt) {
    Article article =
        new Article(
            "Council votes on pier",
            List.of("WESTMOUTH council voted on Tuesday to rebuild the ferry pier."),
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            "en",
            PublisherData.NONE);
    StoredArticle stored =
        new StoredArticle(
            "a1b2c3",
            "0055AED6DCD90281E500000000000000-00000",
            new Source(
                "drop", "pier.txt", "", "0055AED6DCD90281E500000000000000", "2026-11-25T03:00:00Z"),
            "n1",
            article,
            List.of());
    TopicLabels topic =
        new TopicLabels(
            List.of(),
            List.of(new TopicLabel(GOVERNMENT, 1 - doubt, List.of())),
            TopicLabels.Abstention.NOT_SURE,
            doubt);
    return new LabelledArticle(
        stored, new Labels(topic, new RegionLabels(List.of(), List.of()), "en"), "t1+r1");
  }
}
