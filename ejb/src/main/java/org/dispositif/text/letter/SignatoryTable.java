package org.dispositif.text.letter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of signatories: what its header calls them, and countries, which are no
 * part of a name.
 */
final class SignatoryTable {

  private static final Set<String> COUNTRIES = countries();

  private final boolean organizations;
  private final boolean person;

  private SignatoryTable(boolean organizations, boolean person) {
    this.organizations = organizations;
    this.person = person;
  }

  /**
   * @param header the row above the first, or null
   */
  static SignatoryTable under(@Nullable String header) {
    List<String> cells = header == null ? List.of() : cells(header);
    boolean organizations = !cells.isEmpty() && names("columns.organisation", cells.get(0));
    return new SignatoryTable(
        organizations, !cells.isEmpty() && names("columns.person", cells.get(0)));
  }

  /** Whether the row only names the columns. */
  static boolean isHeader(String row) {
    List<String> cells = cells(row);
    return cells.size() >= 2
        && cells.stream()
            .allMatch(
                cell ->
                    names("columns.organisation", cell)
                        || names("columns.person", cell)
                        || names("columns.other", cell));
  }

  private static boolean names(String key, String cell) {
    var words = NameShapes.words(cell);
    return !words.isEmpty() && words.size() <= 3 && LetterGrammar.matchAnywhere(key, words, 0) > 0;
  }

  /** Whether the header says that the first column holds organisations. */
  boolean organizations() {
    return organizations;
  }

  /** Whether the header says that the first column holds persons. */
  boolean persons() {
    return person;
  }

  static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|"))
        .map(NameShapes::clean)
        .filter(c -> !c.isBlank())
        .toList();
  }

  /** The length of the row without the country at its end. */
  static int withoutCountry(String row) {
    int end = row.length();
    int bar = row.lastIndexOf('|');
    while (bar > 0 && row.substring(bar + 1, end).isBlank()) {
      end = bar;
      bar = row.lastIndexOf('|', bar - 1);
    }
    boolean country =
        bar > 0 && COUNTRIES.contains(Folding.fold(row.substring(bar + 1, end)).strip());
    return country ? bar : row.length();
  }

  /** Names of countries in the six languages, folded; the platform's (CLDR). */
  private static Set<String> countries() {
    Set<String> names = new HashSet<>();
    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      Locale locale = Locale.forLanguageTag(language);
      for (String code : Locale.getISOCountries()) {
        names.add(
            Folding.fold(new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)));
      }
    }
    return names;
  }
}
