package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.local.lines.JsonLines;
import io.github.copytaster.local.lines.LabelWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels files, or JSON Lines, without any storage. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = {
      "Says what files are about and where, with the words that say so.",
      "With --jsonl: {\"id\",\"title\",\"text\"} lines in, one answer line each out, in order."
    })
public final class LabelCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", description = "files of any format")
  private List<Path> files = List.of();

  @Option(names = "--jsonl", description = "JSON Lines from standard input")
  private boolean jsonLines;

  @Mixin private final ReadersOption readers = new ReadersOption();

  @Override
  public Integer call() throws IOException {
    Labeller labeller = ReadersOption.last(readers.load(System.err));
    if (jsonLines) {
      JsonLines.labelling(labeller).run(System.in, System.out);
      return 0;
    }
    return new FilePrinter(System.out).print(files, article -> labels(labeller, article));
  }

  private static ObjectNode labels(Labeller labeller, Article article) {
    ObjectNode labels = Json.mapper().createObjectNode().put("title", article.title());
    LabelWriter.write(labeller.label(ArticleLabeller.copy(article, "")), labels);
    return labels;
  }
}
