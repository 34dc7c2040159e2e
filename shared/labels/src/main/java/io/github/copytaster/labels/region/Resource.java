package io.github.copytaster.labels.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Text that lies beside the classes. */
final class Resource {

  private Resource() {}

  /** The lines of a resource, gunzipped if its name says so. */
  static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  /** The bytes of a resource, gunzipped if its name says so. */
  static byte[] bytes(String name) {
    try (InputStream raw = new BufferedInputStream(open(name));
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return plain.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("resource " + name + " of this jar is damaged", damaged);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = Resource.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource " + name + " is missing from this jar");
    }
    return stream;
  }
}
