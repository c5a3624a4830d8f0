package org.dispositif.test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as it is delivered, running as a process of its own: own folder under {@code
 * target/servers}, own data, free ports, so that builds side by side never meet, nor a running
 * product. Started by the same program as {@code mvn -Prun package}.
 */
public final class Server implements AutoCloseable {

  /** The password of {@code admin}. */
  public static final String ADMIN_PASSWORD = "for-the-tests-only";

  private static final Path HOME = Path.of("target", "server").toAbsolutePath();
  private static final Path ALL = Path.of("target", "servers").toAbsolutePath();
  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  /** Printed when the deployment failed; the server itself would go on without it. */
  private static final String FAULT = "WFLYSRV0026";

  private static Server shared;

  private final Path base;
  private final Map<String, String> settings = new HashMap<>();
  private final int port = freePort();
  private Process starter;
  private List<ProcessHandle> processes = List.of();

  /** A server that is not running yet, without any data. */
  public Server(String name) {
    base = freshBase(name);
    Folders.copy(HOME.resolve("standalone/deployments"), base.resolve("deployments"));
    settings.put("DISPOSITIF_HTTP_PORT", Integer.toString(port));
    settings.put("DISPOSITIF_URL", uri().toString());
    settings.put("DISPOSITIF_DATA", base.resolve("product-data").toString());
    settings.put("DISPOSITIF_ADMIN_PASSWORD", ADMIN_PASSWORD);
    settings.put("DISPOSITIF_JAVA_OPTS", options());
    settings.put("DISPOSITIF_MANAGEMENT_PORT", Integer.toString(freePort()));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * The one server that all tests share which do not need their own; started when first asked for.
   */
  public static synchronized Server shared() {
    if (shared == null) {
      shared = new Server("shared");
      shared.start();
    }
    if (shared.gone()) {
      throw new IllegalStateException("the shared server did not start; see " + shared.console());
    }
    return shared;
  }

  /** With an environment variable of the design's settings. */
  public Server with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** Starts it and waits until the first page answers. */
  public Server start() {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              Path.of("src/main/server/run/Run.java").toAbsolutePath().toString(),
              HOME.toString(),
              base.toString());
      builder.environment().putAll(settings);
      File console = base.resolve("console.log").toFile();
      starter =
          builder
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(console))
              .start();
      awaitFirstPage(console);
      processes = Stream.concat(starter.descendants(), Stream.of(starter.toHandle())).toList();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL, as if the machine lost power: nothing is flushed, no one says goodbye. */
  public void kill() {
    processes.forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
  }

  /** Stops it as Ctrl-C does. */
  public void stop() {
    if (starter != null) {
      starter.destroy();
      awaitEnd();
    }
  }

  /** Whether the server's own process and its starter are both gone. */
  public boolean gone() {
    return !starter.isAlive() && processes.stream().noneMatch(ProcessHandle::isAlive);
  }

  @Override
  public void close() {
    stop();
  }

  /** Where it answers, without a slash at the end. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The API as the administrator. */
  public Api admin() {
    return anonymous().as("admin", ADMIN_PASSWORD);
  }

  /** The API without credentials. */
  public Api anonymous() {
    return new Api(uri());
  }

  /** A new session with the pages, nobody signed in. */
  public Pages pages() {
    return new Pages(uri());
  }

  /** What it printed, for looking at and for saying why it does not start. */
  public Path console() {
    return base.resolve("console.log");
  }

  private void awaitFirstPage(File console) throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(uri().resolve("/signin")).timeout(Duration.ofSeconds(20)).build();
    Instant end = Instant.now().plus(LONGEST_START);
    while (!answers(http, request)) {
      boolean dead = exited(starter, 100);
      if (dead || Instant.now().isAfter(end)) {
        starter.destroy();
        throw new IllegalStateException(
            "the server "
                + (dead ? "ended" : "does not answer")
                + "; it printed:\n"
                + tail(console));
      }
    }
  }

  private static boolean answers(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean exited(Process process, long milliseconds) {
    try {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd() {
    processes.forEach(p -> p.onExit().join());
    exited(starter, 30_000);
  }

  private static String tail(File console) throws IOException {
    List<String> lines = Files.readAllLines(console.toPath());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
  }

  private static String options() {
    return "-Xms128m -Xmx768m " + System.getProperty("server.test.options", "");
  }

  /** A copy of the provisioned server's configuration, and nothing else. */
  static Path freshBase(String name) {
    Path base = ALL.resolve(name);
    Folders.delete(base);
    Folders.copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
    Folders.create(base.resolve("deployments"));
    return base;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
