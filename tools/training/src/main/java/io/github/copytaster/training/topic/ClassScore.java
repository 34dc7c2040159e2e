package io.github.copytaster.training.topic;

import java.util.List;

/**
 * How one topic fares as first topic.
 *
 * @param given how often people gave it
 * @param said how often the model said it
 * @param both how often both
 */
record ClassScore(int given, int said, int both) {

  static ClassScore of(List<Prediction> predictions, int topic) {
    int given = 0;
    int said = 0;
    int both = 0;
    for (Prediction prediction : predictions) {
      boolean gave = prediction.example().given().get(0) == topic;
      boolean says = prediction.first() == topic;
      given += gave ? 1 : 0;
      said += says ? 1 : 0;
      both += gave && says ? 1 : 0;
    }
    return new ClassScore(given, said, both);
  }

  double precision() {
    return said == 0 ? 0 : (double) both / said;
  }

  double recall() {
    return given == 0 ? 0 : (double) both / given;
  }

  double f1() {
    return given + said == 0 ? 0 : 2.0 * both / (given + said);
  }
}
