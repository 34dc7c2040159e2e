package io.github.copytaster.article.page;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.Hashes;
import io.github.copytaster.article.block.Surroundings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The blocks of a page with where they stand, ready for the block model. */
final class PageBlocks {

  /**
   * Blocks beyond this many are not read: no story is that long (normalise.md's prototype: 6,000).
   */
  private static final int MOST_BLOCKS = 6000;

  private static final int LONGEST_HEADLINE = 250;

  private final List<RawBlock> raw;
  private final Set<Integer> titleWords;
  private final String title;
  private float totalWords;
  private float mostParagraphWords = 1;
  private float mostGrandchildWords = 1;
  private float mostScore = 1;
  private Container bestParent;
  private Container bestGrandparent;
  private Container top;
  private int headline = -1;

  private PageBlocks(List<RawBlock> raw, String title) {
    this.raw = raw;
    this.title = title;
    this.titleWords = words(title);
    Container none = raw.isEmpty() ? emptyContainer() : raw.get(0).holder();
    bestParent = none;
    bestGrandparent = none;
    top = none;
  }

  private static Container emptyContainer() {
    return new Container(new Document(""), ElementKind.ROOT, null);
  }

  /**
   * Cuts a page into blocks.
   *
   * @param title what the page calls itself, its social title included
   */
  static PageText of(Document page, String title) {
    List<RawBlock> raw = BlockWalk.of(page, MOST_BLOCKS);
    ReaderComments comments = ReaderComments.among(raw);
    PageBlocks blocks = new PageBlocks(comments.others(), title);
    blocks.addUp();
    blocks.findBest();
    return new PageText(blocks.build(), comments.dropped());
  }

  private void addUp() {
    for (int at = 0; at < raw.size(); at++) {
      RawBlock block = raw.get(at);
      totalWords += block.words();
      Container holder = block.holder();
      boolean good = block.isRunningText();
      Container parent = holder.parent;
      if (good && parent != null) {
        parent.paragraphWords += block.words();
        if (parent.parent != null) {
          parent.parent.grandchildWords += block.words();
        }
        for (Container above = parent; above != null; above = above.parent) {
          above.allWords += above.collects ? block.words() : 0;
        }
      }
      score(block);
      boolean heading = holder.kind == ElementKind.H1 || holder.kind == ElementKind.HEADING;
      if (headline < 0 && heading && block.text().length() > 10 && title.contains(block.text())) {
        headline = at;
        for (Container above = holder; above != null; above = above.parent) {
          above.holdsHeadline = true;
        }
      }
    }
  }

  // As Readability: a paragraph speaks for its parent in full, for the next two by parts.
  private static void score(RawBlock block) {
    if (block.words() < 5) {
      return;
    }
    long commas = block.text().chars().filter(sign -> sign == ',').count();
    float value = (1 + commas + Math.min(block.text().length() / 100, 3)) * (1 - block.linkShare());
    Container holder = block.holder();
    boolean paragraph =
        holder.kind == ElementKind.PARAGRAPH
            || holder.kind == ElementKind.LI
            || holder.kind == ElementKind.HEADING;
    Container at = paragraph && holder.parent != null ? holder.parent : holder;
    float share = 1;
    for (int level = 0; level < 3 && at != null; level++) {
      at.score += value * share;
      share = level == 0 ? 0.5f : 0.17f;
      at = at.parent;
    }
  }

  private void findBest() {
    Set<Container> seen = new HashSet<>();
    for (RawBlock block : raw) {
      for (Container at = block.holder(); at != null && seen.add(at); at = at.parent) {
        if (at.paragraphWords > mostParagraphWords) {
          mostParagraphWords = at.paragraphWords;
          bestParent = at;
        }
        if (at.grandchildWords > mostGrandchildWords) {
          mostGrandchildWords = at.grandchildWords;
          bestGrandparent = at;
        }
        if (at.score > mostScore) {
          mostScore = at.score;
          top = at;
        }
      }
    }
  }

