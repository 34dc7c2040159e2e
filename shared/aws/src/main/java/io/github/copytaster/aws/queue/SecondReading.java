package io.github.copytaster.aws.queue;

import io.github.copytaster.aws.Clients;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.event.NotificationWriter;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.event.Sequencer;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.SecondReaderRelease;
import java.io.IOException;

/** The way from the first reader to the second, if there is one. */
public sealed interface SecondReading {

  /** URL of the second reader's queue; without it there is no second reader. */
  String VARIABLE = "COPYTASTER_SECOND_READER_QUEUE";

  /** The labeller whose model version says whether a second reader comes after it. */
  Labeller versioned(Labeller labeller);

  /**
   * Hands an article that is in the table on, if the second reader wants it. Before or after the
   * first reader's labels are stored: of one model, the second reader's win.
   *
   * @return whether it was handed on
   * @throws IOException or any runtime exception if the queue did not take it
   */
  boolean handOn(LabelledArticle labelled) throws IOException;

  /** Of a deployed function: on if {@value #VARIABLE} names a queue. */
  static SecondReading ofEnvironment(Environment environment) {
    String url = environment.orElse(VARIABLE, "");
    if (url.isEmpty()) {
      return new Off();
    }
    return new Through(
        SecondReaderRelease.bundled(),
        environment.require("COPYTASTER_ARTICLE_BUCKET"),
        new SqsMessageQueue(Clients.sqs(), url));
  }

  /** There is no second reader. */
  record Off() implements SecondReading {

    @Override
    public Labeller versioned(Labeller labeller) {
      return labeller;
    }

    @Override
    public boolean handOn(LabelledArticle labelled) {
      return false;
    }
  }

  /**
   * Through a queue. A message is the S3 event of the article's text, the form that every function
   * gets its work in, so a replay by hand looks the same.
   *
   * @param release which second reader listens
   * @param bucket the article bucket
   * @param queue that it listens to
   */
  record Through(SecondReaderRelease release, String bucket, MessageQueue queue)
      implements SecondReading {

    @Override
    public Labeller versioned(Labeller labeller) {
      return labeller.before(release);
    }

    @Override
    public boolean handOn(LabelledArticle labelled) throws IOException {
      if (!release.wants(labelled.labels().topic())) {
        return false;
      }
      queue.send(
          NotificationWriter.created(
              new ObjectEvent(
                  ObjectEvent.Kind.CREATED,
                  bucket,
                  labelled.stored().key(),
                  "",
                  Sequencer.of(labelled.stored().source().sequencer()),
                  labelled.stored().source().uploadedAt())));
      return true;
    }
  }
}
