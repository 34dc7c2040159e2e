package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.topic.Example.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The reader beside others on the same training texts and the same unseen sources: {@code Peers
 * DATA_FOLDER FOLD FASTTEXT_FOLDER}. Needs {@code fasttext} on the path; its model stays in the
 * folder, for {@code benchmark.TopicsBesideFastText}.
 */
public final class Peers {

  private final List<Example> test;

  private Peers(List<Example> test) {
    this.test = test;
  }

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER FOLD FASTTEXT_FOLDER", arguments);
    if (!arguments[1].matches("[0-4]")) {
      throw new IllegalArgumentException("expected a FOLD from 0 to 4, found " + arguments[1]);
    }
    Concepts concepts = TrainTopics.concepts();
    int held = Integer.parseInt(arguments[1]);
    List<Example> all =
        new Corpus(concepts).load(Path.of(arguments[0]).resolve("topic"), List.of());
    List<Example> train = all.stream().filter(example -> Folds.of(example) != held).toList();
    List<Example> test =
        all.stream().filter(example -> example.isJudged() && Folds.of(example) == held).toList();
    Peers peers = new Peers(test);
    TopicModel model =
        new ModelBuilder(concepts, Settings.standard(), Optional.empty()).build(train);
    System.out.print("| reader | news | random news | web pages |\n|---|---|---|---|\n");
    peers.row(
        "copytaster", test.stream().map(example -> Prediction.of(model, example).first()).toList());
    NaiveBayes bayes = NaiveBayes.train(train, model.vocabulary(), concepts.topics().size());
    peers.row("naive Bayes, soft labels", test.stream().map(bayes::topic).toList());
    FastText fastText = new FastText(Files.createDirectories(Path.of(arguments[2])));
    fastText.train(train);
    peers.row("fastText, words and pairs", fastText.topics(test));
  }

  private void row(String name, List<Integer> said) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f |%n",
        name,
        right(said, Kind.NEWS, ""),
        right(said, Kind.NEWS, "t"),
        right(said, Kind.WEB, ""));
  }

  private double right(List<Integer> said, Kind kind, String key) {
    return IntStream.range(0, test.size())
        .filter(at -> test.get(at).kind() == kind && test.get(at).key().startsWith(key))
        .map(at -> said.get(at).equals(test.get(at).given().get(0)) ? 1 : 0)
        .average()
        .orElse(0);
  }
}
