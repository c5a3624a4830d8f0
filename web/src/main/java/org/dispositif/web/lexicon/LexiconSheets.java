package org.dispositif.web.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.AddresseeView;
import org.dispositif.lexicon.Languages;
import org.dispositif.lexicon.NewAddressee;
import org.dispositif.lexicon.NewStrength;
import org.dispositif.lexicon.StrengthService;
import org.dispositif.lexicon.StrengthView;

/** A dossier's verbs and addressees as tables, and back. */
final class LexiconSheets {

  private static final List<String> VERBS =
      List.of("language", "verb", "grade", "forms", "source", "built-in grade");
  private static final List<String> NAMES = List.of("code", "name_en", "name_fr");

  private LexiconSheets() {}

  static byte[] verbs(List<StrengthView> verbs) {
    return Sheet.write(
        VERBS,
        verbs.stream()
            .map(
                v ->
                    List.of(
                        v.language(),
                        v.lemma(),
                        String.valueOf(v.grade()),
                        Sheet.join(v.forms()),
                        v.source(),
                        v.builtIn() == null ? "" : String.valueOf(v.builtIn())))
            .toList());
  }

  static List<StrengthService.Row> verbs(byte[] sheet) {
    return Sheet.read(
        sheet,
        List.of("language", "verb", "grade"),
        row ->
            new StrengthService.Row(
                row.line(),
                row.get("language"),
                row.get("verb"),
                new NewStrength(number(row.get("grade")), row.list("forms"), row.get("source"))));
  }

  /** Null for what is no number, which is no grade. */
  private static Integer number(String cell) {
    return cell.matches("[0-9]{1,3}") ? Integer.valueOf(cell) : null;
  }

  static byte[] addressees(List<AddresseeView> addressees) {
    List<String> columns = new ArrayList<>(NAMES);
    Languages.ALL.forEach(l -> columns.add(column(l)));
    columns.add("source");
    return Sheet.write(columns, addressees.stream().map(LexiconSheets::row).toList());
  }

  private static String column(String language) {
    return "forms_" + language;
  }

  /** What the dossier says: a built-in one of which it says nothing has its code alone. */
  private static List<String> row(AddresseeView v) {
    List<String> cells = new ArrayList<>();
    cells.add(v.code());
    cells.add(v.nameEn() == null ? "" : v.nameEn());
    cells.add(v.nameFr() == null ? "" : v.nameFr());
    Languages.ALL.forEach(l -> cells.add(Sheet.join(v.forms().getOrDefault(l, List.of()))));
    cells.add(v.source());
    return cells;
  }

  static List<AddresseeService.Row> addressees(byte[] sheet) {
    return Sheet.read(
        sheet,
        NAMES,
        row ->
            new AddresseeService.Row(
                row.line(),
                row.get("code"),
                new NewAddressee(
                    row.get("name_en"), row.get("name_fr"), forms(row), row.get("source"))));
  }

  private static Map<String, List<String>> forms(Sheet.Row row) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    Languages.ALL.forEach(l -> forms.put(l, row.list(column(l))));
    return forms;
  }
}
