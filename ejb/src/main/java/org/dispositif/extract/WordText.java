package org.dispositif.extract;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.dispositif.platform.Refusal;

/**
 * The text of a Word document as Word shows it: automatic numbers written out, deleted and hidden
 * words left out, notes behind the text with their marks.
 */
final class WordText {

  private final XWPFDocument document;
  private final Budget budget;
  private final WordNumbers numbers;
  private final Map<BigInteger, Integer> notes = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  WordText(XWPFDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
    this.numbers = new WordNumbers(document);
  }

  String read() {
    head();
    elements(document.getBodyElements());
    Map<BigInteger, Integer> marks = Map.copyOf(notes);
    notes.keySet().stream().toList().forEach(id -> note(id, marks.get(id)));
    return out.toString().strip() + "\n";
  }

  /** The first page's head often has the symbol. */
  private void head() {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    if (policy == null) {
      return;
    }
    XWPFHeader first = policy.getFirstPageHeader();
    XWPFHeader head = first == null ? policy.getDefaultHeader() : first;
    if (head != null) {
      elements(head.getBodyElements());
    }
  }

  private void elements(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      budget.spend(1);
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(numbers.next(paragraph), words(paragraph));
      } else if (element instanceof XWPFTable table) {
        table(table);
      } else if (element instanceof XWPFSDT control) {
        control.getContent().getText().lines().forEach(line -> paragraph("", line));
      }
    }
  }

  private void table(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        elements(cell.getBodyElements());
      }
    }
  }

  private void paragraph(String number, String words) {
    String line = words.strip();
    if (line.isEmpty()) {
      return;
    }
    if (out.length() + line.length() > Extraction.LONGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLong", Extraction.LONGEST);
    }
    out.append(number).append(number.isEmpty() ? "" : " ").append(line).append("\n\n");
  }

  private String words(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      budget.spend(1);
      if (run instanceof XWPFRun plain && !plain.isVanish()) {
        words(plain, words);
      } else if (run instanceof XWPFSDT control) {
        words.append(control.getContent().getText());
      }
    }
    return words.toString();
  }

  private void words(XWPFRun run, StringBuilder words) {
    if (run instanceof XWPFFieldRun && run.getCTR().sizeOfTArray() == 0) {
      return;
    }
    try (XmlCursor part = run.getCTR().newCursor()) {
      for (boolean there = part.toFirstChild(); there; there = part.toNextSibling()) {
        part(part, words);
      }
    }
  }

  private void part(XmlCursor part, StringBuilder words) {
    switch (part.getName().getLocalPart()) {
      case "t" -> words.append(part.getTextValue());
      case "tab", "ptab" -> words.append(' ');
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "footnoteReference" -> words.append(mark(part));
      default -> {}
    }
  }

  private String mark(XmlCursor reference) {
    String id =
        reference.getAttributeText(
            new javax.xml.namespace.QName(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "id"));
    if (id == null || !id.matches("\\d{1,6}")) {
      return "";
    }
    return String.valueOf(notes.computeIfAbsent(new BigInteger(id), any -> notes.size() + 1));
  }

  private void note(BigInteger id, int mark) {
    XWPFAbstractFootnoteEndnote note = document.getFootnoteByID(id.intValue());
    if (note == null) {
      return;
    }
    StringBuilder words = new StringBuilder();
    note.getParagraphs().forEach(p -> words.append(words(p)).append(' '));
    paragraph(String.valueOf(mark), words.toString());
  }
}
