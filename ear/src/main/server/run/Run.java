import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the provisioned server, says when its first page answers, and sees to it that stopping stops
 * everything: Ctrl-C, TERM, or the end of the process that started it (Maven leaves its child behind
 * when it is terminated). Run as a single source file: {@code java Run.java SERVER_HOME [BASE]}; the
 * base holds the configuration, the deployment and the logs of one running server.
 */
public class Run {

  private static final int STOP_SECONDS = 20;
  private static final String MANAGEMENT = "DISPOSITIF_MANAGEMENT_PORT";

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path base = args.length > 1 ? Path.of(args[1]).toAbsolutePath() : home.resolve("standalone");
    Path data = data();
    Files.createDirectories(data);
    refuseWhenTaken(port(), "DISPOSITIF_HTTP_PORT");
    refuseWhenTaken(port(MANAGEMENT, 9990), MANAGEMENT);
    Process server = new ProcessBuilder(command(home, base, data)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    parent().ifPresent(p -> p.onExit().thenRun(() -> System.exit(0)));
    tellWhenReady(server);
    System.exit(server.waitFor());
  }

  private static List<String> command(Path home, Path base, Path data) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String heap = System.getenv("DISPOSITIF_JAVA_OPTS");
    command.addAll(List.of((heap == null ? "-Xms128m -Xmx1g" : heap).trim().split("\\s+")));
    command.add("-XX:MetaspaceSize=96m");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.net.preferIPv4Stack=true");
    command.add("-Djava.awt.headless=true");
    command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
    for (String open :
        List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming")) {
      command.add("--add-opens=" + open + "=ALL-UNNAMED");
    }
    command.add("--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED");
    command.add("-Djboss.home.dir=" + home);
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
    command.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    command.add("-Djboss.management.http.port=" + port(MANAGEMENT, 9990));
    command.add("-Ddispositif.data=" + data);
    command.add("-Ddispositif.db.driver=" + driver());
    command.add("-jar");
    command.add(home.resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(home.resolve("modules").toString());
    command.add("org.jboss.as.standalone");
    return command;
  }

  private static int port() {
    return port("DISPOSITIF_HTTP_PORT", 8080);
  }

  private static int port(String setting, int usual) {
    String set = System.getenv(setting);
    return set == null || set.isBlank() ? usual : Integer.parseInt(set.strip());
  }

  private static void refuseWhenTaken(int port, String setting) {
    try (ServerSocket free = new ServerSocket()) {
      free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      System.err.println(
          "\n  Port " + port + " is taken by another program. Stop that one, or set " + setting + ".\n");
      System.exit(1);
    }
  }

  private static Path data() {
    String set = System.getenv("DISPOSITIF_DATA");
    return set == null || set.isBlank()
        ? Path.of(System.getProperty("user.home"), ".dispositif")
        : Path.of(set).toAbsolutePath();
  }

  private static String driver() {
    String url = System.getenv("DISPOSITIF_DB_URL");
    return url != null && url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
  }

  /** The process that started this one, unless it is only the system's first. */
  private static Optional<ProcessHandle> parent() {
    return ProcessHandle.current().parent().filter(p -> p.pid() != 1);
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
  }

  private static void tellWhenReady(Process server) throws InterruptedException {
    String url = "http://localhost:" + port() + "/";
    while (server.isAlive()) {
      if (answers(url)) {
        String shown = Optional.ofNullable(System.getenv("DISPOSITIF_URL")).orElse(url);
        System.out.println("\n  Dispositif is ready: " + shown + "\n  Stop it with Ctrl-C.\n");
        return;
      }
      Thread.sleep(200);
    }
  }

  private static boolean answers(String url) {
    try {
      HttpURLConnection call = (HttpURLConnection) URI.create(url).toURL().openConnection();
      call.setConnectTimeout(500);
      call.setReadTimeout(10_000);
      int status = call.getResponseCode();
      call.disconnect();
      return status < 400;
    } catch (IOException e) {
      return false;
    }
  }
}
