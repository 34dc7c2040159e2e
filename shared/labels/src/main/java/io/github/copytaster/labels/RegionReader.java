package io.github.copytaster.labels;

/** Says where an article is about. */
public interface RegionReader {

  RegionLabels read(TokenisedCopy article);

  /** Release date and content hash, for example "r20261124-5b77d0e1". */
  String modelVersion();
}
