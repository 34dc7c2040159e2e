package io.github.copytaster.aws.event;

import java.io.IOException;

/** What a function does with one created object. */
public interface ObjectEventHandler {

  /**
   * Returns normally when the event needs no second try, also when the file is at fault.
   *
   * @throws IOException or any runtime exception if the world is at fault and a retry may help
   */
  void handle(ObjectEvent event) throws IOException;
}
