package org.dispositif.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate holds the entities against it. An integrator is the
 * one place that runs after the data source is there and before the validation.
 */
public class Migrations implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    DataSource database =
        sessionFactory
            .getServiceRegistry()
            .getService(ConnectionProvider.class)
            .unwrap(DataSource.class);
    migrate(database);
  }

  /** Applies what is missing; used by the server and by the persistence tests. */
  public static void migrate(DataSource database) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .placeholders(longTypes(database))
        .load()
        .migrate();
  }

  /** The types without a limit: the only ones that the two databases name differently. */
  private static Map<String, String> longTypes(DataSource database) {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? Map.of("binary", "bytea", "text", "text")
          : Map.of("binary", "blob", "text", "clob");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // nothing is held
  }
}
