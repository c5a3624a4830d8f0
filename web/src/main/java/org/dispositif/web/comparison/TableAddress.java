package org.dispositif.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.Shown;

/** The address of a coverage table, and those of the same table shown otherwise. */
final class TableAddress {

  private final UUID dossier;
  private final List<String> chosen = new ArrayList<>();
  private final Map<String, String> shown = new TreeMap<>();

  private TableAddress(UUID dossier) {
    this.dossier = dossier;
  }

  static TableAddress of(UUID dossier, CoverageTable table, Shown shown) {
    TableAddress address = new TableAddress(dossier);
    table.letters().forEach(l -> address.chosen.add("letter=" + l.id()));
    table.columns().forEach(c -> address.chosen.add("resolution=" + c.resolution().id()));
    put(address.shown, "cell", shown.cell());
    put(address.shown, "column", shown.resolution());
    put(address.shown, "state", shown.state());
    put(address.shown, "progress", shown.progress());
    put(address.shown, "sort", shown.sort());
    return address;
  }

  /** All rows in the order of the letters. */
  String plain() {
    return address("/comparison?dossier=" + dossier, Map.of());
  }

  /** As it is shown. */
  String whole() {
    return address("/comparison?dossier=" + dossier, shown);
  }

  String with(String name, Object value) {
    Map<String, String> other = new TreeMap<>(shown);
    put(other, name, value);
    return address("/comparison?dossier=" + dossier, other);
  }

  /** Only rows with such a cell, in this column or in any (null). */
  String cell(CellState state, UUID column) {
    Map<String, String> other = new TreeMap<>(shown);
    put(other, "cell", state);
    put(other, "column", state == null ? null : column);
    return address("/comparison?dossier=" + dossier, other);
  }

  String export(String format) {
    return address("/comparison/export?format=" + format, shown);
  }

  String report(String format) {
    return address("/comparison/report?format=" + format, shown);
  }

  private String address(String start, Map<String, String> parameters) {
    String which = chosen.stream().map(c -> "&" + c).collect(Collectors.joining());
    String how =
        parameters.entrySet().stream()
            .map(e -> "&" + e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining());
    return start + which + how;
  }

  private static void put(Map<String, String> parameters, String name, Object value) {
    if (value == null) {
      parameters.remove(name);
    } else {
      parameters.put(name, value.toString());
    }
  }
}
