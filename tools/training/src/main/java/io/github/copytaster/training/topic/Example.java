package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Copy;
import java.util.List;

/**
 * A text with what it is about.
 *
 * @param key names it in its set
 * @param source where it is from; whole sources are held out
 * @param kind what sort of text it is
 * @param copy title and text
 * @param topics probability of each topic, by index; sums to one
 * @param narrower probability of each narrower concept, by index; all 0 where unknown
 * @param brief probability of each topic by the habits of briefs; empty where it is not one
 * @param weight how much it counts in training
 * @param given the topics that people gave, most important first; empty if none did
 * @param givenNarrower the narrower concept that people gave, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Example(
    String key,
    String source,
    Kind kind,
    Copy copy,
    float[] topics,
    float[] narrower,
    float[] brief,
    float weight,
    List<Integer> given,
    int givenNarrower) {

  /** What sort of text. */
  enum Kind {
    /** A news story with people's labels. */
    NEWS,
    /** A page of the web with people's labels. */
    WEB,
    /** A full article with people's labels that only teaches. */
    TAUGHT,
    /** A full article with a teacher's labels. */
    POOL,
    /** A headline or a few sentences with a teacher's labels. */
    SHORT
  }

  /** Whether people said what it is about and answers to it are judged. */
  boolean isJudged() {
    return !given.isEmpty() && kind != Kind.TAUGHT;
  }
}
