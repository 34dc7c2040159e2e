package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of posts that a page embeds: who wrote them and when, "— Ann Ross (@annross)
 * November 29, 2026", "A post shared by …", links to their pictures. A post whose text stands on
 * the same line goes with it.
 */
final class EmbeddedPosts implements Rule {

  private static final String REASON = "embedded-post";
  private static final int LONGEST = 300;
  private static final int LONGEST_LINK = 50;

  private static final Pattern PICTURE =
      Pattern.compile("\\s{0,2}\\bpic\\.twitter\\.com/\\w{4,20}\\s{0,2}$");

  private static final Pattern POST =
      Pattern.compile(
          "(?:> ?)?(?:—|–|--|-|&mdash;)\\s?[^(—–]{1,80}\\(@\\w{1,30}\\),? ?"
              + "(?:\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4})"
              + "|pic\\.twitter\\.com/\\w{4,20}"
              + "|(?:https?://)?t\\.co/\\w{4,20}"
              + "|(?iu:a post shared by|a post by|une publication partagée par|ein beitrag geteilt von"
              + "|una publicación compartida (?:por|de)|un post condiviso da|uma publicação (?:compartilhada|partilhada) por"
              + "|een bericht gedeeld door|публикация от) .{1,120}\\(@[\\w.]{1,40}\\).{0,60}"
              + "|(?iu:view this post on instagram|voir cette publication sur instagram|ver esta publicación en instagram"
              + "|visualizza questo post su instagram|ver esta publicação no instagram|sieh dir diesen beitrag auf instagram an"
              + "|посмотреть эту публикацию в instagram)\\.?");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (copy.isKept(at)
          && line.length() <= LONGEST
          && mayBePost(line)
          && POST.matcher(line).matches()) {
        copy.drop(at, REASON);
      } else if (copy.isKept(at) && line.contains("pic.twitter.com/")) {
        cutPicture(copy, at, line);
      }
    }
  }

  private static void cutPicture(Copy copy, int at, String line) {
    Matcher picture = PICTURE.matcher(line.substring(Math.max(0, line.length() - LONGEST_LINK)));
    if (picture.find()) {
      String rest = line.substring(0, line.length() - picture.group().length());
      copy.cut(at, picture.group(), rest, REASON);
    }
  }

  private static boolean mayBePost(String line) {
    return line.contains("(@")
        || line.contains("pic.twitter.com/")
        || line.contains("t.co/")
        || line.contains("nstagram");
  }
}
