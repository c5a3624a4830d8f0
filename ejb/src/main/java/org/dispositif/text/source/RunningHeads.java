package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Heads and feet that run through the pages: what stands among the first or last lines of a page
 * and, word for word, among those of a page near by, however it is broken into lines there.
 */
final class RunningHeads {

  /** Lines at each edge of a page that may run. */
  private static final int EDGE = 3;

  private static final int FEWEST_LETTERS = 18;

  /** Left and right pages may differ: the one after the next is looked at too. */
  private static final int NEAR = 2;

  private final Map<SourceLine, Boolean> running = new IdentityHashMap<>();

  RunningHeads(List<SourceLine> lines) {
    List<List<SourceLine>> pages = pages(lines);
    if (pages.size() > 1) {
      mark(pages.stream().map(p -> p.subList(0, Math.min(EDGE, p.size()))).toList());
      mark(pages.stream().map(p -> p.subList(Math.max(0, p.size() - EDGE), p.size())).toList());
    }
  }

  boolean is(SourceLine line) {
    return running.containsKey(line);
  }

  private static List<List<SourceLine>> pages(List<SourceLine> lines) {
    List<List<SourceLine>> pages = new ArrayList<>();
    for (SourceLine line : lines) {
      if (pages.isEmpty() || pages.get(pages.size() - 1).get(0).page() != line.page()) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  private void mark(List<List<SourceLine>> edges) {
    List<String> letters = edges.stream().map(RunningHeads::letters).toList();
    for (int page = 0; page < edges.size(); page++) {
      for (SourceLine line : edges.get(page)) {
        String wanted = Folding.letters(line.text());
        if (wanted.length() >= FEWEST_LETTERS && isNear(wanted, page, letters)) {
          running.put(line, true);
        }
      }
    }
  }

  private static boolean isNear(String wanted, int page, List<String> letters) {
    for (int other = page - NEAR; other <= page + NEAR; other++) {
      boolean there = other != page && other >= 0 && other < letters.size();
      if (there && letters.get(other).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(List<SourceLine> edge) {
    StringBuilder all = new StringBuilder();
    edge.forEach(line -> all.append(Folding.letters(line.text())));
    return all.toString();
  }
}
