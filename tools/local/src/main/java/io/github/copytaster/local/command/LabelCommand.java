package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.local.lines.JsonLines;
import io.github.copytaster.local.lines.LabelWriter;
import io.github.copytaster.local.lines.PublisherWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Labels files, or JSON Lines, without any storage. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = {
      "Says what files are about and where, with the words that say so.",
      "With --jsonl: {\"id\",\"title\",\"text\"} lines in, one answer line each out, in order."
    })
public final class LabelCommand implements Callable<Integer> {

  @Mixin private final CopySource source = new CopySource();

  @Mixin private final ReadersOption readers = new ReadersOption();

  @Override
  public Integer call() throws IOException {
    boolean jsonLines = source.isJsonLines();
    Labeller labeller = ReadersOption.last(readers.load(System.err));
    if (jsonLines) {
      return LineCommand.run(JsonLines.labelling(labeller));
    }
    return new FilePrinter(System.out, source.json())
        .print(source.files(), article -> labels(labeller, article));
  }

  private static ObjectNode labels(Labeller labeller, Article article) {
    ObjectNode labels = Json.mapper().createObjectNode().put("title", article.title());
    PublisherWriter.write(article.publisher(), labels);
    LabelWriter.write(labeller.label(ArticleLabeller.copy(article, "")), labels);
    return labels;
  }
}
