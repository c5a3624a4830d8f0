package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkService;
import org.dispositif.suggestion.Suggested;
import org.dispositif.suggestion.Suggestion;
import org.dispositif.text.answer.Reason;
import org.dispositif.web.Texts;
import org.dispositif.web.lexicon.AddresseeNames;

/** Says why a clause is suggested, in the reader's language. */
@RequestScoped
public class ReasonWords {

  /** ISO 3166-1: the code of two letters for that of three. */
  private static final Map<String, String> STATES =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  c -> new Locale("", c).getISO3Country(), Function.identity(), (a, b) -> a));

  @Inject AddresseeNames addressees;

  /**
   * A reason.
   *
   * @param code stable: {@code link}, {@code part}, or one of the codes of {@link Reason.Code} in
   *     camel case
   */
  public record Said(String code, String text) {}

  /** All reasons of a suggestion, what people did first. */
  public List<Said> of(Suggestion suggestion, Locale locale) {
    List<Said> said = new ArrayList<>();
    suggestion.facts().forEach(fact -> said.add(fact(fact, locale)));
    said.addAll(of(suggestion.reasons(), suggestion.document(), locale));
    return said;
  }

  /** What to beware of. */
  List<String> warnings(Suggested suggestion, Locale locale) {
    return of(suggestion.warnings(), suggestion.document(), locale).stream()
        .map(Said::text)
        .toList();
  }

  /** What the texts say. */
  List<Said> of(List<Reason> reasons, DocumentView document, Locale locale) {
    List<UUID> dossier = List.of(document.dossier());
    return reasons.stream().map(reason -> of(reason, dossier, locale)).toList();
  }

  private static Said fact(Suggestion.Fact fact, Locale locale) {
    if (fact.kind() == Suggestion.FactKind.PART) {
      return new Said("part", Texts.get(locale, "suggestion.part", fact.words()));
    }
    LinkService.Seen seen = fact.link();
    String relation =
        seen.outgoing()
            ? seen.link().relation().inverse(locale)
            : seen.link().relation().name(locale);
    return new Said(
        "link", Texts.get(locale, "suggestion.link", relation, seen.link().creatorName()));
  }

  private Said of(Reason reason, List<UUID> dossier, Locale locale) {
    String code = camel(reason.code().name());
    Object[] values =
        switch (reason.code()) {
          case SAME_ADDRESSEE, RELATED_ADDRESSEE, OTHER_ADDRESSEE ->
              each(reason, v -> addressees.of(dossier, v, locale));
          case SAME_ACTION, OTHER_ACTION -> each(reason, v -> Texts.get(locale, "action." + v));
          case SAME_PLACE, OTHER_PLACE, NO_PLACE -> each(reason, v -> state(v, locale));
          case SAME_WORDS -> new Object[] {String.join(", ", reason.values())};
          default -> reason.values().toArray();
        };
    return new Said(code, Texts.get(locale, "suggestion." + code, values));
  }

  private static Object[] each(Reason reason, Function<String, String> name) {
    return reason.values().stream().map(name).toArray();
  }

  private static String state(String code, Locale locale) {
    String two = STATES.get(code);
    return two == null ? code : new Locale("", two).getDisplayCountry(locale);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
      camel.append(
          camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return camel.toString();
  }
}
