package io.github.copytaster.article;

import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.clean.CopyTaster;
import io.github.copytaster.article.clean.Tasting;
import io.github.copytaster.article.headline.Head;
import io.github.copytaster.article.headline.HeadlineModel;
import io.github.copytaster.article.sniff.FileReader;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Turns the bytes of a dropped file into articles. Thread-safe; build one and keep it. */
public final class ArticleReader {

  /** Changes whenever the same bytes may give other text; stored with every article. */
  public static final String NORMALISER_VERSION = "1";

  private final Limits limits;
  private final FileReader files;
  private final CopyTaster taster;

  /** A reader with the block model that ships. */
  public ArticleReader(Limits limits) {
    this(limits, BlockModel.shipped(), HeadlineModel.shipped()::choose);
  }

  /**
   * A reader with another block model, or another choice of the headline (the number of its line,
   * -1 for none); tools/training measures such.
   */
  public ArticleReader(Limits limits, BlockModel model, ToIntFunction<Head> headline) {
    this.limits = limits;
    this.files = new FileReader(limits);
    this.taster = new CopyTaster(model, headline);
  }

  /**
   * Reads {@code content} to its end, or to a limit, and hands on each article as soon as it is
   * clean. Articles already handed on stay valid when the file is rejected later.
   *
   * @throws IOException only if {@code content} cannot be read: the world's fault, not the file's
   */
  public ReadOutcome read(InputStream content, Consumer<Article> articles) throws IOException {
    Items items = new Items(articles);
    try {
      return items.outcome(files.read(content, items));
    } catch (RefusedCopyException refused) {
      return items.broken(refused);
    }
  }

  /** The items of one file. */
  private final class Items implements DraftSink {
    private final Consumer<Article> articles;
    private final List<ReadOutcome.Refusal> refused = new ArrayList<>();
    private int accepted;

    Items(Consumer<Article> articles) {
      this.articles = articles;
    }

    @Override
    public void accept(Draft draft) throws RefusedCopyException {
      checkRoom();
      Tasting tasting = taster.taste(draft);
      if (tasting.objection().isEmpty()) {
        accepted++;
        articles.accept(tasting.article());
        return;
      }
      note(
          tasting.article().publisher().guid(),
          RejectionCode.NO_ARTICLE,
          tasting.objection().get());
    }

    @Override
    public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
      checkRoom();
      note(item, code, found);
    }

    private void note(String item, RejectionCode code, String found) {
      refused.add(
          new ReadOutcome.Refusal(
              item.isEmpty() ? "item " + (accepted + refused.size() + 1) : item,
              code,
              // A reader that names what it expected has said enough.
              found.startsWith("expected ") ? found : "expected a story, found " + found));
    }

    private void checkRoom() throws RefusedCopyException {
      if (accepted + refused.size() >= limits.maximumItems()) {
        throw new RefusedCopyException(
            RejectionCode.TOO_MANY_ITEMS,
            "expected at most " + limits.maximumItems() + " items in a file, found more");
      }
    }

    ReadOutcome outcome(String format) {
      if (accepted > 0) {
        return new ReadOutcome.Read(format, accepted, refused);
      }
      String found = refused.isEmpty() ? "expected an item, found none" : refused.get(0).message();
      return rejected(code(), "no article in this " + format + " file: " + found);
    }

    // Of one item the message says all there is.
    private ReadOutcome rejected(RejectionCode code, String message) {
      List<ReadOutcome.Refusal> several = refused.size() > 1 ? refused : List.of();
      return new ReadOutcome.Rejected(
          code, message, several.stream().limit(ReadOutcome.Rejected.MOST_REFUSED).toList());
    }

    // What all items have in common says more than that none is an article.
    private RejectionCode code() {
      List<RejectionCode> codes =
          refused.stream().map(ReadOutcome.Refusal::code).distinct().toList();
      return codes.size() == 1 ? codes.get(0) : RejectionCode.NO_ARTICLE;
    }

    ReadOutcome broken(RefusedCopyException reason) {
      if (accepted == 0) {
        return rejected(reason.code(), reason.reason());
      }
      refused.add(new ReadOutcome.Refusal("the rest of the file", reason.code(), reason.reason()));
      return new ReadOutcome.Read("broken", accepted, refused);
    }
  }
}
