package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who signed out of the signatory blocks. In a list every entry signs ({@link
 * SignatoryList}); below a signature a name and the lines under it are one signatory ({@link
 * SignatureReader}). {@link SignatoryEntry} tells persons from organisations.
 */
final class SignatoryReader {

  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
  private static final String BAR = " | ";

  private final String text;
  private final NameColumns columns;
  private final List<FoundSignatory> found = new ArrayList<>();
  private SignatoryTable table = SignatoryTable.under(null);

  /**
   * @param source what the text was made from, for the gaps between columns; may be empty
   */
  SignatoryReader(String text, String source) {
    this.text = text;
    this.columns = new NameColumns(text, source);
  }

  List<FoundSignatory> read(List<Block> blocks) {
    List<Block> run = new ArrayList<>();
    String above = null;
    for (Block block : blocks) {
      String row = block.span().of(text);
      if (block.kind() == BlockKind.SIGNATORY && !SignatoryTable.isHeader(row)) {
        run.add(block);
      } else if (block.kind() != BlockKind.NOISE) {
        readRun(run, above);
        run.clear();
        above = row;
      }
    }
    readRun(run, above);
    return List.copyOf(found);
  }

  private void readRun(List<Block> blocks, @Nullable String above) {
    table = SignatoryTable.under(above != null && SignatoryTable.isHeader(above) ? above : null);
    List<Line> run = new ArrayList<>();
    List<List<Span>> rows = blocks.stream().map(columns::of).toList();
    for (int i = 0; i < rows.size(); i++) {
      List<Span> below = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
      if (isOffices(below) && below.size() == rows.get(i).size()) {
        readLines(run);
        run.clear();
        rows.get(i).forEach(this::addPerson);
        i++;
      } else {
        rows.get(i).forEach(cell -> run.add(Line.of(text, cell)));
      }
    }
    readLines(run);
  }

  private void addPerson(Span cell) {
    String name = NameShapes.clean(cell.of(text));
    found.add(new FoundSignatory(name, name, null, cell));
  }

  /** Whether all that stands side by side are offices: they belong to the names above them. */
  private boolean isOffices(List<Span> cells) {
    return cells.size() > 1 && cells.stream().allMatch(c -> NameShapes.isRemark(c.of(text)));
  }

  private void readLines(List<Line> run) {
    if (run.isEmpty()) {
      return;
    }
    boolean persons = table.persons() || !table.organizations() && commasSetPersonsOff(run);
    boolean few = run.size() <= 2 && run.get(0).mark() == Line.Mark.NONE;
    SignatoryEntry entry = new SignatoryEntry(!persons && isMostlyOrganizations(run), few);
    SignatureReader signatures = new SignatureReader(text, entry);
    if (signatures.isSignature(run)) {
      found.addAll(signatures.read(run));
      return;
    }
    boolean alone = run.size() == 1 && run.get(0).mark() == Line.Mark.NONE;
    run.forEach(line -> readLine(line, persons, alone, entry));
  }

  private void readLine(Line line, boolean persons, boolean alone, SignatoryEntry entry) {
    int counted = numberColumn(line.text(text));
    String content = line.text(text).substring(counted);
    content = content.substring(0, SignatoryTable.withoutCountry(content));
    int start = line.content().start() + counted;
    String separator = SignatoryEntry.separator(content);
    boolean listed = line.mark() == Line.Mark.NUMBER || line.mark() == Line.Mark.BULLET;
    SignatoryList list = new SignatoryList(content);
    List<Span> parts =
        separator != null && list.lead() == 0
            ? apart(content, separator)
            : listed ? List.of(new Span(0, content.length())) : list.entries(alone);
    SignatoryEntry each = parts.size() > 2 ? entry.listed() : entry;
    boolean led = !listed && list.leadsPersons();
    for (Span part : parts) {
      String name = withoutStop(NameShapes.clean(part.of(content)));
      if (!name.isEmpty()) {
        boolean comma =
            parts.size() > 1 && SignatoryEntry.isNameBeforeComma(name) && name.contains(",");
        FoundSignatory one =
            read(name, separator, persons || led || comma, part.shift(start), each);
        found.add(
            led && one.person() == null ? new FoundSignatory(name, name, null, one.span()) : one);
      }
    }
  }

  private FoundSignatory read(
      String name, @Nullable String separator, boolean persons, Span span, SignatoryEntry entry) {
    if (table.organizations()) {
      int bar = name.indexOf('|');
      String organization = NameShapes.clean(bar < 0 ? name : name.substring(0, bar));
      return new FoundSignatory(organization, null, organization, span);
    }
    return entry.read(name, separator, persons, span);
  }

  /** The full stop behind the last of an enumeration, not that of "A.C.". */
  private static String withoutStop(String name) {
    boolean stop = name.length() > 4 && name.endsWith(".");
    boolean word =
        stop
            && name.substring(name.length() - 4, name.length() - 1)
                .chars()
                .allMatch(Character::isLetter);
    return word ? name.substring(0, name.length() - 1) : name;
  }

  /** "4 | Friends of the Marsh": how long the column of numbers is. */
  private static int numberColumn(String content) {
    int at = 0;
    while (at < content.length() && Character.isDigit(content.charAt(at))) {
      at++;
    }
    return at > 0 && at <= 4 && content.startsWith(BAR, at) ? at + BAR.length() : 0;
  }

  /** "A B | C DE F | G": two entries printed on one line are cut where a capital is glued on. */
  private static List<Span> apart(String content, String separator) {
    int first = content.indexOf(separator);
    int second = first < 0 ? -1 : content.indexOf(separator, first + separator.length());
    if (second < 0 || !separator.equals(BAR)) {
      return List.of(new Span(0, content.length()));
    }
    Matcher glued = GLUED.matcher(content).region(first, second);
    int cut = glued.find() ? glued.start() : -1;
    return cut < 0
        ? List.of(new Span(0, content.length()))
        : List.of(new Span(0, cut), new Span(cut, content.length()));
  }

  private boolean isMostlyOrganizations(List<Line> run) {
    long sure =
        run.stream()
            .filter(
                l ->
                    NameShapes.isOrganization(l.text(text), l.words())
                        || l.length() == 1
                        || !NameShapes.looksLikePerson(l.words()))
            .count();
    return sure * 2 > run.size();
  }

  /** Most entries with a comma are "Name, office or organisation". */
  private boolean commasSetPersonsOff(List<Line> run) {
    List<String> lines = run.stream().map(l -> l.text(text)).toList();
    List<String> commas = lines.stream().filter(l -> l.contains(",")).toList();
    long persons = commas.stream().filter(SignatoryEntry::isNameBeforeComma).count();
    long names = lines.stream().filter(SignatoryEntry::isNameBeforeComma).count();
    return persons > 0 && persons * 2 > commas.size() && names * 3 > run.size();
  }
}
