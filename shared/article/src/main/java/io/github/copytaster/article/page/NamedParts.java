package io.github.copytaster.article.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Parts of class names and ids that speak for a story or against it. Features of the model, never
 * rules: "teaser" and "promo" can hold the lead (research/normalise.md 7).
 */
final class NamedParts {

  static final int GOOD = 1;
  static final int BAD = 2;
  static final int COMMENTS = 4;
  static final int BODY = 8;

  private static final Node ROOT = new Node();

  static {
    add(GOOD, "article body content entry story post text main hentry page column blog");
    add(
        BAD,
        "comment foot nav sidebar side- related share social promo ads- ads_ ad- ad_ advert caption"
            + " widget newsletter subscri author byline meta tag breadcrumb more recommend teaser"
            + " popular trending sponsor cookie signup login gallery credit menu outbrain taboola"
            + " disqus reply hidden modal banner masthead tool print copyright legal rail list card"
            + " readmore read-next also");
    add(COMMENTS, "comment disqus dsq livefyre kommentar comentario reacties");
    add(
        BODY,
        "articlebody article-body article_body article__body entry-content story-body storybody"
            + " post-content post-body article-text article-content story-content");
  }

  private NamedParts() {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private Node[] ascii = new Node[0];
    private int kinds;

    Node child(char sign) {
      if (ascii.length == 0) {
        ascii = new Node[128];
      }
      Node known = next.computeIfAbsent(sign, key -> new Node());
      ascii[sign] = known;
      return known;
    }
  }

  private static void add(int kind, String parts) {
    for (String part : parts.split("\\s+", -1)) {
      Node node = ROOT;
      for (char sign : part.toLowerCase(Locale.ROOT).toCharArray()) {
        node = node.child(sign);
      }
      node.kinds |= kind;
    }
  }

  /** The kinds of all parts that occur in {@code names}, as bits. */
  static int kinds(String names) {
    int kinds = 0;
    for (int from = 0; from < names.length(); from++) {
      Node node = ROOT;
      for (int at = from; at < names.length(); at++) {
        char sign = names.charAt(at);
        char lower = sign >= 'A' && sign <= 'Z' ? (char) (sign | 0x20) : sign;
        Node[] children = node.ascii;
        Node next = lower < children.length ? children[lower] : null;
        if (next == null) {
          break;
        }
        node = next;
        kinds |= node.kinds;
      }
    }
    return kinds;
  }
}
