package org.dispositif.export;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.VerbPhrase;

/**
 * The words of an exported table, the same as the page's.
 *
 * @param texts the words of a language by key
 * @param label how a clause of a document is printed: "par. 4 a)" for the API's {@code OP4(a)}
 * @param citation the same as one cites it, with the document
 */
public record ExportWords(
    UnaryOperator<String> texts,
    BiFunction<DocumentView, String, String> label,
    BiFunction<DocumentView, String, String> citation) {

  private static final int LONGEST_HEAD = 120;

  String text(String key) {
    return texts.apply(key);
  }

  String addressees(DemandView demand) {
    return demand.addressees().stream().map(Addressee::text).collect(Collectors.joining("; "));
  }

  String verbs(DemandView demand) {
    return demand.verbs().stream().map(VerbPhrase::text).collect(Collectors.joining("; "));
  }

  /** A column's heading: symbol or title, date, and whether it is older than the letters. */
  String head(CoverageTable.Column column) {
    String name = column.resolution().name();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_HEAD, name.codePointCount(0, name.length())));
    return name.substring(0, end)
        + (end < name.length() ? "…" : "")
        + (column.resolution().date() == null ? "" : "\n" + column.resolution().date())
        + (column.older() ? "\n" + text("comparison.older") : "");
  }

  /** What stands in a cell: "F", "F (agreed)", "P Ada | F Ben", "(2 F, 1 P)" of its parts, "–". */
  String cell(CoverageTable.Cell cell) {
    if (!cell.judged() && !cell.parts().isEmpty()) {
      return "(" + parts(cell.parts()) + ")";
    }
    String judged = cell.differs() ? split(cell) : letter(cell.state());
    return cell.agreed() == null ? judged : judged + " (" + text("judging.agreed") + ")";
  }

  private String split(CoverageTable.Cell cell) {
    return cell.judgements().stream()
        .map(j -> letter(j.judgement().name()) + " " + j.assessorName())
        .collect(Collectors.joining(" | "));
  }

  private String parts(Map<CellState, Integer> parts) {
    return parts.entrySet().stream()
        .map(e -> e.getValue() + " " + letter(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  String letter(CellState state) {
    return letter(state.name());
  }

  private String letter(String judgement) {
    return text("letter." + judgement);
  }

  /** The evidence as it is printed beside a judgement: label by label. */
  String labels(DocumentView resolution, JudgementView judgement) {
    return judgement.evidence().stream()
        .map(p -> label.apply(resolution, p.anchor().label()))
        .collect(Collectors.joining("; "));
  }

  /** Each piece of evidence quoted with its citation. */
  String quoted(DocumentView resolution, JudgementView judgement) {
    return judgement.evidence().stream()
        .map(p -> quoted(resolution, p))
        .collect(Collectors.joining("\n"));
  }

  private String quoted(DocumentView resolution, JudgementView.Proof proof) {
    String words = text("quote.open") + proof.anchor().exact() + text("quote.close");
    String note = proof.note() == null ? "" : " (" + proof.note() + ")";
    return citation.apply(resolution, proof.anchor().label()) + text("export.colon") + words + note;
  }

  /** A cell of CSV as a spreadsheet will show it, and never run it (OWASP, "CSV injection"). */
  static String inert(String cell) {
    return startsFormula(cell) ? "'" + cell : cell;
  }

  static boolean startsFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
  }
}
