package org.dispositif.web.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;

/** The marks that stand in a cell: one, one for each assessor where they differ, or its parts'. */
record CellMarks(Locale locale) {

  List<CellMark> of(CoverageTable.Cell cell) {
    if (!cell.judged() && !cell.parts().isEmpty()) {
      return cell.parts().entrySet().stream()
          .map(e -> CellMark.of(e.getKey(), locale, String.valueOf(e.getValue())))
          .toList();
    }
    return cell.differs()
        ? cell.judgements().stream()
            .map(j -> CellMark.of(CellState.valueOf(j.judgement().name()), locale))
            .toList()
        : List.of(CellMark.of(cell.state(), locale));
  }

  /** "2 full, 1 part". */
  String parts(CoverageTable.Cell cell) {
    return cell.parts().entrySet().stream().map(this::part).collect(Collectors.joining(", "));
  }

  private String part(Map.Entry<CellState, Integer> part) {
    return part.getValue() + " " + CellMark.name(part.getKey(), locale);
  }
}
