package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Counts the values of one item: Jackson's own limit counts those of the whole file. */
final class CountingParser extends JsonParserDelegate {

  /** The message of what is thrown at one value too many. */
  static final String TOO_MANY = "too many values";

  private final int most;
  private int tokens;

  CountingParser(JsonParser source, int most) {
    super(source);
    this.most = most;
  }

  void beginItem() {
    tokens = 0;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    count();
    return super.nextToken();
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    count();
    return super.nextFieldName();
  }

  @Override
  public @Nullable String nextTextValue() throws IOException {
    count();
    return super.nextTextValue();
  }

  private void count() throws StreamConstraintsException {
    if (++tokens > most) {
      throw new StreamConstraintsException(TOO_MANY);
    }
  }
}
