package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood between the paragraphs of crawled text, and what only looks like it. */
final class PromotionsTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keep reading for $1",
        "READ MORE: Storm destroys ferry pier",
        "Read more: https://example.org/pier.html",
        "(Read more: Storm destroys ferry pier)",
        "👉 Sign up for our newsletter",
        "WATCH: Drone footage of the pier",
        "PHOTOS: The pier in pictures",
        "Related: How the pier was lost",
        "Advertisement",
        "Story continues below",
        "Get the latest news delivered to your inbox.",
        "This article is for subscribers only",
        "À lire aussi : Le port en crise",
        "LIRE AUSSI - Le port en crise",
        "La suite après la publicité",
        "Lesen Sie auch: Der Hafen in der Krise",
        "Siehe auch: Der Hafen",
        "Werbung",
        "Lee también: El puerto en crisis",
        "Te puede interesar: El puerto",
        "Publicidad",
        "Leia também: O porto em crise",
        "Saiba mais: O porto",
        "Leggi anche: Il porto in crisi",
        "Lees ook: De haven",
        "Läs också: Hamnen",
        "Czytaj także: Port w kryzysie",
        "Читайте также: Порт в кризисе",
        "Читайте також: Порт у кризі",
        "Реклама",
        "Подписывайтесь на наш канал в Telegram",
        "اقرأ أيضا: الميناء في أزمة",
        "Ayrıca okuyun: Liman krizde"
      })
  void lineRules_promotionInTheStory_isDroppedByName(String line) {
    Copy copy = new Copy(List.of(LEAD, line, LEAD));
    new LineRules().apply(copy);

    assertThat(copy.reason(1)).isEqualTo(Promotions.REASON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related: the mayor's resignation and the pier, two people said, were discussed at one meeting.",
        "WATCH was the one word that engineers had painted on the pier.",
        "Watch out for falling tiles, the office warned residents of the old town.",
        "Advertisement revenue fell by 12 percent last year, the paper said in its report.",
        "Read more than 20 books a year, the minister told pupils, and you will never be bored.",
        "“Read more: it makes you happy”",
        "Sigue leyendo en voz alta cada noche.",
        "Anzeige gegen den Bürgermeister erstattet",
        "Реклама в метро подорожает с января",
        "More stories were told that night. Few of them were true."
      })
  void lineRules_sentenceThatBeginsLikeOne_stays(String line) {
    Copy copy = new Copy(List.of(LEAD, line, LEAD));
    new LineRules().apply(copy);

    assertThat(copy.isKept(1)).isTrue();
  }

  /** Above the lead it is the title of the story. */
  @Test
  void lineRules_watchAboveTheLead_stays() {
    Copy copy = new Copy(List.of("WATCH: Ferry rams the old pier", LEAD));
    new LineRules().apply(copy);

    assertThat(copy.isKept(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— Westmouth Harbour (@westharbour) January 12, 2026",
        "pic.twitter.com/AbCdEf1234",
        "— Hafen Westmünde (@hafen) 12. Januar 2026",
        "A post shared by Ann’s Bakery (@anns.bakery)",
        "Una publicación compartida de La Panadería (@panaderia)",
        "View this post on Instagram"
      })
  void embeddedPosts_leftovers_areDroppedByName(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new EmbeddedPosts().apply(copy);

    assertThat(copy.reason(1)).isEqualTo("embedded-post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats are on their way. — Tom Hill (@mayorhill) January 12, 2026",
        "Hill (@mayorhill) wrote on January 12, 2026 that the pier was closed.",
        "The mayor posted the picture on Instagram on Tuesday.",
        "The account (@westharbour) has 12,000 followers."
      })
  void embeddedPosts_sentencesAboutPosts_stay(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new EmbeddedPosts().apply(copy);

    assertThat(copy.isKept(1)).isTrue();
  }

  /** What the post says is part of the story. */
  @Test
  void embeddedPosts_linkToAPicture_isCut() {
    Copy copy = new Copy(List.of(LEAD, "The pier is closed. pic.twitter.com/AbCdEf1234"));
    new EmbeddedPosts().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, "The pier is closed.");
  }

  @Test
  @Timeout(20)
  void rules_hostileLines_areReadInBoundedTime() {
    for (String unit :
        new String[] {
          "read more ", "related.x", "— A (@a) ", "(@", "pic.twitter.com/", "lire ", "->"
        }) {
      for (int time = 0; time < 300; time++) {
        Copy copy = new Copy(List.of(LEAD, unit.repeat(2 + time % 60), unit.repeat(2000)));
        new LineRules().apply(copy);
        new EmbeddedPosts().apply(copy);
        assertThat(copy.isKept(0)).isTrue();
      }
    }
  }
}
