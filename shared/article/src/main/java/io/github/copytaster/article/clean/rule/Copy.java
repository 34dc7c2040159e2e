package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.TextMass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The copy on the desk: its lines in reading order, each kept or dropped, and what has been learned
 * about it so far. Rules change it one after the other; nothing is ever lost.
 */
public final class Copy {

  private static final float UNCOUNTED = -1;

  private record Cut(int line, DroppedText text) {}

  private final List<String> lines;
  private final String[] reasons;
  private final float[] words;
  private final List<Cut> cuts = new ArrayList<>();
  private final Findings findings = new Findings();
  private int begin;

  public Copy(List<String> lines) {
    this.lines = new ArrayList<>(lines);
    this.reasons = new String[lines.size()];
    Arrays.fill(reasons, "");
    this.words = new float[lines.size()];
    Arrays.fill(words, UNCOUNTED);
  }

  /** What has been found in the copy besides its body. */
  public Findings findings() {
    return findings;
  }

  /** Says that line {@code at} is the first of the story: what stands above is its head. */
  public void beginsAt(int at) {
    begin = at;
  }

  /** The first line of the story, if a rule has found it; otherwise 0. */
  public int begin() {
    return begin;
  }

  public int size() {
    return reasons.length;
  }

  public String line(int at) {
    return lines.get(at);
  }

  /** All lines as they are now. */
  List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** The words of a line, counted once. */
  public float words(int at) {
    if (words[at] == UNCOUNTED) {
      words[at] = TextMass.words(lines.get(at));
    }
    return words[at];
  }

  /** The words of all lines. */
  public float[] words() {
    for (int at = 0; at < words.length; at++) {
      words(at);
    }
    return words.clone();
  }

  /** The words of the kept lines above {@code end}. */
  float keptWords(int end) {
    float kept = 0;
    for (int at = 0; at < end; at++) {
      kept += isKept(at) ? words(at) : 0;
    }
    return kept;
  }

  public boolean isKept(int at) {
    return reasons[at].isEmpty();
  }

  /** Whether a line is kept, or left out by the model alone, so that a rule may know better. */
  boolean isOpen(int at) {
    return isKept(at) || reasons[at].equals(LearnedChoice.REASON);
  }

  /** Why a line was dropped; "" while it is kept. */
  public String reason(int at) {
    return reasons[at];
  }

  /** Takes out a whole line. */
  public void drop(int at, String reason) {
    reasons[at] = reason;
  }

  /** Takes out every kept line from {@code from} on. */
  void dropFrom(int from, String reason) {
    for (int at = firstKept(from); at >= 0; at = firstKept(at + 1)) {
      drop(at, reason);
    }
  }

  /** Puts a line back. */
  public void restore(int at) {
    reasons[at] = "";
  }

  /** Takes {@code removed} out of a line, of which {@code rest} stays. */
  public void cut(int at, String removed, String rest, String reason) {
    cuts.add(new Cut(at, new DroppedText(removed.strip(), reason)));
    move(at, rest.strip());
    if (lines.get(at).isEmpty()) {
      reasons[at] = reason;
    }
  }

  /** Takes a piece out of a line that is kept elsewhere, as the lead prefix is. */
  public void move(int at, String rest) {
    lines.set(at, rest);
    words[at] = UNCOUNTED;
  }

  /** Puts line {@code at} behind an earlier line, which then holds both. */
  public void joinTo(int earlier, int at, String between) {
    move(earlier, lines.get(earlier) + between + lines.get(at));
    move(at, "");
  }

  /** The first kept line at or after {@code from}, or -1. */
  public int firstKept(int from) {
    for (int at = from; at < reasons.length; at++) {
      if (isKept(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The last kept line, or -1. */
  public int lastKept() {
    for (int at = reasons.length - 1; at >= 0; at--) {
      if (isKept(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The body. */
  public List<String> kept() {
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < reasons.length; at++) {
      if (isKept(at) && !lines.get(at).isBlank()) {
        kept.add(lines.get(at));
      }
    }
    return kept;
  }

  /** What was taken out, in reading order. */
  public List<DroppedText> dropped() {
    List<DroppedText> dropped = new ArrayList<>();
    int cut = 0;
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt(Cut::line));
    for (int at = 0; at < reasons.length; at++) {
      for (; cut < sorted.size() && sorted.get(cut).line() == at; cut++) {
        dropped.add(sorted.get(cut).text());
      }
      if (!isKept(at) && !lines.get(at).isEmpty()) {
        dropped.add(new DroppedText(lines.get(at), reasons[at]));
      }
    }
    return dropped;
  }
}
