package io.github.copytaster.local.stack;

import java.nio.file.Path;

/**
 * Where the embedded stack keeps its data and listens.
 *
 * @param data folder for objects, tables and queues, kept absolute and without "." and ".."
 * @param host address that S3 and DynamoDB listen on
 * @param s3Port 0 for any free port
 * @param dynamoDbPort 0 for any free port
 * @param handlers whether the handlers run; without them events wait, for whoever handles them
 */
public record StackOptions(Path data, String host, int s3Port, int dynamoDbPort, boolean handlers) {

  /**
   * S3Proxy compares what it finds on disk with this path, sign by sign: under {@code ./data} or
   * {@code a/../data} it stored objects and listed none.
   */
  public StackOptions {
    data = data.toAbsolutePath().normalize();
  }

  /** Everything, on free ports of this machine's own address. */
  public static StackOptions in(Path data) {
    return new StackOptions(data, "127.0.0.1", 0, 0, true);
  }
}
