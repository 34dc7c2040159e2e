package io.github.copytaster.aws.queue;

import java.io.IOException;

/** A queue seen by those who put something in. */
public interface MessageQueue {

  /**
   * @throws IOException or any runtime exception if the message did not get in
   */
  void send(String body) throws IOException;
}
