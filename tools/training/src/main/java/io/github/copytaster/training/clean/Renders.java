package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Pages as plain text, as weak extractors leave them: more to train on, measured by nobody.
 * Remembered, because every fold needs most of them.
 */
final class Renders {

  private final Map<String, List<Prepared>> made = new HashMap<>();

  /** The renders of these pages; scrapinghub's come with the data. */
  List<Prepared> of(List<Prepared> documents) {
    List<Prepared> all = new ArrayList<>();
    for (Prepared document : documents) {
      Sample page = document.sample();
      if (page.html() && !page.set().equals("scrapinghub")) {
        all.addAll(made.computeIfAbsent(page.id(), key -> Prepared.all(of(page))));
      }
    }
    return all;
  }

  private static List<Sample> of(Sample page) {
    String separator = page.id().hashCode() % 2 == 0 ? "\n\n" : "\n";
    return List.of(
        page.as(
            "blocks",
            page.blocks().stream().map(Block::text).collect(Collectors.joining(separator))),
        page.as("p_only", paragraphs(page.content())),
        page.as("boilerpipe_default", Peers.boilerpipeDefault(page.content())),
        page.as("readability", Peers.readability(page.content())));
  }

  private static String paragraphs(String html) {
    return Jsoup.parse(html).select("p").stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
