package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.PublicationTime;

/** What the rules found in a copy besides its body. The first finding of a kind stands. */
public final class Findings {

  private String title = "";
  private String byline = "";
  private String agency = "";
  private String dateline = "";
  private String leadPrefix = "";
  private String embargo = "";
  private PublicationTime published = PublicationTime.UNKNOWN;

  public String title() {
    return title;
  }

  public void title(String found) {
    title = title.isEmpty() ? ReleaseMark.off(found) : title;
  }

  public String byline() {
    return byline;
  }

  public void byline(String found) {
    byline = byline.isEmpty() ? found : byline;
  }

  public String agency() {
    return agency;
  }

  public void agency(String found) {
    agency = agency.isEmpty() ? found : agency;
  }

  public String dateline() {
    return dateline;
  }

  public void dateline(String found) {
    dateline = dateline.isEmpty() ? found : dateline;
  }

  public String leadPrefix() {
    return leadPrefix;
  }

  public void leadPrefix(String found) {
    leadPrefix = leadPrefix.isEmpty() ? found : leadPrefix;
  }

  public String embargo() {
    return embargo;
  }

  public void embargo(String found) {
    embargo = embargo.isEmpty() ? found : embargo;
  }

  public PublicationTime published() {
    return published;
  }

  public void published(PublicationTime found) {
    published = published.equals(PublicationTime.UNKNOWN) ? found : published;
  }
}
