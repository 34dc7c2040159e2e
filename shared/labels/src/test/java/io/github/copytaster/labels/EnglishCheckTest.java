package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles get topics at all: only English ones, and what is not known to be of another. */
final class EnglishCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on Tuesday to rebuild the old ferry pier of the town, and it will cost"
            + " four million pounds, the mayor said.",
        "POLICE SAID ON MONDAY THAT THE ROAD WAS OPEN AGAIN AFTER A STORM IN WHICH TREES FELL.",
        "She said \"Buenos días\" to the crowd, and then, in English, that she had won the vote.",
        "Rovers win cup final",
        "Storm closes ports",
        "Pier"
      })
  void isEnglish_englishOfUnknownLanguage_isRead(String text) {
    assertThat(isEnglish("und", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El Congreso aprueba el presupuesto tras una larga noche de debate en la que los diputados"
            + " del Gobierno ganaron por un voto.",
        "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke wieder aufzubauen, und das wird"
            + " vier Millionen kosten.",
        "Le conseil a voté mardi pour la reconstruction de la vieille jetée du port, et les travaux"
            + " commencent au printemps.",
        "Il governo italiano incontra i sindacati a Roma che chiedono un aumento della paga di base"
            + " per i lavoratori delle poste.",
        "Правительство Украины провело заседание в Киеве во вторник.",
        "在北京举行会议，讨论新的预算。",
        "أضرب المعلمون في تونس وقالت الحكومة إن المفاوضات مستمرة",
        "Grève des enseignants",
        ""
      })
  void isEnglish_otherOfUnknownLanguage_isNot(String text) {
    assertThat(isEnglish("und", text)).isFalse();
  }

  /** The cleaner's word counts, whatever the text looks like. */
  @Test
  void isEnglish_languageGiven_isBelieved() {
    assertThat(isEnglish("en", "Grève des enseignants")).isTrue();
    assertThat(isEnglish("fr", "The council voted on Tuesday to rebuild the pier.")).isFalse();
    assertThat(isEnglish("", "The council voted on Tuesday to rebuild the pier.")).isFalse();
  }

  /** Names alone say nothing up to twelve words, a headline; thirteen must show English words. */
  @Test
  void isEnglish_namesAlone_areEnglishUpToTheLengthOfAHeadline() {
    String names = "Westmouth Aldbridge Kingsbay Northport ".repeat(4);

    assertThat(isEnglish("und", words(names, 12))).isTrue();
    assertThat(isEnglish("und", words(names, 13))).isFalse();
  }

  /** Behind 120 words nothing is looked at, so that an article in two languages is the first's. */
  @Test
  void isEnglish_anotherLanguageBehindTheFirst120Words_changesNothing() {
    String english = "The council of the town voted to rebuild the old pier on Monday. ".repeat(10);
    String spanish = "El presidente dijo que la ley de los trabajadores se aprobará. ".repeat(40);

    assertThat(isEnglish("und", english + spanish)).isTrue();
    assertThat(isEnglish("und", spanish + english)).isFalse();
  }

  private static boolean isEnglish(String language, String text) {
    return EnglishCheck.isEnglish(TokenisedCopy.of(new Copy("", text, "", language, "")));
  }

  private static String words(String text, int count) {
    return String.join(" ", java.util.Arrays.copyOf(text.split(" ", -1), count));
  }
}
