package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.plain.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a format says about one item, in any order. A text that is given twice keeps its
 * first non-blank value, so that a reader can name its sources from best to worst.
 */
public final class DraftBuilder {

  private String title = "";
  private List<String> paragraphs = List.of();
  private List<Block> blocks = List.of();
  private final List<DroppedText> dropped = new ArrayList<>();
  private PublicationTime published = PublicationTime.UNKNOWN;
  private String byline = "";
  private String agency = "";
  private String dateline = "";
  private String language = "";
  private String guid = "";
  private String version = "";
  private PublisherData.Status status = PublisherData.Status.USABLE;
  private String embargo = "";
  private final Set<String> subjects = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private String url = "";
  private Source source = Source.WIRE;

  /** Begins with what another draft says. */
  public static DraftBuilder from(Draft draft) {
    DraftBuilder copy = new DraftBuilder().story(draft);
    PublisherData publisher = draft.publisher();
    publisher.subjectCodes().forEach(copy::subject);
    publisher.countryCodes().forEach(copy::country);
    publisher.keywords().forEach(copy::keyword);
    copy.embargo = publisher.embargo();
    return copy.guid(publisher.guid())
        .version(publisher.version())
        .status(publisher.status())
        .url(publisher.url());
  }

  public DraftBuilder title(String value) {
    title = first(title, value);
    return this;
  }

  /** Another title in place of the one so far. */
  public DraftBuilder retitled(String value) {
    title = PlainText.oneLine(value);
    return this;
  }

  /** The title so far, or "". */
  public String title() {
    return title;
  }

  /** Whether a byline was found so far. */
  public boolean hasByline() {
    return !byline.isEmpty();
  }

  /** The guid so far, or "". */
  public String guid() {
    return guid;
  }

  /** The story, as a marked-up body has it. */
  public DraftBuilder story(MarkedUpText story) {
    MarkedUpText unsigned = SignOff.off(story);
    paragraphs = unsigned.paragraphs();
    dropped.addAll(unsigned.dropped());
    return this;
  }

  /** The story of a page or of plain lines, from which headline and junk are still to be taken. */
  public DraftBuilder story(Draft content) {
    paragraphs = content.paragraphs();
    blocks = content.blocks();
    dropped.addAll(content.dropped());
    source = content.source();
    return title(content.title())
        .published(content.published())
        .byline(content.byline())
        .agency(content.agency())
        .dateline(content.dateline())
        .language(content.language());
  }

  public DraftBuilder dropped(List<DroppedText> texts) {
    dropped.addAll(texts);
    return this;
  }

  public DraftBuilder published(PublicationTime value) {
    published = published.equals(PublicationTime.UNKNOWN) ? value : published;
    return this;
  }

  public DraftBuilder byline(String value) {
    byline = first(byline, value);
    return this;
  }

  public DraftBuilder agency(String value) {
    agency = first(agency, value);
    return this;
  }

  public DraftBuilder dateline(String value) {
    dateline = first(dateline, value);
    return this;
  }

  /** A language tag as the format writes it. */
  public DraftBuilder language(String tag) {
    language = first(language, LanguageTag.primary(tag));
    return this;
  }

  public DraftBuilder guid(String value) {
    guid = first(guid, value);
    return this;
  }

  /** Another guid in place of the one so far. */
  public DraftBuilder renamed(String value) {
    guid = value;
    return this;
  }

  public DraftBuilder version(String value) {
    version = first(version, value);
    return this;
  }

  public DraftBuilder status(PublisherData.Status value) {
    status = value;
    return this;
  }

  /** A time, or words that hold the copy back; the first time is kept, else the first words. */
  public DraftBuilder embargo(String value) {
    String said = Embargoes.of(value);
    if (embargo.isEmpty() || (Embargoes.isTime(said) && !Embargoes.isTime(embargo))) {
      embargo = said;
    }
    return this;
  }

  public DraftBuilder subject(String code) {
    return add(subjects, code);
  }

  public DraftBuilder country(String code) {
    return add(countries, code);
  }

  public DraftBuilder keyword(String word) {
    return add(keywords, word);
  }

  public DraftBuilder url(String value) {
    url = first(url, value);
    return this;
  }

  public Draft build() {
    takeByline();
    PublisherData publisher =
        new PublisherData(
            guid,
            version,
            status,
            embargo,
            List.copyOf(subjects),
            List.copyOf(countries),
            List.copyOf(keywords),
            url);
    return new Draft(
        title,
        paragraphs,
        published,
        byline,
        agency,
        dateline,
        language,
        publisher,
        source,
        blocks,
        dropped);
  }

  // Reuters and others write the byline once more above the text.
  private void takeByline() {
    if (paragraphs.size() > 1 && Bylines.isLine(paragraphs.get(0))) {
      byline(Bylines.names(paragraphs.get(0)));
      dropped.add(new DroppedText(paragraphs.get(0), "byline"));
      paragraphs = paragraphs.subList(1, paragraphs.size());
    }
  }

  private DraftBuilder add(Set<String> set, String value) {
    if (!value.isBlank()) {
      set.add(PlainText.oneLine(value));
    }
    return this;
  }

  private static String first(String known, String value) {
    return known.isEmpty() ? PlainText.oneLine(value) : known;
  }
}
