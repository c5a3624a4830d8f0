package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a signature: a name, and under it the office and the organisation for which it stands. All
 * of them are one signatory.
 */
final class SignatureReader {

  private static final int LONGEST = 6;

  private final String text;
  private final SignatoryEntry entry;

  SignatureReader(String text, SignatoryEntry entry) {
    this.text = text;
    this.entry = entry;
  }

  /** Few bare lines, of which the first names a person and another says for whom. */
  boolean isSignature(List<Line> run) {
    if (run.size() > LONGEST || run.size() < 2 || !run.stream().allMatch(this::isBare)) {
      return false;
    }
    long persons = run.stream().filter(this::looksLikePerson).count();
    long bodies = run.stream().filter(l -> isOrganization(l) && !isOffice(l)).count();
    boolean body = run.stream().anyMatch(l -> isOffice(l) || isOrganization(l) || isOnBehalf(l));
    Line first = run.get(0);
    boolean led = looksLikePerson(first) || isOnBehalf(first) || isOffice(first);
    return led && persons > 0 && body && bodies <= persons + 1;
  }

  private boolean isBare(Line line) {
    String content = line.text(text);
    return line.mark() == Line.Mark.NONE
        && SignatoryEntry.separator(content) == null
        && new SignatoryList(content).lead() == 0;
  }

  List<FoundSignatory> read(List<Line> run) {
    if (run.stream().filter(this::looksLikePerson).count() == 1) {
      return List.of(signature(run));
    }
    List<FoundSignatory> found = new ArrayList<>();
    int i = 0;
    while (i < run.size()) {
      int end = i + 1;
      while (end < run.size() && belongs(run, i, end)) {
        end++;
      }
      found.add(signature(run.subList(i, end)));
      i = end;
    }
    return found;
  }

  /** A line under a name belongs to it unless it is the next person. */
  private boolean belongs(List<Line> run, int first, int at) {
    Line line = run.get(at);
    if (isOnBehalf(run.get(first)) && at == first + 1) {
      return looksLikePerson(line);
    }
    return looksLikePerson(run.get(first)) && (isOffice(line) || isOrganization(line));
  }

  private FoundSignatory signature(List<Line> lines) {
    Line first = lines.get(0);
    if (lines.size() == 1) {
      Span content = first.content();
      boolean commas = SignatoryEntry.isNameBeforeComma(first.text(text));
      return entry.read(NameShapes.clean(first.text(text)), null, commas, content);
    }
    Span span = new Span(first.content().start(), lines.get(lines.size() - 1).content().end());
    Line person = lines.stream().filter(this::looksLikePerson).findFirst().orElse(first);
    String organization = isOnBehalf(first) ? behalf(first) : organizationOf(lines, person);
    String name = NameShapes.clean(person.text(text));
    return new FoundSignatory(name, name, organization, span);
  }

  private @Nullable String organizationOf(List<Line> lines, Line person) {
    for (Line line : lines) {
      if (line != person && isOrganization(line) && !isOffice(line)) {
        return NameShapes.clean(line.text(text));
      }
    }
    String last = lines.get(lines.size() - 1).text(text);
    int comma = last.lastIndexOf(',');
    return comma > 0 ? NameShapes.clean(last.substring(comma + 1)) : null;
  }

  private boolean looksLikePerson(Line line) {
    return NameShapes.looksLikePerson(line.words()) && !isOrganization(line) && !isOffice(line);
  }

  private static boolean isOffice(Line line) {
    return NameShapes.isOffice(line.words());
  }

  private boolean isOrganization(Line line) {
    return NameShapes.isOrganization(line.text(text), line.words()) || line.length() == 1;
  }

  private static boolean isOnBehalf(Line line) {
    return LetterGrammar.matchAnywhere("on.behalf", line.words(), 0) > 0;
  }

  private String behalf(Line line) {
    int length = LetterGrammar.matchAnywhere("on.behalf", line.words(), 0);
    int from = line.words().get(Math.min(length, line.length() - 1)).span().start();
    return NameShapes.clean(text.substring(from, line.content().end()));
  }
}
