package io.github.copytaster.aws;

import java.util.Map;

/**
 * The function's environment, read once at start.
 *
 * @param variables name to value
 */
public record Environment(Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  public static Environment ofProcess() {
    return new Environment(System.getenv());
  }

  /**
   * @throws IllegalStateException naming the variable, so that a wrong deployment fails at start
   */
  public String require(String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException(
          "environment variable "
              + name
              + " must be set; the template sets it, check its function");
    }
    return value;
  }

  /** Whether requests to a service ("S3") go anywhere but to AWS. */
  boolean hasOtherEndpoint(String service) {
    return !orElse("AWS_ENDPOINT_URL_" + service, orElse("AWS_ENDPOINT_URL", "")).isEmpty();
  }

  public String orElse(String name, String fallback) {
    String value = variables.getOrDefault(name, "");
    return value.isBlank() ? fallback : value;
  }
}
