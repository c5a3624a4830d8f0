package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispositif.document.DocumentView;
import org.dispositif.sidebyside.Row;
import org.dispositif.sidebyside.TwoTexts;
import org.dispositif.web.Texts;

/**
 * Two texts as the page shows them.
 *
 * @param totals what changed, and how often; those that are filters
 * @param html the rows, safe
 */
public record TextsView(
    DocumentView a,
    DocumentView b,
    boolean sameLanguage,
    int rows,
    long changed,
    List<Total> totals,
    String html) {

  /** How many rows show a change; {@code code} filters by it. */
  public record Total(String code, String sign, String name, long count) {}

  static TextsView of(TwoTexts texts, Locale locale) {
    List<Total> totals = new ArrayList<>();
    if (texts.sameLanguage()) {
      totals.add(total("same", "beside.sign.SAME", "beside.total.SAME", texts.same(), locale));
    }
    for (Row.Change change : Row.Change.values()) {
      long count = change == Row.Change.LEFT ? 0 : texts.count(change);
      if (count > 0) {
        String code = change.name().toLowerCase(Locale.ROOT);
        totals.add(
            total(code, "beside.change.sign." + change, "beside.total." + change, count, locale));
      }
    }
    int rows = texts.rows().size() - (int) texts.count(Row.Change.LEFT);
    return new TextsView(
        texts.a(),
        texts.b(),
        texts.sameLanguage(),
        rows,
        rows - texts.same(),
        totals,
        new RowHtml(texts, locale).write());
  }

  private static Total total(String code, String sign, String name, long count, Locale locale) {
    return new Total(code, Texts.get(locale, sign), Texts.get(locale, name), count);
  }

  /** Whether both are one work, in two languages. */
  public boolean isVersions() {
    return a.work().equals(b.work());
  }

  /** The same the other way round. */
  public String getTurned() {
    return "/side-by-side?a=" + b.id() + "&b=" + a.id();
  }
}
