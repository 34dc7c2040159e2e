package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and parts of lines that give themselves away by their wording. */
final class LineRulesTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  /** The German and the Italian line stayed: the word looked for first was never in them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Photo: Anna Ross/Westmouth Herald|caption",
        "File photo: The pier in 2020|caption",
        "The pier at dawn (Photo: Anna Ross)|caption",
        "The pier at dawn. [Image: Anna Ross]|caption",
        "The pier at dawn. Photo by Anna Ross|caption",
        "The pier at dawn / Getty Images|caption",
        "The pier at dawn via AP Photo/Anna Ross|caption",
        "View this email in your browser|newsletter",
        "Unsubscribe here|newsletter",
        "You are receiving this email because you signed up|newsletter",
        "Was this email forwarded to you?|newsletter",
        "Reporting by Anna Ross; Editing by Max Berg|credit",
        "(Additional reporting by Anna Ross)|credit",
        "With files from the Westmouth Herald|credit",
        "Compiled by Anna Ross|credit",
        "Copyright 2026 Westmouth Herald|legal-line",
        "© 2026 Westmouth Herald|legal-line",
        "(c) 2026 Westmouth Herald|legal-line",
        "All rights reserved.|legal-line",
        "Disclaimer: The views are the writer's own.|legal-line",
        "Alle Rechte vorbehalten|legal-line",
        "Tous droits réservés|legal-line",
        "Tutti i diritti riservati|legal-line",
        "MENAFN12012026000045|legal-line",
        "This material may not be published, broadcast, rewritten or redistributed.|legal-line"
      })
  void apply_lineOfAKind_isDroppedByName(String line, String reason) {
    Copy copy = lines(LEAD, line, LEAD);

    assertThat(copy.reason(1)).isEqualTo(reason);
    assertThat(copy.kept()).containsExactly(LEAD, LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The photo shows the pier as it was in the year before the storm.",
        "The council said it would email every household about the vote.",
        "Copyright is a question for the courts, the mayor said.",
        "Reporting the crime took courage, she said.",
        "The Getty museum lent three pictures of the harbour to the town.",
        "All rights of way across the pier remain, the council ruled.",
        "Disclaimers were read out before the vote.",
        "Editing the minutes took the clerk a week."
      })
  void apply_sentenceOnTheSameMatter_stays(String line) {
    assertThat(lines(LEAD, line, LEAD).kept()).containsExactly(LEAD, line, LEAD);
  }

  @Test
  void apply_paragraphThatEndsInALegalSentence_isNotDroppedWhole() {
    String paragraph = "One. Two. Three. Four. Five. All rights reserved.";

    assertThat(lines(LEAD, paragraph).kept()).containsExactly(LEAD, paragraph);
  }

  @Test
  void apply_longParagraphOnTheSameMatter_stays() {
    String paragraph = "Photo: " + "the pier and the ferry and the town ".repeat(10);

    assertThat(lines(LEAD, paragraph).kept()).containsExactly(LEAD, paragraph);
  }

  @Property(tries = 500, seed = "1")
  void apply_anyLines_areKeptOrDroppedWithAReasonAndInOrder(@ForAll("copy") List<String> copy) {
    Copy read = lines(copy.toArray(String[]::new));

    List<String> all = new ArrayList<>(read.kept());
    read.dropped().stream().map(DroppedText::text).forEach(all::add);
    assertThat(all).containsExactlyInAnyOrderElementsOf(copy);
    assertThat(read.dropped()).extracting(DroppedText::reason).doesNotContain("");
  }

  @Provide
  Arbitrary<List<String>> copy() {
    return Arbitraries.of(
            LEAD,
            "© 2026 Westmouth Herald",
            "Photo: Anna Ross",
            "Advertisement",
            "The mayor left.",
            "Unsubscribe here",
            "Compiled by Anna Ross")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It ends here. (Reporting by Anna Ross; Editing by Max Berg)|It ends here.|credit",
        "It ends here. [Compiled by Anna Ross]|It ends here.|credit",
        "It ends here. Endit|It ends here.|sign-off",
        "It ends here. Enditem|It ends here.|sign-off",
        "It ends here. All rights reserved.|It ends here.|legal-line",
        "It ends here. © 2026 Westmouth Herald. All rights reserved.|It ends here.|legal-line",
        "It ends here. Copyright 2026 Westmouth Herald|It ends here.|legal-line",
        "It ends here. Our Standards: The Thomson Reuters Trust Principles.|It ends here.|legal-line"
      })
  void inlineJunk_behindTheLastSentence_isCutWithItsReason(
      String line, String rest, String reason) {
    Copy copy = new Copy(List.of(LEAD, line));
    new InlineJunk().apply(copy);

    assertThat(copy.kept().get(1).strip()).isEqualTo(rest);
    assertThat(copy.dropped()).extracting(DroppedText::reason).containsExactly(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by post is slow (Reporting by phone is quick), the mayor said.",
        "The Enditem of the list was missing.",
        "The copyright of 2026 books is at stake.",
        "It ends here (as reported)."
      })
  void inlineJunk_sentenceOnTheSameMatter_staysWhole(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new InlineJunk().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, line);
    assertThat(copy.dropped()).isEmpty();
  }

  private static Copy lines(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new LineRules().apply(copy);
    return copy;
  }
}
