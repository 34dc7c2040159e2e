package io.github.copytaster.aws.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shorthand for attribute values. */
final class Values {

  private Values() {}

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(double value) {
    // Four digits are more than a probability deserves, and keep items small.
    return AttributeValue.fromN(Double.toString(Math.round(value * 10_000) / 10_000.0));
  }

  static AttributeValue whole(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  static AttributeValue list(List<AttributeValue> values) {
    return AttributeValue.fromL(values);
  }

  static AttributeValue texts(Collection<String> values) {
    return AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList());
  }

  static AttributeValue map(Map<String, AttributeValue> values) {
    return AttributeValue.fromM(values);
  }
}
