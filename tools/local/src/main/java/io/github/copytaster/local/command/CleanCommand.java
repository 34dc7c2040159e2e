package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.aws.Json;
import io.github.copytaster.local.lines.CleanWriter;
import io.github.copytaster.local.lines.JsonLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cleans files, or JSON Lines, without any storage. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the clean articles of files, with what was dropped and why.",
      "With --jsonl: {\"id\",\"content\"} or {\"id\",\"base64\"} lines in, one answer line each out."
    })
public final class CleanCommand implements Callable<Integer> {

  @Mixin private final CopySource source = new CopySource();

  @Override
  public Integer call() throws IOException {
    if (source.isJsonLines()) {
      return LineCommand.run(JsonLines.cleaning(new ArticleReader(Limits.STANDARD)));
    }
    return new FilePrinter(System.out, source.json()).print(source.files(), CleanCommand::cleaned);
  }

  private static ObjectNode cleaned(Article article) {
    ObjectNode cleaned = Json.mapper().createObjectNode();
    CleanWriter.write(article, cleaned);
    return cleaned;
  }
}
