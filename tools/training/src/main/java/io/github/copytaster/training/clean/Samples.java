package io.github.copytaster.training.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.training.JsonLinesFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of ../shared/data/normalise, and the pages of news sites that tools/training/pages
 * gathers.
 */
final class Samples {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** News sites' pages, in the same form as WCXB's. */
  static final List<String> NEWS = List.of("fundus", "naeb");

  private final Path folder;
  private final Path news;
  private final Map<String, String> sites = new HashMap<>();

  /**
   * @param folder ../shared/data/normalise
   * @param news the folder that tools/training/pages/gather.py wrote
   */
  Samples(Path folder, Path news) {
    this.folder = folder;
    this.news = news;
  }

  /** Every page and text with a true body; pages first. */
  List<Sample> load() throws IOException {
    List<Sample> samples = new ArrayList<>();
    pages(rows("scrapinghub_dev.jsonl.gz"), "scrapinghub", samples);
    pages(rows("wcxb_dev.jsonl.gz"), "wcxb", samples);
    for (String set : NEWS) {
      pages(newsRows(set), set, samples);
    }
    for (JsonNode row : rows("plaintext_dev.jsonl.gz")) {
      String page = row.path("page").asText();
      samples.add(
          new Sample(
              row.path("id").asText(),
              row.path("source").asText(),
              row.path("render").asText(),
              sites.getOrDefault(page, page),
              false,
              row.path("noisy").asText(),
              row.path("gold").asText(),
              row.path("source").asText().equals("daniel"),
              false));
    }
    return samples;
  }

  /** The hand-made cases of which the whole file is judged, whatever its format. */
  List<Sample> files(Path seeds) throws IOException {
    List<Sample> samples = new ArrayList<>();
    JsonNode gold = JSON.readTree(folder.resolve("seeds_gold.json").toFile());
    for (JsonNode seed : gold.path("articles")) {
      samples.add(
          file(
              seed.path("id").asText(),
              "seeds",
              Files.readString(seeds.resolve(seed.path("file").asText())),
              seed.path("body_text").asText()));
    }
    for (JsonNode row : rows("tricky_dev.jsonl.gz")) {
      samples.add(
          file(
              row.path("id").asText(),
              "tricky",
              row.path("noisy").asText(),
              row.path("gold").path("body_text").asText()));
    }
    return samples;
  }

  private static Sample file(String id, String set, String content, String body) {
    return new Sample(id, set, "file", id, false, content, body, false, false);
  }

  /** Rows as they stand, for the measures of title, date and author. */
  List<JsonNode> rows(String name) throws IOException {
    return JsonLinesFile.rows(folder.resolve(name));
  }

  /** The pages of one of {@link #NEWS} as they stand. */
  List<JsonNode> newsRows(String set) throws IOException {
    return JsonLinesFile.rows(news.resolve(set + ".jsonl.gz"));
  }

  private void pages(List<JsonNode> rows, String set, List<Sample> samples) {
    for (JsonNode row : rows) {
      String id = row.path("id").asText();
      String site = site(row.path("url").asText(), id);
      sites.put(id, site);
      samples.add(
          new Sample(
              id,
              set,
              "html",
              site,
              true,
              row.path("html").asText(),
              row.path("articleBody").asText(),
              false,
              false));
    }
  }

  private static String site(String url, String otherwise) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? otherwise : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException notAnAddress) {
      return otherwise;
    }
  }
}
