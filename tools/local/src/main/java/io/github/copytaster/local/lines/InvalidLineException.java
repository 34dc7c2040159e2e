package io.github.copytaster.local.lines;

/** A line of input does not have the form that the contract asks for: fix the line. */
final class InvalidLineException extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidLineException(String message) {
    super(message);
  }
}
