package org.dispositif.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;

/**
 * How far those who judged agree, counted over the cells of a table.
 *
 * @param one cells that one person judged
 * @param several cells that two or more judged
 * @param same those of them in which all say the same
 * @param settled cells with an agreed judgement
 * @param people how many cells each judged, by name
 * @param pairs of people who judged the same cells
 */
record AgreementCounts(
    int one, int several, int same, int settled, Map<String, Integer> people, List<Pair> pairs) {

  /**
   * Two people.
   *
   * @param both cells that both judged
   * @param same in how many of them they say the same
   */
  record Pair(String first, String second, int both, int same) {}

  static AgreementCounts of(CoverageTable table) {
    int[] counts = new int[4];
    Map<String, Integer> people = new TreeMap<>();
    Map<String, Pair> pairs = new LinkedHashMap<>();
    table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .forEach(
            cell -> {
              List<JudgementView> all = cell.judgements();
              counts[0] += all.size() == 1 ? 1 : 0;
              counts[1] += all.size() > 1 ? 1 : 0;
              counts[2] += all.size() > 1 && said(all).size() == 1 ? 1 : 0;
              counts[3] += cell.agreed() == null ? 0 : 1;
              all.forEach(j -> people.merge(j.assessorName(), 1, Integer::sum));
              pair(all, pairs);
            });
    return new AgreementCounts(
        counts[0], counts[1], counts[2], counts[3], people, new ArrayList<>(pairs.values()));
  }

  private static List<Coverage> said(List<JudgementView> judgements) {
    return judgements.stream().map(JudgementView::judgement).distinct().toList();
  }

  private static void pair(List<JudgementView> all, Map<String, Pair> pairs) {
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        String a = all.get(i).assessorName();
        String b = all.get(k).assessorName();
        int same = all.get(i).judgement() == all.get(k).judgement() ? 1 : 0;
        pairs.merge(
            a + "\n" + b,
            new Pair(a, b, 1, same),
            (x, y) -> new Pair(a, b, x.both() + 1, x.same() + y.same()));
      }
    }
  }
}
