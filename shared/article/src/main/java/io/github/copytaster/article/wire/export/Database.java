package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.List;

/** A press database, by the text that it exports: one record behind the other. */
interface Database {

  /** Its name as a format ("factiva"). */
  String format();

  /** A piece of text without which no text is its export: a fast look at all text. */
  List<String> marks();

  /** Whether lines are of its export: several of its fields stand at the beginning of lines. */
  boolean accepts(List<String> lines);

  /** The lines of each record; what stands before, between and behind them is in one of them. */
  List<List<String>> records(List<String> lines);

  /** Reads one record. */
  void read(List<String> record, DraftSink sink) throws RefusedCopyException;
}
