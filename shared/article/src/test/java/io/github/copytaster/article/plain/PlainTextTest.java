package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.Block;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void blocks_lines_areParagraphs() {
    assertThat(
            PlainText.blocks("Pier to be rebuilt\n\n\nThe council voted.\r\nWork begins in May."))
        .containsExactly(
            Block.line("Pier to be rebuilt", 0),
            Block.line("The council voted.", 2),
            Block.line("Work begins in May.", 0));
  }

  @Test
  void paragraphs_hardWrapped_areJoined() {
    String text =
        """
        The harbour council of Westmouth voted on Tuesday to rebuild the old
        ferry pier, ending a dispute that has divided the town for a decade and
        cost two mayors their office.

        Work is to begin in spring, the mayor said, and will cost about four
        million pounds, half of which the council hopes to raise from the
        county.
        """;

    assertThat(PlainText.paragraphs(text))
        .hasSize(2)
        .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
  }

  @Test
  void paragraphs_wrappedWithIndent_startAtTheIndent() {
    String text =
        """
        The harbour council of Westmouth voted on Tuesday to
        rebuild the old ferry pier, ending a long dispute in the
        town that cost two mayors their office.
            "Work is to begin in spring," the mayor said after the
        meeting, which lasted until late in the evening and drew
        three hundred people to the hall.
        """;

    assertThat(PlainText.paragraphs(text)).hasSize(2);
    assertThat(PlainText.paragraphs(text).get(1)).startsWith("\"Work is to begin");
  }

  // A wrapped release began with "Source: Lund Ferries MEDIA RELEASE PR1 Lund Ferries to Rebuild
  // …",
  // which was dropped as a source line and took the headline with it.
  @Test
  void paragraphs_linesCutShortOnPurpose_stayApart() {
    String text =
        """
        Source: Lund Ferries
        MEDIA RELEASE PR67276
        Correction of the
        Release of Monday
        Lund Ferries to Rebuild the Pier of Westmouth Together with the Council
        of the Town

        WESTMOUTH, Feb. 1, 2017 /PRNewswire/ --

        Lund Ferries, a builder of small ferries, today announced that it will
        rebuild the pier of Westmouth together with the council of the town,
        ending a dispute of ten years.

        Contact:
        Ada Lund
        press@lund.example
        """;

    assertThat(PlainText.paragraphs(text))
        .containsExactly(
            "Source: Lund Ferries",
            "MEDIA RELEASE PR67276",
            "Correction of the Release of Monday",
            "Lund Ferries to Rebuild the Pier of Westmouth Together with the Council of the Town",
            "WESTMOUTH, Feb. 1, 2017 /PRNewswire/ --",
            "Lund Ferries, a builder of small ferries, today announced that it will rebuild the pier of"
                + " Westmouth together with the council of the town, ending a dispute of ten years.",
            "Contact:",
            "Ada Lund",
            "press@lund.example");
  }

  @Test
  void paragraphs_wrappedList_keepsItsItems() {
    String text =
        """
        The council agreed on three things at its meeting on Tuesday evening:

        * the pier is to be rebuilt in stone, as the fishermen had demanded in
          their letter to the mayor
        * the county is to pay half of it, if it agrees at its own meeting next
          month
        * the old ticket office is to become a museum of the ferry and of those
          who sailed on it
        """;

    assertThat(PlainText.paragraphs(text)).hasSize(4).allMatch(line -> line.length() > 60);
  }

  @Test
  void paragraphs_poemOfShortLines_staysAsItIs() {
    assertThat(PlainText.paragraphs("Race one\nRace two\nRace three\nRace four\nRace five"))
        .hasSize(5);
  }

  @Test
  void oneLine_controlAndOddSpaces_becomeSpaces() {
    assertThat(PlainText.oneLine("\u0002Reuter \u00a0 said\t\u3000it\u0003"))
        .isEqualTo("Reuter said it");
    assertThat(PlainText.oneLine(" \n ")).isEmpty();
  }

  @Property(seed = "1")
  void oneLine_anyText_hasSingleSpacesOnly(@ForAll String text) {
    String line = PlainText.oneLine(text);

    assertThat(line).doesNotContain("  ").doesNotContain("\n").isEqualTo(line.strip());
    assertThat(PlainText.oneLine(line)).isEqualTo(line);
  }

  @Property(seed = "1")
  void blocks_anyText_loseNoLetter(@ForAll String text) {
    StringBuilder kept = new StringBuilder();
    PlainText.blocks(text).forEach(block -> kept.append(block.text()));

    assertThat(letters(kept.toString())).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(sign -> letters.append((char) sign));
    return letters.toString();
  }
}
