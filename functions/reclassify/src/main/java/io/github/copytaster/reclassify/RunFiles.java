package io.github.copytaster.reclassify;

/** Where a run's files lie in the article bucket. */
final class RunFiles {

  private RunFiles() {}

  static String parts(String runId) {
    return "runs/" + runId + "/parts/";
  }

  /** One object per invocation; a retried one writes over its own. */
  static String part(RelabelRequest request) {
    String from = request.after().isEmpty() ? "start" : request.after();
    return parts(request.runId()) + request.modelShard().replace('#', '-') + "/" + from + ".json";
  }

  static String report(String runId, String kind) {
    return "runs/" + runId + "/report." + kind;
  }
}