  private List<Block> build() {
    List<Block> blocks = new ArrayList<>(raw.size());
    Groupings groupings = new Groupings();
    for (int at = 0; at < raw.size(); at++) {
      RawBlock block = raw.get(at);
      blocks.add(
          new Block(
              block.text(),
              0,
              Surroundings.of(
                  measures(block, at), block.holder().pathWords(), groupings.of(block.holder()))));
    }
    return blocks;
  }

  private float[] measures(RawBlock block, int index) {
    float[] row = new float[Surroundings.MEASURES.size()];
    Container holder = block.holder();
    Container parent = holder.above().orElse(holder);
    Container grandparent = parent.above().orElse(parent);
    int at = 0;
    row[at++] = block.linkShare();
    row[at++] = Math.min(block.links(), 10) / 10f;
    for (int flag = 0; flag < ElementKind.FLAGS; flag++) {
      row[at++] = holder.flags >> flag & 1;
    }
    row[at++] = Math.min(holder.badNames, 5);
    row[at++] = Math.min(holder.goodNames, 5);
    row[at++] = flag(holder.ownBadName);
    row[at++] = flag(holder.hidden);
    row[at++] = flag(holder.bodyContainer);
    row[at++] = Math.min(holder.depth, 30) / 30f;
    row[at++] = mostAbove(holder) / Math.max(1, totalWords);
    row[at++] = flag(holder.comments);
    row[at++] = flag(holder.kind == ElementKind.PARAGRAPH);
    row[at++] = flag(holder.kind == ElementKind.HEADING || holder.kind == ElementKind.H1);
    row[at++] = flag(holder.kind == ElementKind.H1);
    row[at++] = flag(holder.kind == ElementKind.LI);
    row[at++] = flag(holder.kind == ElementKind.DIV);
    row[at++] = flag(holder.kind == ElementKind.CELL);
    row[at++] = parent.paragraphWords / mostParagraphWords;
    row[at++] = grandparent.grandchildWords / mostGrandchildWords;
    row[at++] = flag(parent == bestParent);
    row[at++] = flag(grandparent == bestGrandparent || parent == bestGrandparent);
    row[at++] = Math.max(holder.score, Math.max(parent.score, grandparent.score)) / mostScore;
    row[at++] = flag(isIn(holder, top));
    row[at++] = Math.min(parent.children, 50);
    row[at++] = titleOverlap(block.text());
    row[at++] = headline < 0 ? -200 : Math.max(-100, Math.min(100, index - headline));
    row[at++] = block.boldShare();
    row[at] = levelOfHeadline(holder);
    return row;
  }

  private static float mostAbove(Container holder) {
    float most = 0;
    for (Container at = holder; at != null; at = at.parent) {
      most = Math.max(most, at.allWords);
    }
    return most;
  }

  private static boolean isIn(Container holder, Container wanted) {
    for (Container at = holder; at != null; at = at.parent) {
      if (at == wanted) {
        return true;
      }
    }
    return false;
  }

  // How many levels up the headline stands, 20 where there is none.
  private static float levelOfHeadline(Container holder) {
    float level = 0;
    for (Container at = holder; at != null; at = at.parent) {
      if (at.holdsHeadline) {
        return Math.min(level, 20);
      }
      level++;
    }
    return 20;
  }

  private float titleOverlap(String text) {
    if (text.length() >= LONGEST_HEADLINE || titleWords.isEmpty()) {
      return 0;
    }
    Set<Integer> words = words(text);
    int size = words.size();
    words.retainAll(titleWords);
    return words.size() / (float) Math.max(1, size);
  }

  private static Set<Integer> words(String text) {
    Set<Integer> words = new HashSet<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean part = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (part && start < 0) {
        start = at;
      } else if (!part && start >= 0) {
        words.add(Hashes.word(text.substring(start, at)));
        start = -1;
      }
    }
    return words;
  }

  private static float flag(boolean set) {
    return set ? 1 : 0;
  }
}
