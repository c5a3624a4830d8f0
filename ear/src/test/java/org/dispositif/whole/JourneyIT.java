package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The main job over HTTP, on both databases, and the reading of real documents. */
class JourneyIT {

  @Test
  void goesThroughOnTheEmbeddedDatabase() {
    new Journey(Team.on(Server.shared())).run();
  }

  @Test
  void goesThroughOnPostgresAndLeavesItsHistory() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Server server =
            new Server("postgres")
                .with("DISPOSITIF_DB_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("DISPOSITIF_DB_USER", "postgres")
                .with("DISPOSITIF_DB_PASSWORD", "postgres")) {
      server.start();
      Team team = Team.on(server);
      new Journey(team).run();
      String analyst = team.as(Persona.ANALYST).get("/api/me").id();
      for (String table : List.of("annotation", "clause_link", "judgement", "demand", "document")) {
        assertThat(authors(postgres, table)).as("authors in " + table + "_aud").contains(analyst);
      }
    }
  }

  /** Who stands in the history of this table. */
  private static List<String> authors(EmbeddedPostgres postgres, String table) throws SQLException {
    String query = "select distinct r.who from " + table + "_aud a join revision r on r.id = a.rev";
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> authors = new ArrayList<>();
      while (rows.next()) {
        authors.add(String.valueOf(rows.getString(1)));
      }
      return authors;
    }
  }

  @Test
  void readsRealDocumentsInTheShapeOfTheContract() throws IOException {
    String corpus = System.getenv("CORPUS_DIR");
    boolean required = Boolean.parseBoolean(System.getenv("CORPUS_REQUIRED"));
    Assumptions.assumeTrue(corpus != null || required, "CORPUS_DIR is not set: no real documents");
    Map<String, String> kinds =
        Map.of(
            "000",
            "letter",
            "001",
            "letter",
            "002",
            "article",
            "003",
            "resolution",
            "004",
            "letter");
    try (Stream<Path> seeds = Files.list(Path.of(corpus, "seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        String kind = kinds.getOrDefault(seed.getFileName().toString().substring(0, 3), "auto");
        SegmentationShape.hold(
            Server.shared()
                .admin()
                .call("POST", "/api/segmentation?kind=" + kind)
                .text(Files.readString(seed))
                .send()
                .expect(200)
                .json());
      }
    }
  }
}
