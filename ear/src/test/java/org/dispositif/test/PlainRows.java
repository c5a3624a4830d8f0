package org.dispositif.test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that imports make, taken out of a database and written into an empty one again. */
final class PlainRows {

  /** In an order in which each finds what it refers to. */
  private static final List<String> TABLES =
      List.of(
          "account",
          "dossier",
          "work",
          "document",
          "text_version",
          "original",
          "clause",
          "clause_place",
          "cross_reference",
          "quotation",
          "anchor",
          "demand",
          "organization",
          "signatory",
          "addressee",
          "revision",
          "document_aud",
          "demand_aud",
          "change",
          "import_job",
          "import_file");

  private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  private static final int BATCH = 100;

  private final List<String> schema = new ArrayList<>();
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  static PlainRows of(Path database) {
    PlainRows read = new PlainRows();
    try (Connection from = open(database)) {
      read.readSchema(from);
      for (String table : TABLES) {
        read.read(from, table);
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long count() {
    return rows.values().stream().mapToLong(List::size).sum();
  }

  /** The reading texts. */
  List<String> texts() {
    int content = columns.get("text_version").indexOf("CONTENT");
    return rows.get("text_version").stream().map(row -> (String) row[content]).toList();
  }

  /**
   * @return seconds, the schema not counted
   */
  double write(Path database) {
    try (Connection to = open(database)) {
      for (String statement : schema) {
        to.createStatement().execute(statement);
      }
      to.setAutoCommit(false);
      long before = System.nanoTime();
      for (String table : TABLES) {
        write(to, table);
      }
      return (System.nanoTime() - before) / 1e9;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void readSchema(Connection from) throws SQLException {
    try (ResultSet found = from.createStatement().executeQuery("script nodata nopasswords")) {
      while (found.next()) {
        String statement = found.getString(1);
        if (!statement.startsWith("CREATE USER")) {
          schema.add(statement);
        }
      }
    }
  }

  private void read(Connection from, String table) throws SQLException {
    List<Object[]> all = new ArrayList<>();
    try (ResultSet found = from.createStatement().executeQuery("select * from " + table)) {
      int width = found.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        names.add(found.getMetaData().getColumnName(i));
      }
      columns.put(table, names);
      while (found.next()) {
        all.add(row(found, width));
      }
    }
    rows.put(table, all);
  }

  /** Long values whole, as an application has them at hand. */
  private static Object[] row(ResultSet found, int width) throws SQLException {
    Object[] row = new Object[width];
    for (int i = 0; i < width; i++) {
      Object value = found.getObject(i + 1);
      if (value instanceof java.sql.Clob) {
        value = found.getString(i + 1);
      } else if (value instanceof java.sql.Blob) {
        value = found.getBytes(i + 1);
      }
      row[i] = value;
    }
    return row;
  }

  private void write(Connection to, String table) throws SQLException {
    List<String> names = columns.get(table);
    String insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", names.stream().map(n -> "\"" + n + "\"").toList()),
                String.join(", ", Collections.nCopies(names.size(), "?")));
    try (PreparedStatement statement = to.prepareStatement(insert)) {
      int waiting = 0;
      for (Object[] row : rows.get(table)) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        waiting++;
        if (waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
      to.commit();
    }
  }

  private static Connection open(Path database) throws SQLException {
    return DriverManager.getConnection(url(database), "dispositif", "dispositif");
  }

  private static String url(Path database) {
    return "jdbc:h2:file:" + database.toAbsolutePath() + SETTINGS;
  }
}
