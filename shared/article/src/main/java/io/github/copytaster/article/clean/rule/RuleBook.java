package io.github.copytaster.article.clean.rule;

import java.util.List;

/** The rules in the order in which they are applied, by what is known of the copy. */
public final class RuleBook {

  private static final Rule MARKDOWN_HEADER = new MarkdownHeader();
  private static final Rule MARKDOWN_LINES = new MarkdownLines();
  private static final Rule EMBARGO = new EmbargoLine();
  private static final Rule RELEASE_MARK = new ReleaseMark();
  private static final Rule HEADER_LINES = new HeaderLines();
  private static final Rule LINE_RULES = new LineRules();
  private static final Rule POSTS = new EmbeddedPosts();
  private static final Rule SUMMARY = new SummaryAboveHeadline();
  private static final Rule PAGE_NAME = new PageName();
  private static final Rule BROKEN = new BrokenLines();
  private static final Rule REPEATED = new RepeatedStory();
  private static final Rule DATE_LINE = new DateLine();
  private static final Rule RELEASE = new ReleaseDateline();
  private static final Rule SCRIPT_CUES = new ScriptCues();
  private static final Rule NOTES_ABOVE = new NotesAbove();
  private static final Rule NOTICE_TITLE = new NoticeTitle();
  private static final Rule BYLINE = new Byline();
  private static final Rule DESK_NOTES = new DeskNotes();
  private static final Rule TRAILERS = new Trailers();
  private static final Rule PAGE_MARKS = new PageMarks();
  private static final Rule RELEASE_TRAILERS = new ReleaseTrailers();
  private static final Rule END = new EndOfStory();
  private static final Rule MARKUP = new Markup();
  private static final Rule INLINE = new InlineJunk();
  private static final Rule TAG = new AgencyTag();
  private static final Rule BROKEN_DATELINE = new BrokenDateline();
  private static final Rule PREFIX = new LeadPrefix();

  private RuleBook() {}

  /** Plain text, where headline and junk stand between the lines. */
  public static List<Rule> plainText(LearnedChoice choice, Rule headline) {
    return List.of(
        MARKDOWN_HEADER,
        MARKDOWN_LINES,
        EMBARGO,
        PAGE_NAME,
        RELEASE_MARK,
        SCRIPT_CUES,
        HEADER_LINES,
        PAGE_MARKS,
        LINE_RULES,
        POSTS,
        TRAILERS,
        RELEASE_TRAILERS,
        SUMMARY,
        END,
        choice,
        REPEATED,
        DATE_LINE,
        BROKEN,
        RELEASE,
        NOTES_ABOVE,
        headline,
        NOTICE_TITLE,
        BYLINE,
        DESK_NOTES,
        MARKUP,
        BROKEN_DATELINE,
        PREFIX,
        INLINE,
        TAG);
  }

  /** A page, of which the model knows the places. */
  public static List<Rule> page(LearnedChoice choice, Rule headline) {
    return List.of(
        choice,
        REPEATED,
        DATE_LINE,
        LINE_RULES,
        POSTS,
        TRAILERS,
        RELEASE_TRAILERS,
        RELEASE,
        headline,
        BYLINE,
        BROKEN_DATELINE,
        PREFIX,
        INLINE,
        TAG);
  }

  /** An item whose format says what the story is. */
  public static List<Rule> wire(Rule headline) {
    return List.of(
        EMBARGO,
        HEADER_LINES,
        PAGE_MARKS,
        LINE_RULES,
        POSTS,
        TRAILERS,
        RELEASE_TRAILERS,
        END,
        RELEASE,
        headline,
        NOTICE_TITLE,
        DESK_NOTES,
        BYLINE,
        BROKEN_DATELINE,
        PREFIX,
        INLINE,
        TAG);
  }
}
