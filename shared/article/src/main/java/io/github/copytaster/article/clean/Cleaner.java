package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.block.StoryChoice;
import io.github.copytaster.article.clean.rule.Copy;
import io.github.copytaster.article.clean.rule.Findings;
import io.github.copytaster.article.clean.rule.Headline;
import io.github.copytaster.article.clean.rule.LearnedChoice;
import io.github.copytaster.article.clean.rule.Rule;
import io.github.copytaster.article.clean.rule.RuleBook;
import io.github.copytaster.article.headline.Head;
import io.github.copytaster.article.language.LanguageDetector;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** From a draft to an article: the block model, then the rules. Thread-safe. */
public final class Cleaner {

  private static final int LONGEST_ALERT = 160;

  private final BlockModel model;
  private final Rule headline;
  private final LanguageDetector languages = new LanguageDetector();

  public Cleaner(BlockModel model, ToIntFunction<Head> headline) {
    this.model = model;
    this.headline = new Headline(headline);
  }

  /** Cleans one draft. */
  public Article clean(Draft draft) {
    List<Block> blocks = draft.blocks();
    Copy copy = new Copy(blocks.isEmpty() ? lines(draft) : texts(blocks));
    Findings findings = copy.findings();
    findings.title(PlainText.oneLine(draft.title()));
    findings.byline(PlainText.oneLine(draft.byline()));
    findings.agency(draft.agency());
    findings.dateline(draft.dateline());
    findings.published(draft.published());
    findings.embargo(draft.publisher().embargo());
    for (Rule rule : rules(draft, blocks, copy)) {
      rule.apply(copy);
    }
    return article(draft, copy, findings);
  }

  private List<Rule> rules(Draft draft, List<Block> blocks, Copy copy) {
    if (blocks.isEmpty()) {
      return RuleBook.wire(headline);
    }
    LearnedChoice choice =
        new LearnedChoice(StoryChoice.of(copy.words(), model.probabilities(blocks)));
    return draft.source() == Source.TEXT
        ? RuleBook.plainText(choice, headline)
        : RuleBook.page(choice, headline);
  }

  private Article article(Draft draft, Copy copy, Findings findings) {
    List<String> kept = copy.kept();
    if (draft.blocks().isEmpty()) {
      findings.title(alert(kept));
    }
    List<DroppedText> dropped = new ArrayList<>(draft.dropped());
    dropped.addAll(copy.dropped());
    String language =
        draft.language().isEmpty()
            ? languages.detect(beginning(findings.title(), kept))
            : draft.language();
    PublicationTime published = findings.published();
    return new Article(
        findings.title(),
        kept,
        findings.leadPrefix(),
        dropped,
        published,
        findings.byline(),
        findings.agency(),
        findings.dateline(),
        language,
        draft.publisher().withEmbargo(findings.embargo()));
  }

  // A wire's alert is one line without a headline, and a table of titles would show nothing.
  private static String alert(List<String> kept) {
    return kept.size() == 1 && kept.get(0).length() <= LONGEST_ALERT ? kept.get(0) : "";
  }

  // The first paragraphs say it better than a headline in capitals.
  private static String beginning(String title, List<String> kept) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < kept.size() && text.length() < 400; at++) {
      text.append(kept.get(at)).append('\n');
    }
    return text.append(title).toString();
  }

  private static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      texts.add(block.text());
    }
    return texts;
  }

  private static List<String> lines(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : draft.paragraphs()) {
      paragraph.lines().map(PlainText::oneLine).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
    return lines;
  }
}
