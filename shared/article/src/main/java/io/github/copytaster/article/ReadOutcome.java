package io.github.copytaster.article;

import java.util.List;

/** What became of a dropped file. */
public sealed interface ReadOutcome {

  /**
   * At least one article was found.
   *
   * @param format the format the content turned out to be, for example "newsml-g2"
   * @param articles how many were handed to the consumer
   * @param refused items of the file that are no article (a picture, an event, an empty shell)
   */
  record Read(String format, int articles, List<Refusal> refused) implements ReadOutcome {
    public Read {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Nothing could be used, and the file is at fault.
   *
   * @param code why
   * @param message what was expected and what was found, for the person who dropped the file
   * @param refused its items, if there are several, at most {@link #MOST_REFUSED} of them
   */
  record Rejected(RejectionCode code, String message, List<Refusal> refused)
      implements ReadOutcome {

    /** Refused items that are kept of a file without an article; the first stand for the rest. */
    public static final int MOST_REFUSED = 1_000;

    public Rejected {
      refused = List.copyOf(refused);
    }
  }

  /**
   * One item of a file that also holds articles.
   *
   * @param item which: its guid, or its place in the file ("item 3")
   * @param code why
   * @param message what was expected and what was found
   */
  record Refusal(String item, RejectionCode code, String message) {}
}
