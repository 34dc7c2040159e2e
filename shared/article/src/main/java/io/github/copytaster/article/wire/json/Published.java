package io.github.copytaster.article.wire.json;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import io.github.copytaster.article.wire.FieldTimes;
import java.util.List;
import java.util.regex.Pattern;

/** When an item was published: the first of the fields named for it that holds a time. */
final class Published {

  // Seconds of delay between versions matter less than that a correction is newer than its story.
  private static final List<String> NAMES =
      List.of(
          "versioncreated",
          "firstcreated",
          "datepublished",
          "firstpublished",
          "publishedat",
          "published",
          "publisheddate",
          "publicationdate",
          "pubdate",
          "publishdate",
          "datepublish",
          "displaydate",
          "webpublicationdate",
          "contentcreated",
          "datetime",
          "date",
          "dategmt",
          "postdategmt");
  // "publishedDateTime", "fecha_publicacion", "firstPublicationDate", "Veröffentlicht am", "posted"
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?:web|first|date|data|fecha|datum|on)?(?:publi|pubblic|veröffentlich|posted|erschein).{0,30}");
  // When it goes, was last printed or changed is another time.
  private static final Pattern OTHER =
      Pattern.compile(".*(?:unpubli|last|modif|updat|expir|until|status|url).*|.*(?:by|ers?|end)");
  private static final List<String> LESS_SURE =
      List.of(
          "timestamp",
          "@timestamp",
          "createdat",
          "created",
          "datecreated",
          "createddate",
          "updated",
          "updatedat",
          "datemodified",
          "postdate",
          "createdutc",
          "timepublished",
          "fecha",
          "datum",
          "data",
          "дата",
          "extdisplayeddate",
          "time");

  private Published() {}

  /** {@link PublicationTime#UNKNOWN} if no field says it. */
  static PublicationTime of(Fields fields) {
    PublicationTime named = first(fields, NAMES);
    if (known(named)) {
      return named;
    }
    PublicationTime said =
        first(fields, fields.plainNames().stream().filter(Published::saysSo).toList());
    return known(said) ? said : first(fields, LESS_SURE);
  }

  /** Whether a field of this plain name says when an item was published. */
  static boolean isName(String name) {
    return NAMES.contains(name) || saysSo(name) || LESS_SURE.contains(name);
  }

  private static boolean saysSo(String name) {
    return SAYS_SO.matcher(name).matches() && !OTHER.matcher(name).matches();
  }

  private static PublicationTime first(Fields fields, List<String> names) {
    for (String name : names) {
      String foundIn = "json:" + fields.written(name);
      String written = JsonTimes.written(fields.value(name));
      PublicationTime time = FieldTimes.parse(written, foundIn);
      if (known(time)) {
        boolean zoneInName = name.endsWith("gmt") || name.endsWith("utc");
        return zoneInName && !time.zoneKnown() && time.precision() == Precision.SECOND
            ? FieldTimes.parse(time.value() + "Z", foundIn)
            : time;
      }
    }
    return PublicationTime.UNKNOWN;
  }

  private static boolean known(PublicationTime time) {
    return !time.equals(PublicationTime.UNKNOWN);
  }
}
