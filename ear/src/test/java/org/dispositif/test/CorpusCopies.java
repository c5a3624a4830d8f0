package org.dispositif.test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Multiplies the resolutions of a stopped server's database: the same texts and clauses under other
 * ids and symbols, so that an archive of a million clauses need not be read in. The index has to be
 * made anew then. Original files are left out.
 */
final class CorpusCopies {

  /** In an order in which each finds what it refers to. */
  private static final List<String> TABLES =
      List.of(
          "work",
          "document",
          "text_version",
          "clause",
          "clause_place",
          "cross_reference",
          "held_resolution");

  /** Ids of our time begin with it; those of the copies with "02", "03" and so on. */
  private static final String FIRST = "01";

  private static final int MOST = 9;

  private CorpusCopies() {}

  /**
   * @param copies how often everything is there afterwards, at most nine times
   */
  static void make(Path database, int copies) {
    String url = "jdbc:h2:file:" + database.toAbsolutePath() + ";CACHE_SIZE=262144";
    try (Connection to = DriverManager.getConnection(url, "dispositif", "dispositif");
        Statement statement = to.createStatement()) {
      statement.execute("set referential_integrity false");
      for (int copy = 2; copy <= Math.min(MOST, copies); copy++) {
        for (String table : TABLES) {
          statement.executeUpdate(insert(statement, table, copy));
        }
      }
      statement.execute("set referential_integrity true");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String insert(Statement statement, String table, int copy) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    String of =
        "select column_name, data_type from information_schema.columns where table_schema ="
            + " 'PUBLIC' and table_name = '%s'";
    try (ResultSet found = statement.executeQuery(of.formatted(table.toUpperCase(Locale.ROOT)))) {
      while (found.next()) {
        columns.add(found.getString(1));
        values.add(
            value(table, found.getString(1).toLowerCase(Locale.ROOT), found.getString(2), copy));
      }
    }
    return "insert into %s (%s) select %s from %s where cast(id as varchar) like '%s%%'"
        .formatted(table, String.join(", ", columns), String.join(", ", values), table, FIRST);
  }

  private static String value(String table, String column, String type, int copy) {
    boolean person = column.endsWith("_by") && !column.equals("replaced_by");
    if (type.equals("UUID") && !person && !column.equals("dossier_id")) {
      return "cast('0%d' || substring(cast(%s as varchar) from 3) as uuid)".formatted(copy, column);
    }
    boolean own = column.equals("symbol") && !table.equals("cross_reference");
    return own ? "symbol || '-" + copy + "'" : column;
  }
}
