package io.github.copytaster.local.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the upload of a folder.
 *
 * @param keys of all its files, in order
 * @param errors why a file could not be uploaded, by key
 */
record Uploads(List<String> keys, Map<String, String> errors) {

  Uploads {
    keys = List.copyOf(keys);
    errors = Map.copyOf(errors);
  }

  Optional<String> error(String key) {
    return Optional.ofNullable(errors.get(key));
  }

  /** How many files arrived. */
  int arrived() {
    return keys.size() - errors.size();
  }
}
