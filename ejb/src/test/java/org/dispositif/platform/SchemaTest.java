package org.dispositif.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The migrations make, on both databases, the schema that the entities expect: the fast warning
 * before a server refuses to start.
 */
class SchemaTest {

  private static final String ALL_TABLES =
      "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'";

  @Test
  void isWhatTheEntitiesExpectOnH2() throws Exception {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    assertThat(tablesAfterStart(h2)).contains("account", "change", "clause", "judgement");
  }

  @Test
  void isWhatTheEntitiesExpectOnPostgres() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      assertThat(tablesAfterStart(postgres.getPostgresDatabase()))
          .contains("account", "change", "clause", "judgement");
    }
  }

  @Test
  void staysAsItIsWhenTheServerStartsAgain() throws Exception {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    assertThat(tablesAfterStart(h2)).isEqualTo(tablesAfterStart(h2));
  }

  /** Starts Hibernate as the server does: the migrations run in it, then it validates. */
  private static List<String> tablesAfterStart(DataSource database) throws Exception {
    StandardServiceRegistryBuilder settings =
        new StandardServiceRegistryBuilder()
            .applySetting("hibernate.connection.datasource", database);
    serverSettings().forEach(p -> settings.applySetting(p[0], p[1]));
    MetadataSources sources = new MetadataSources(settings.build());
    entities().forEach(sources::addAnnotatedClass);
    try (SessionFactory factory = sources.buildMetadata().buildSessionFactory();
        Connection connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(ALL_TABLES)) {
      assertThat(factory.getMetamodel().getEntities()).isNotEmpty();
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names.stream().sorted().toList();
    }
  }

  private static Stream<Class<?>> entities() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dispositif")
            .stream()
            .filter(c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class))
            .map(JavaClass::reflect);
  }

  private static List<String[]> serverSettings() throws Exception {
    try (var in = SchemaTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      NodeList all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("property");
      List<String[]> settings = new ArrayList<>();
      for (int i = 0; i < all.getLength(); i++) {
        Element e = (Element) all.item(i);
        settings.add(new String[] {e.getAttribute("name"), e.getAttribute("value")});
      }
      return settings;
    }
  }
}
