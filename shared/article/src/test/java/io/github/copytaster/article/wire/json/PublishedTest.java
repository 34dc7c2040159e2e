package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an item was published, and whether it may be used. */
final class PublishedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "versioncreated",
        "datePublished",
        "published_at",
        "pubDate",
        "webPublicationDate",
        "date",
        "publishedDateTime",
        "fecha_publicacion",
        "Veröffentlicht am",
        "posted",
        "firstPublicationDate",
        "timestamp",
        "created_at",
        "дата"
      })
  void of_fieldNamedForIt_isFound(String name) {
    PublicationTime time = of("{'" + name + "':'2026-01-12T10:30:00Z'}");

    assertThat(time.value()).isEqualTo("2026-01-12T10:30:00Z");
    assertThat(time.foundIn()).isEqualTo("json:" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lastPublished",
        "unpublishedAt",
        "published_until",
        "publisher",
        "published_by",
        "publish_end",
        "publishStatus",
        "expires",
        "event_day"
      })
  void of_fieldNamedForAnotherTime_isNotTaken(String name) {
    assertThat(of("{'" + name + "':'2026-01-12'}")).isEqualTo(PublicationTime.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'updated':'2026-01-13','datePublished':'2026-01-12'}|2026-01-12",
        "{'firstcreated':'2026-01-11','versioncreated':'2026-01-12'}|2026-01-12",
        "{'created':'2026-01-11','posted_on':'2026-01-12'}|2026-01-12",
        "{'datePublished':'soon','date':'2026-01-12'}|2026-01-12",
        "{'datePublished':'','created':'2026-01-12'}|2026-01-12"
      })
  void of_severalTimes_isTheSurest(String item, String value) {
    assertThat(of(item).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-01-12T10:30:00",
    "date_gmt, 2026-01-12T10:30:00Z",
    "post_date_gmt, 2026-01-12T10:30:00Z"
  })
  void of_nameThatSaysTheZone_hasIt(String name, String value) {
    assertThat(of("{'" + name + "':'2026-01-12 10:30:00'}").value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'2026-01-12'|2026-01-12",
        "{'$date':'2026-01-12'}|2026-01-12",
        "{'$date':{'$numberLong':'1768213800000'}}|1768213800000",
        "{'date':'2026-01-12 10:30:00','timezone_type':3,'timezone':'UTC'}|2026-01-12 10:30:00Z",
        "{'date':'2026-01-12','timezone':'UTC'}|2026-01-12",
        "{'date':'2026-01-12 10:30:00','timezone':'Europe/Rome'}|2026-01-12 10:30:00",
        "{'_seconds':1768213800,'_nanoseconds':0}|1768213800",
        "[2026,1,12]|2026-01-12",
        "[2026,1,12,9,5]|2026-01-12T09:05",
        "[2026,1,12,9,5,7]|2026-01-12T09:05:07",
        "[2026,1,12,9,5,7,120000000]|2026-01-12T09:05:07",
        "[2026,1,12,9]|2026-01-12",
        "['2026-01-12']|2026-01-12",
        "{'year':2026,'month':1,'day':12}|2026-01-12",
        "{'value':'2026-01-12'}|2026-01-12",
        "{'#text':'2026-01-12'}|2026-01-12",
        "1768213800|1768213800",
        "1.7682138E9|1768213800",
        "null|``",
        "{}|``",
        "[]|``",
        "[2026]|2026",
        "{'year':2026}|``"
      })
  void written_timeInPieces_isPutTogether(String value, String written) {
    assertThat(JsonTimes.written(Values.node(value))).isEqualTo(written);
  }

  @Test
  void written_holdersWithinHolders_endAtTheFourth() {
    String deep = "{'date':".repeat(5) + "'2026-01-12'" + "}".repeat(5);

    assertThat(JsonTimes.written(Values.node(deep))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|USABLE",
        "{'pubstatus':'usable'}|USABLE",
        "{'status':'draft'}|WITHHELD",
        "{'workflow_state':'In review'}|WITHHELD",
        "{'pubstatus':'stat:canceled'}|CANCELED",
        "{'published':true}|USABLE",
        "{'published':false}|WITHHELD",
        "{'is_live':false}|WITHHELD",
        "{'draft':true}|WITHHELD",
        "{'draft':false}|USABLE",
        "{'deleted':true}|CANCELED",
        "{'deleted':false}|USABLE",
        "{'status':[{'value':false}]}|WITHHELD",
        "{'status':[{'value':true}]}|USABLE",
        "{'status':'publish','draft':true}|WITHHELD",
        "{'pubstatus':'usable','status':'deleted'}|CANCELED",
        "{'draft':true,'withdrawn':true}|CANCELED",
        "{'published':'false'}|USABLE",
        "{'published':'2026-01-12'}|USABLE",
        "{'status':7}|USABLE"
      })
  void status_flagsAndWords_whatOneForbidsNoOtherAllows(String item, Status status) {
    assertThat(ItemStatus.of(Values.fields(item))).isEqualTo(status);
  }

  private static PublicationTime of(String item) {
    return Published.of(Values.fields(item));
  }
}
