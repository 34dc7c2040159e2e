package io.github.copytaster.local.command;

/** Where {@code up} listens unless told otherwise, and where the other commands look for it. */
final class Ports {

  static final String HOST = "127.0.0.1";
  static final int S3 = 9000;
  static final int DYNAMODB = 8000;

  private Ports() {}
}
