package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads files and prints something of each article, indented JSON for a person to read. */
final class FilePrinter {

  private final PrintStream out;
  private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

  FilePrinter(PrintStream out) {
    this.out = out;
  }

  /** 0, also for files that are no articles; 2 if no file was named. */
  int print(List<Path> files, Function<Article, ObjectNode> view) throws IOException {
    if (files.isEmpty()) {
      System.err.println("copytaster: name at least one file, or use --jsonl");
      return 2;
    }
    for (Path file : files) {
      ObjectNode result = Json.mapper().createObjectNode().put("file", file.toString());
      ArrayNode articles = Json.mapper().createArrayNode();
      try (InputStream content = Files.newInputStream(file)) {
        ReadOutcome outcome = reader.read(content, article -> articles.add(view.apply(article)));
        if (outcome instanceof ReadOutcome.Rejected rejected) {
          result
              .putObject("rejected")
              .put("code", rejected.code().name())
              .put("message", rejected.message());
        }
      }
      if (!articles.isEmpty()) {
        result.set("articles", articles);
      }
      out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(result));
    }
    return 0;
  }
}
