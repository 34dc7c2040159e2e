package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lead in Chinese, Japanese or Korean: "新华社北京11月29日电（记者张三）", "【ソウル共同】", "(서울=연합뉴스) ". */
final class EastAsianLead {

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "^(?<agency>新华社|中新社|中新网|中央社)(?<place>\\p{IsHan}{2,8}?)(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯|電)"
                  + "(?:\\s?[（(]\\s?(?:记者|記者)[\\s:：]?(?<by>[^（）()]{2,30})[）)])?[\\s\u3000:：]{0,2}(?=\\S)"),
          Pattern.compile(
              "^[（(](?<agency>中央社)(?:記者(?<by>\\p{IsHan}{2,4}?))?(?<place>\\p{IsHan}{2})\\d{1,2}日(?:綜合外電報導|專電|電)[）)]\\s{0,2}(?=\\S)"),
          Pattern.compile(
              "^[\\[(（](?<place>[\\p{IsHangul} ·.,]{2,24})=(?<agency>연합뉴스|뉴시스|뉴스1)[\\])）]\\s{0,2}"
                  + "(?:(?<by>\\p{IsHangul}{2,4}) (?:기자|특파원)\\s?=\\s?)?(?=\\S)"),
          Pattern.compile(
              "^【(?<place>[\\p{IsHan}\\p{IsKatakana}ー]{2,10}?)[\\s＝=]?(?<agency>共同|時事|聯合ニュース|AFP(?:=時事)?|ロイター)】(?<by>)\\s{0,2}(?=\\S)"),
          Pattern.compile(
              "^[\\[［](?<place>[\\p{IsHan}\\p{IsKatakana}ー／/]{2,16})\\s?\\d{1,2}日\\s?(?<agency>ロイター)[\\]］](?<by>)\\s?[-－―–]?\\s{0,2}(?=\\S)"),
          Pattern.compile(
              "^(?<agency>\\p{IsHan}{2,6}[讯电])(?<place>)(?<by>)[ \\u3000]{1,2}(?=\\S)"));

  private EastAsianLead() {}

  /** At the beginning of a paragraph; empty if it has none. */
  static Optional<Lead> in(String head) {
    if (head.length() < 2 || (head.charAt(0) < 0x2e80 && head.charAt(1) < 0x2e80)) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher found = pattern.matcher(head);
      if (found.lookingAt()) {
        return Optional.of(Lead.signed(found));
      }
    }
    return Optional.empty();
  }
}
