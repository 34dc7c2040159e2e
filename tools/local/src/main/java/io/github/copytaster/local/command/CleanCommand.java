package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.aws.Json;
import io.github.copytaster.local.lines.CleanWriter;
import io.github.copytaster.local.lines.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cleans files, or JSON Lines, without any storage. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the clean articles of files, with what was dropped and why.",
      "With --jsonl: {\"id\",\"content\"} or {\"id\",\"base64\"} lines in, one answer line each out."
    })
public final class CleanCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", description = "files of any format")
  private List<Path> files = List.of();

  @Option(names = "--jsonl", description = "JSON Lines from standard input")
  private boolean jsonLines;

  @Override
  public Integer call() throws IOException {
    if (jsonLines) {
      JsonLines.cleaning(new ArticleReader(Limits.STANDARD)).run(System.in, System.out);
      return 0;
    }
    return new FilePrinter(System.out).print(files, CleanCommand::cleaned);
  }

  private static ObjectNode cleaned(Article article) {
    ObjectNode cleaned = Json.mapper().createObjectNode();
    CleanWriter.write(article, cleaned);
    return cleaned;
  }
}
