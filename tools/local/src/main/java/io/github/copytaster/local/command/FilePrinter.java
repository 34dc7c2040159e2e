package io.github.copytaster.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.aws.Json;
import io.github.copytaster.local.lines.OutcomeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Reads files and prints something of each article. A file that cannot be read, or on which this
 * program fails, gets its error and the others go on.
 */
final class FilePrinter {

  private final PrintStream out;
  private final boolean oneLineEach;
  private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

  /**
   * @param oneLineEach JSON Lines for a program; otherwise indented for a person
   */
  FilePrinter(PrintStream out, boolean oneLineEach) {
    this.out = out;
    this.oneLineEach = oneLineEach;
  }

  /** 0, also for files that are no articles; 1 if a file got an error. */
  int print(List<Path> files, Function<Article, ObjectNode> view) throws JsonProcessingException {
    int failures = 0;
    for (Path file : files) {
      ObjectNode result = read(file, view);
      failures += result.has("error") ? 1 : 0;
      out.println(
          oneLineEach
              ? result.toString()
              : Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(result));
    }
    if (failures > 0) {
      System.err.println("copytaster: " + failures + " of " + files.size() + " files failed");
    }
    return failures == 0 ? 0 : 1;
  }

  private ObjectNode read(Path file, Function<Article, ObjectNode> view) {
    ObjectNode result = Json.mapper().createObjectNode().put("file", file.toString());
    ArrayNode articles = Json.mapper().createArrayNode();
    if (Files.isDirectory(file)) {
      return result.put("error", "expected a file, found a folder; demo takes folders");
    }
    try (InputStream content = Files.newInputStream(file)) {
      ReadOutcome outcome = reader.read(content, article -> articles.add(view.apply(article)));
      OutcomeWriter.write(outcome, articles, result);
    } catch (IOException unreadable) {
      result.put("error", Failures.reason(unreadable));
    } catch (RuntimeException | StackOverflowError bug) {
      result.put("error", "this program failed on the file, please report it: " + bug);
    }
    return result;
  }
}
