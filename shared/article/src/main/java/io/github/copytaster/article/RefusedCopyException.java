package io.github.copytaster.article;

/** The file is at fault: what was expected and what was found. Fix the file. */
public final class RefusedCopyException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectionCode code;

  public RefusedCopyException(RejectionCode code, String message) {
    super(message);
    this.code = code;
  }

  public RejectionCode code() {
    return code;
  }

  /** The message, which is never absent. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
