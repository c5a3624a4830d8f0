package org.dispositif.test;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Figures of the whole product, for {@code docs/benchmarks.md}: how long the server takes to its
 * first page and what it holds in memory, beside the same server with an empty application; how
 * long the Reader takes until it can be used.
 */
public final class WholeBenchmark {

  private static final int STARTS = 3;
  private static final int VISITS = 7;

  private WholeBenchmark() {}

  /** One start: milliseconds to the first page, resident megabytes then. */
  private record Start(double milliseconds, double megabytes) {}

  /**
   * @param parts which, with commas between: {@code
   *     starts,pages,interaction,import,comparison,pace}; none: all
   */
  public static void main(String[] parts) {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("starts", WholeBenchmark::starts);
    all.put("pages", WholeBenchmark::pages);
    all.put("interaction", InteractionBenchmark::run);
    all.put("import", ImportBenchmark::run);
    all.put("comparison", ComparisonBenchmark::run);
    all.put("pace", PaceBenchmark::run);
    if (parts.length > 0) {
      all.keySet().retainAll(List.of(parts[0].split(",")));
    }
    all.values().forEach(Runnable::run);
    System.exit(0);
  }

  // ---------------------------------------------------------------- starting

  private static void starts() {
    List<Start> product = new ArrayList<>();
    List<Start> empty = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      product.add(start(new Server("bench-product")));
      empty.add(start(withoutApplication()));
    }
    tell("start to first page, product", median(product.stream().map(Start::milliseconds)), "ms");
    tell(
        "start to first page, empty application",
        median(empty.stream().map(Start::milliseconds)),
        "ms");
    tell("resident memory, product", median(product.stream().map(Start::megabytes)), "MB");
    tell("resident memory, empty application", median(empty.stream().map(Start::megabytes)), "MB");
  }

  private static Start start(Server server) {
    long before = System.nanoTime();
    server.start();
    double took = (System.nanoTime() - before) / 1e6;
    double held =
        ProcessHandle.current().descendants().mapToDouble(WholeBenchmark::resident).max().orElse(0);
    server.stop();
    return new Start(took, held);
  }

  /** The same layers with an application that holds one page and nothing else. */
  private static Server withoutApplication() {
    Server server = new Server("bench-empty");
    Path deployments = Path.of("target", "servers", "bench-empty", "deployments");
    Folders.delete(deployments);
    Folders.create(deployments);
    WebArchive pages =
        ShrinkWrap.create(WebArchive.class, "empty.war").add(new StringAsset("empty"), "signin");
    ShrinkWrap.create(EnterpriseArchive.class, "empty.ear")
        .addAsModule(pages)
        .setApplicationXML(
            new StringAsset(
                "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\""
                    + " version=\"10\"><module><web>"
                    + "<web-uri>empty.war</web-uri><context-root>/</context-root></web></module></application>"))
        .as(ZipExporter.class)
        .exportTo(deployments.resolve("empty.ear").toFile());
    return server;
  }

  /** Megabytes that a process holds; 0 where the system does not tell (only Linux does). */
  private static double resident(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(l -> l.startsWith("VmRSS:"))
          .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D+", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  // ---------------------------------------------------------------- pages

  private static void pages() {
    Server server = Server.shared();
    String dossier =
        server
            .admin()
            .post("/api/dossiers", Json.createObjectBuilder().add("title", "Benchmark").build())
            .expect(201)
            .id();
    BenchmarkTexts.all()
        .forEach(
            (name, text) -> {
              String id =
                  server
                      .admin()
                      .call(
                          "POST",
                          "/api/dossiers/"
                              + dossier
                              + "/documents?kind=resolution&filename="
                              + URLEncoder.encode(name, StandardCharsets.UTF_8))
                      .text(text)
                      .send()
                      .expect(201)
                      .id();
              tell(
                  "usable Reader, " + name + " (" + text.length() / 1000 + ",000 characters)",
                  visits(server, id),
                  "ms");
            });
    server.stop();
  }

  private static double visits(Server server, String document) {
    List<Double> times = new ArrayList<>();
    try (Browser browser = Browser.on(server)) {
      browser.signIn("admin", Server.ADMIN_PASSWORD);
      for (int i = 0; i < VISITS; i++) {
        times.add(browser.go("/documents/" + document).usableAfter());
      }
    }
    return median(times.stream());
  }

  private static double median(Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static void tell(String what, double value, String unit) {
    System.out.printf("%-70s %8.0f %s%n", what, value, unit);
  }
}
