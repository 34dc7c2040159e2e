package io.github.copytaster.local.stack;

import java.nio.file.Path;

/**
 * Where the embedded stack keeps its data and listens.
 *
 * @param data folder for objects, tables and queues
 * @param host address that S3 listens on
 * @param s3Port 0 for any free port
 * @param dynamoDbPort 0 for any free port
 */
public record StackOptions(Path data, String host, int s3Port, int dynamoDbPort) {}
