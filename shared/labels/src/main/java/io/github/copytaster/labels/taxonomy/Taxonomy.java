package io.github.copytaster.labels.taxonomy;

import io.github.copytaster.labels.Concept;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * IPTC Media Topics, release 2025-10-09. Codes carry their scheme: "medtop:16000000". Immutable.
 */
public final class Taxonomy {

  private static final String RESOURCE = "mediatopics.tsv";
  private static final int COLUMNS = 4;

  private final Map<String, Term> terms;

  private Taxonomy(Map<String, Term> terms) {
    this.terms = terms;
  }

  /** Reads the taxonomy of this jar; takes some milliseconds. */
  public static Taxonomy bundled() {
    try (InputStream stream = Taxonomy.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from this jar");
      }
      return read(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource " + RESOURCE + " cannot be read", unreadable);
    }
  }

  /**
   * Reads lines of code, name, broader code and replacement code, divided by tabs.
   *
   * @throws IOException if a line has other than four columns
   */
  static Taxonomy read(InputStream stream) throws IOException {
    Map<String, Term> terms = new LinkedHashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IOException(
            "expected "
                + COLUMNS
                + " columns in a line of the taxonomy, found "
                + columns.length
                + ": "
                + line);
      }
      terms.put(columns[0], new Term(new Concept(columns[0], columns[1]), columns[2], columns[3]));
    }
    return new Taxonomy(terms);
  }

  /** The term of a code, active or retired. */
  public Optional<Term> term(String code) {
    return Optional.ofNullable(terms.get(code));
  }

  /** The active term to use for a code: itself, or what replaced it. */
  public Optional<Term> current(String code) {
    return term(code)
        .flatMap(term -> term.isRetired() ? term(term.replacement()) : Optional.of(term));
  }

  /** The 17 active top concepts, by code. */
  public List<Concept> top() {
    return narrower("");
  }

  /** The active concepts directly under a code, by code; "" gives the top. */
  public List<Concept> narrower(String code) {
    List<Concept> found = new ArrayList<>();
    for (Term term : terms.values()) {
      if (!term.isRetired() && term.broader().equals(code)) {
        found.add(term.concept());
      }
    }
    return found;
  }

  /** All terms, by code. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }
}
