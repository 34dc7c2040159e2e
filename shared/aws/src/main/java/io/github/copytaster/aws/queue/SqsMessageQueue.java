package io.github.copytaster.aws.queue;

import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue in SQS. */
public final class SqsMessageQueue implements MessageQueue {

  private final SqsClient client;
  private final String url;

  public SqsMessageQueue(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void send(String body) {
    client.sendMessage(request -> request.queueUrl(url).messageBody(body));
  }
}
