package io.github.copytaster.aws.event;

import java.util.List;

/**
 * What AWS handed to the function.
 *
 * @param queued whether it came from SQS, which wants failures named one by one
 * @param deliveries in the order received
 */
public record Envelope(boolean queued, List<Delivery> deliveries) {
  public Envelope {
    deliveries = List.copyOf(deliveries);
  }
}
