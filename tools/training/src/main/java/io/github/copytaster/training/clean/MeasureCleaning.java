package io.github.copytaster.training.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.headline.HeadlineModel;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.QualityPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Measures the whole cleaner and its peers: {@code MeasureCleaning SHARED_FOLDER NEWS_FOLDER
 * QUALITY_FILE [SOURCE…]}.
 *
 * <p>No page is measured by a model that has seen it or its site: the sites are dealt into {@value
 * #FOLDS} halves, and each is cleaned by a model trained on the other; what ships is trained on
 * both. For each SOURCE named, a further model is trained without any page of that source. Seeds
 * and tricky cases are no training material; they are measured with the model that ships.
 */
public final class MeasureCleaning {

  private static final int FOLDS = 2;

  private final Map<String, Map<String, List<Shingles.Agreement>>> results = new LinkedHashMap<>();

  private final Renders renders = new Renders();

  private MeasureCleaning() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("SHARED_FOLDER NEWS_FOLDER QUALITY_FILE [SOURCE…]", arguments);
    Path shared = Path.of(arguments[0]);
    Path news = Path.of(arguments[1]);
    Samples samples = new Samples(shared.resolve("data/normalise"), news);
    List<Sample> all = samples.load();
    List<Prepared> documents = Prepared.all(all);
    MeasureCleaning measure = new MeasureCleaning();
    List<BlockModel> halves = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      halves.add(measure.train(documents, document -> document.fold(FOLDS) == out));
    }
    List<HeadlineRows> heads =
        HeadlineRows.of(
            new HeadlineSamples(shared.resolve("data"), news).load(), FOLDS, halves::get);
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      HeadlineModel headlines = headlines(heads, head -> head.fold(FOLDS) == out);
      ArticleReader reader =
          new ArticleReader(Limits.STANDARD, halves.get(fold), headlines::choose);
      for (Sample sample : all) {
        if (sample.fold(FOLDS) == fold) {
          measure.judge(sample, "Copytaster", reader);
          measure.judgePeers(sample);
        }
      }
    }
    for (String set : List.of(arguments).subList(3, arguments.length)) {
      BlockModel model = measure.train(documents, document -> related(document.sample(), set));
      HeadlineModel headlines = headlines(heads, head -> head.set().equals(set));
      ArticleReader reader = new ArticleReader(Limits.STANDARD, model, headlines::choose);
      for (Sample sample : all) {
        if (sample.set().equals(set)) {
          measure.judge(sample, "without the set", reader);
        }
      }
    }
    ArticleReader shipped = new ArticleReader(Limits.STANDARD);
    for (Sample sample : samples.files(shared.resolve("seeds"))) {
      measure.judge(sample, "Copytaster", shipped);
      measure.judgePeers(sample);
    }
    String table = measure.table();
    System.out.println(table);
    QualityPage.write(Path.of(arguments[2]), "cleaning", table);
  }

  private BlockModel train(List<Prepared> documents, Predicate<Prepared> leftOut) {
    return BlockTrainer.train(
        TrainBlocks.withMade(
            documents.stream().filter(document -> !leftOut.test(document)).toList(), renders));
  }

  private static HeadlineModel headlines(
      List<HeadlineRows> heads, Predicate<HeadlineSample> leftOut) {
    return HeadlineTrainer.train(
        heads.stream().filter(head -> !leftOut.test(head.sample())).toList());
  }

  // "synthetic" is made of scrapinghub's pages, and "wcxb-test" belongs with "wcxb".
  private static boolean related(Sample sample, String set) {
    return sample.set().startsWith(set)
        || (set.equals("scrapinghub") && sample.set().equals("synthetic"));
  }

  private void judge(Sample sample, String who, ArticleReader reader) throws IOException {
    List<Article> articles = new ArrayList<>();
    reader.read(
        new ByteArrayInputStream(sample.content().getBytes(StandardCharsets.UTF_8)), articles::add);
    boolean file = sample.render().equals("file");
    add(
        sample,
        who,
        articles.stream()
            .map(article -> body(article, sample.headlineInGold(), !file))
            .collect(Collectors.joining("\n")));
  }

  // The sets count the lead prefix as body, the hand-made cases do not; DAnIEL counts the headline.
  private static String body(Article article, boolean headline, boolean prefix) {
    return (headline ? article.title() + "\n" : "")
        + (prefix ? article.leadPrefix() : "")
        + article.body();
  }

  private void judgePeers(Sample sample) {
    String page = sample.html() ? sample.content() : Peers.asPage(sample.content());
    add(sample, "Readability4J", Peers.readability(page));
    add(sample, "boilerpipe", Peers.boilerpipe(page));
  }

  private void add(Sample sample, String who, String body) {
    Shingles.Agreement agreement = Shingles.compare(sample.gold(), body);
    boolean file = sample.render().equals("file");
    List<String> rows =
        file
            ? List.of(sample.set())
            : List.of(
                sample.set() + ", " + sample.render(),
                sample.html() ? "**all pages**" : "**all plain text**");
    for (String row : rows) {
      results
          .computeIfAbsent(row, key -> new LinkedHashMap<>())
          .computeIfAbsent(who, key -> new ArrayList<>())
          .add(agreement);
    }
  }

  private String table() {
    List<String> who = List.of("Copytaster", "without the set", "Readability4J", "boilerpipe");
    StringBuilder table = new StringBuilder("| set, render | n | ");
    table.append(String.join(" | ", who)).append(" |\n|---|---|---|---|---|---|\n");
    results.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            row -> {
              table.append("| ").append(row.getKey()).append(" | ");
              table
                  .append(row.getValue().getOrDefault("Copytaster", List.of()).size())
                  .append(" | ");
              for (String name : who) {
                List<Shingles.Agreement> pages = row.getValue().getOrDefault(name, List.of());
                table.append(pages.isEmpty() ? "–" : Score.of(pages).cell()).append(" | ");
              }
              table.append('\n');
            });
    return table.toString();
  }
}
