package io.github.copytaster.aws.event;

import java.util.List;

/** One message of an envelope, or the whole of an envelope that has no messages. */
public sealed interface Delivery {

  /** The queue's message id, "" where there is no queue. */
  String messageId();

  /** Zero or more object events; none for {@code s3:TestEvent}. */
  record Events(String messageId, List<ObjectEvent> events) implements Delivery {
    public Events {
      events = List.copyOf(events);
    }
  }

  /**
   * A message that is no object event.
   *
   * @param reason what was expected and what was found
   */
  record Unreadable(String messageId, String reason) implements Delivery {}
}
