package org.dispositif.administration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.config.Config;

/** How the server is doing: what it runs on, how much it holds, how much room is left. */
@Stateless
public class ServerState {

  /** What is counted, by the word for it and the name of its entity. */
  private static final Map<String, String> COUNTED = counted();

  @PersistenceContext EntityManager em;
  @Resource DataSource database;
  @Inject Caller caller;
  @Inject Config config;

  /** A step of the schema. */
  public record Migration(String version, String description, Instant at) {}

  /**
   * The server now.
   *
   * @param databaseBytes size of the database, where it can tell
   * @param originalsBytes the files as they came in, which lie in the database
   * @param freeBytes room left on the disk of the data folder
   * @param rows how many there are of the things that people make, by the word for them
   * @param lastChange when somebody last changed anything in any dossier, or null
   */
  public record View(
      String version,
      Duration uptime,
      String java,
      long memoryUsed,
      long memoryMost,
      String database,
      Long databaseBytes,
      long originalsBytes,
      Long freeBytes,
      Map<String, Long> rows,
      List<Migration> migrations,
      Instant lastChange) {}

  public View view() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
    Runtime runtime = Runtime.getRuntime();
    String name = databaseName();
    return new View(
        version(),
        Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        runtime.totalMemory() - runtime.freeMemory(),
        runtime.maxMemory(),
        name,
        databaseBytes(name).orElse(null),
        originals(),
        free().orElse(null),
        rows(),
        migrations(),
        em.createQuery("select max(c.at) from Change c", Instant.class).getSingleResult());
  }

  private static String version() {
    return Optional.ofNullable(ServerState.class.getPackage().getImplementationVersion())
        .orElse("?");
  }

  private String databaseName() {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Long> databaseBytes(String name) {
    if (name.startsWith("PostgreSQL")) {
      Object size =
          em.createNativeQuery("select pg_database_size(current_database())").getSingleResult();
      return Optional.of(((Number) size).longValue());
    }
    return data().map(d -> d.resolve("database")).filter(Files::isDirectory).map(this::size);
  }

  private long size(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private long originals() {
    Long bytes = em.createQuery("select sum(o.size) from Original o", Long.class).getSingleResult();
    return bytes == null ? 0 : bytes;
  }

  private Optional<Long> free() {
    return data().filter(Files::exists).map(d -> d.toFile().getUsableSpace());
  }

  private Optional<Path> data() {
    return config.getOptionalValue("dispositif.data", String.class).map(Path::of);
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    COUNTED.forEach(
        (word, entity) ->
            rows.put(
                word,
                em.createQuery("select count(x) from " + entity + " x", Long.class)
                    .getSingleResult()));
    return rows;
  }

  private List<Migration> migrations() {
    List<?> rows =
        em.createNativeQuery(
                "select \"version\", \"description\", \"installed_on\" from"
                    + " \"flyway_schema_history\" where \"version\" is not null order by"
                    + " \"installed_rank\"")
            .getResultList();
    return rows.stream().map(r -> (Object[]) r).map(ServerState::migration).toList();
  }

  private static Migration migration(Object[] row) {
    Instant at =
        row[2] instanceof java.sql.Timestamp t
            ? t.toInstant()
            : ((java.time.LocalDateTime) row[2])
                .atZone(java.time.ZoneId.systemDefault())
                .toInstant();
    return new Migration(row[0].toString(), row[1].toString(), at);
  }

  private static Map<String, String> counted() {
    Map<String, String> counted = new LinkedHashMap<>();
    counted.put("account", "Account");
    counted.put("dossier", "Dossier");
    counted.put("document", "Document");
    counted.put("clause", "Clause");
    counted.put("annotation", "Annotation");
    counted.put("tag", "Tag");
    counted.put("demand", "Demand");
    counted.put("link", "ClauseLink");
    counted.put("judgement", "Judgement");
    counted.put("organization", "Organization");
    counted.put("change", "Change");
    return counted;
  }
}
