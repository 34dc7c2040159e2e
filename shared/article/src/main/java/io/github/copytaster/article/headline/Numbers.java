package io.github.copytaster.article.headline;

/** Measures as the trees take them. */
final class Numbers {

  private Numbers() {}

  static float log(float value) {
    return (float) Math.log1p(Math.max(0, value));
  }

  static float flag(boolean value) {
    return value ? 1 : 0;
  }
}
