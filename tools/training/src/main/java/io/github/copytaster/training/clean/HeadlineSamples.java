package io.github.copytaster.training.clean;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.page.Page;
import io.github.copytaster.training.JsonLinesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Texts whose headline is known: WCXB's and news sites' pages as crawlers leave them, some with the
 * page's name as first line; the renders of scrapinghub's pages, whose title the page says;
 * DAnIEL's texts; and what is made of gold_train's stories.
 */
final class HeadlineSamples {

  private final Path data;
  private final Path news;

  /**
   * @param data the folder ../shared/data
   * @param news the folder that tools/training/pages/gather.py wrote
   */
  HeadlineSamples(Path data, Path news) {
    this.data = data;
    this.news = news;
  }

  List<HeadlineSample> load() throws IOException {
    List<HeadlineSample> samples = new ArrayList<>();
    Samples normalise = new Samples(data.resolve("normalise"), news);
    Map<String, String> titles = new HashMap<>();
    titles(normalise.rows("wcxb_dev.jsonl.gz"), titles);
    for (String set : Samples.NEWS) {
      titles(normalise.newsRows(set), titles);
    }
    Map<String, Sample> pages = new HashMap<>();
    int number = 0;
    for (Sample sample : normalise.load()) {
      if (sample.html() && titles.containsKey(sample.id())) {
        page(sample, titles.get(sample.id()), number++, samples);
      }
      if (sample.html() && sample.set().equals("scrapinghub")) {
        pages.put(sample.id(), sample);
      }
      if (sample.set().equals("daniel")) {
        String title = sample.gold().lines().findFirst().orElse("").strip();
        samples.add(
            new HeadlineSample("daniel", sample.render(), sample.group(), sample.content(), title));
      }
    }
    for (JsonNode row : normalise.rows("plaintext_dev.jsonl.gz")) {
      Sample page = pages.get(row.path("page").asText());
      if (page != null && row.path("source").asText().equals("scrapinghub")) {
        render(row, page, samples);
      }
    }
    samples.addAll(MadeHeads.of(JsonLinesFile.rows(data.resolve("topic/gold_train.jsonl.gz"))));
    return samples;
  }

  private static void titles(List<JsonNode> rows, Map<String, String> titles) {
    for (JsonNode row : rows) {
      titles.put(row.path("id").asText(), row.path("title").asText(""));
    }
  }

  private static void page(Sample page, String title, int number, List<HeadlineSample> samples) {
    if (title.isEmpty() || title.equals("null")) {
      return;
    }
    Document document = Jsoup.parse(page.content());
    String name = number % 3 == 0 ? document.title() + "\n" : "";
    String separator = number % 2 == 0 ? "\n\n" : "\n";
    String blocks = page.blocks().stream().map(Block::text).collect(Collectors.joining(separator));
    samples.add(new HeadlineSample(page.set(), "blocks", page.group(), name + blocks, title));
    samples.add(
        new HeadlineSample(page.set(), "text nodes", page.group(), textNodes(document), title));
  }

  // A line each piece of text, the page's name first: Beautiful Soup's get_text("\n").
  private static String textNodes(Document document) {
    StringBuilder lines = new StringBuilder();
    document.select("script,style,noscript,template,svg,select,textarea").remove();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            lines.append(text.text().strip()).append('\n');
          }
        },
        document);
    return lines.toString();
  }

  // The title in a page's meta data need not be the headline: only where a line says it.
  private static void render(JsonNode row, Sample page, List<HeadlineSample> samples) {
    HeadlineSample sample =
        new HeadlineSample(
            "scrapinghub",
            row.path("render").asText(),
            page.group(),
            row.path("noisy").asText(),
            Page.of(page.content()).title());
    if (!sample.title().isEmpty() && sample.isTold()) {
      samples.add(sample);
    }
  }
}
