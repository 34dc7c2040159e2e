package io.github.copytaster.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Lambda's event source mapping does: takes batches of up to ten from a queue, hands them to
 * the handler as bytes, deletes what did not fail.
 */
final class EventSource implements Runnable {

  private static final int BATCH = 10;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final DurableQueue queue;
  private final RequestStreamHandler handler;

  EventSource(DurableQueue queue, RequestStreamHandler handler) {
    this.queue = queue;
    this.handler = handler;
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        poll();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  // Whatever a look into the queue meets, the next one must find a poller.
  private void poll() throws InterruptedException {
    try {
      List<DurableQueue.Message> batch = queue.receive(BATCH, POLL);
      if (!batch.isEmpty()) {
        deliver(batch);
      }
    } catch (RuntimeException trouble) {
      System.err.println("copytaster: a queue cannot be read and is to be tried again: " + trouble);
      Thread.sleep(RETRY.toMillis());
    }
  }

  // As on Lambda: whatever a handler throws, its messages become visible again and are retried,
  // and the next batch finds a poller.
  @SuppressWarnings("CatchingUnchecked")
  private void deliver(List<DurableQueue.Message> batch) {
    try {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(Json.mapper().writeValueAsBytes(envelope(batch))),
          answer,
          new LocalContext());
      Set<String> failed = failures(Json.mapper().readTree(answer.toByteArray()));
      for (DurableQueue.Message message : batch) {
        if (failed.contains(message.id())) {
          queue.retry(message.id(), RETRY);
        } else {
          queue.delete(message.id());
        }
      }
    } catch (Exception | OutOfMemoryError | StackOverflowError failed) {
      System.err.println("copytaster: a batch failed and is to be tried again: " + failed);
      batch.forEach(message -> queue.retry(message.id(), RETRY));
    }
  }

  private static ObjectNode envelope(List<DurableQueue.Message> batch) {
    ObjectNode root = Json.mapper().createObjectNode();
    ArrayNode records = root.putArray("Records");
    for (DurableQueue.Message message : batch) {
      ObjectNode record = records.addObject();
      record.put("messageId", message.id()).put("receiptHandle", message.id());
      record.put("body", message.body()).put("eventSource", "aws:sqs");
      record.putObject("attributes").put("ApproximateReceiveCount", "" + message.receiveCount());
    }
    return root;
  }

  private static Set<String> failures(JsonNode answer) throws IOException {
    Set<String> failed = new HashSet<>();
    for (JsonNode failure : answer.path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText());
    }
    return failed;
  }
}
