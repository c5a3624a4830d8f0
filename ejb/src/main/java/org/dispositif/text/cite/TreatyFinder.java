package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds treaties and declarations cited by title ({@code treaties.txt}), with the article cited:
 * "l'article 19 du Pacte international relatif aux droits civils et politiques".
 */
public final class TreatyFinder {

  private static final NameIndex NAMES = read();
  private static final int WINDOW = 70;
  private static final String NUMBERS =
      "\\d{1,3}(?: ?\\(?[a-z0-9]\\))?(?:(?:, | (?:et|and|y|и|و|a|to|по) | ?[-\u2013] ?)\\d{1,3}(?:"
          + " ?\\(?[a-z0-9]\\))?){0,9}";
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:articles?|articulos?|стать(?:я|и|е|ю|ей|ях|ями)|المادة|المواد|المادتين) (?<numbers>"
              + NUMBERS
              + ")(?: (?:du|de|des|la|le|les|of|the|del|los|من)| l'| de l')* ?[\"\u00ab\u300a]?"
              + " ?$");

  private TreatyFinder() {}

  private static NameIndex read() {
    Map<String, List<String>> heads = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    for (String line : WordLists.lines(TreatyFinder.class, "treaties.txt")) {
      String[] parts = line.split("\\|");
      if (line.startsWith("~")) {
        heads.put(Folding.fold(parts[0].substring(1).strip()), names(parts, 1));
      } else {
        names(parts, 1).forEach(name -> put(name, parts[0].strip(), heads, codes));
      }
    }
    return new NameIndex(codes);
  }

  private static List<String> names(String[] parts, int from) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < parts.length; i++) {
      for (String name : parts[i].split(";")) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static void put(
      String name, String code, Map<String, List<String>> heads, Map<String, String> codes) {
    codes.put(Folding.letters(name), code);
    String folded = Folding.fold(name);
    heads.forEach(
        (head, forms) -> {
          if (folded.startsWith(head + " ")) {
            String rest = folded.substring(head.length());
            forms.forEach(form -> codes.put(Folding.letters(form + rest), code));
          }
        });
  }

  /**
   * @param text of one block
   * @return in order; spans are offsets in {@code text}, the paragraph is the article
   */
  public static List<Citation> find(String text) {
    List<Citation> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      NameIndex.Hit hit = mayBegin(text, i) ? NAMES.at(text, i) : null;
      if (hit != null) {
        String articles = articles(text, i);
        for (String code : hit.code().split("\\+")) {
          found.add(
              new Citation(
                  Citation.TREATY + code, articles, null, new Span(hit.start(), hit.end())));
        }
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return found;
  }

  /** A capital or a number at the beginning of a word, or a sign of a script without capitals. */
  private static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    boolean han = c >= '\u2e80' && c <= '\u9fff';
    boolean sign = Chars.isUpper(c) || c == '2' || c >= '\u0600' && c <= '\u06ff' || c == 'q';
    return han || sign && (i == 0 || !Chars.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static @Nullable String articles(String text, int at) {
    String window = Folding.fold(text, Math.max(0, at - WINDOW), at);
    int article =
        Math.max(
            window.lastIndexOf("art"),
            Math.max(window.lastIndexOf("стать"), window.lastIndexOf("الم")));
    if (article < 0) {
      return null;
    }
    Matcher matcher = ARTICLE.matcher(window).region(article, window.length());
    return matcher.lookingAt() ? PlaceReader.numbers(matcher.group("numbers")) : null;
  }
}
