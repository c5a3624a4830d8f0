package org.dispositif.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How long comparisons take over an archive: suggestions for a letter's demands, "was this ever
 * granted" against everything, the table of two hundred demands by twenty resolutions, two texts
 * aligned, quotations, a search. Each is asked over HTTP, beside the smallest question that there
 * is (who am I) in the same run; processor time of the server is told besides, as it does not mind
 * what else a machine does. {@code -Dbench.copies=6} has the archive of all files six times, which
 * is a million clauses.
 */
final class ComparisonBenchmark {

  private static final String NAME = "bench-comparison";
  private static final Path DATA = Path.of("target", "servers", NAME, "product-data");
  private static final int COPIES = Integer.getInteger("dispositif.copies", 1);
  private static final int DEMANDS = 20;
  private static final int ROWS = 200;
  private static final int RESOLUTIONS = 20;
  private static final int TIMES = 20;

  /** Two texts with so many clauses or more are aligned, where there are such. */
  private static final int LONG = 150;

  private static final List<String> WORDS =
      List.of("mandat", "enfants", "\"droits de l’homme\"", "désarmement nucléaire", "Palestine");

  private final Team team;
  private final Api api;
  private Took reference;

  /** Milliseconds, and those of processors. */
  private record Took(double median, double worked) {}

  private ComparisonBenchmark(Team team) {
    this.team = team;
    this.api = team.as(Team.Persona.ANALYST);
  }

  /** Nothing without a corpus. */
  static void run() {
    if (!CorpusArchive.isThere()) {
      return;
    }
    Server server = new Server(NAME).start();
    ComparisonBenchmark benchmark = new ComparisonBenchmark(Team.on(server));
    benchmark.fill(server);
    benchmark.measure();
    server.stop();
  }

  private void fill(Server server) {
    List<Path> files = CorpusArchive.files();
    CorpusArchive.store(team, CorpusArchive.zip(files));
    if (COPIES > 1) {
      server.stop();
      CorpusCopies.make(DATA.resolve("database/dispositif"), COPIES);
      Folders.delete(DATA.resolve("index"));
      server.start();
    }
    CorpusArchive.findAll(team);
    System.out.println("archive: " + COPIES + " times " + files.size() + " files");
  }

  private void measure() {
    List<String> letters = letters();
    List<String> resolutions = resolutions();
    List<String> demands = demands(letters.get(0)).stream().limit(DEMANDS).toList();
    reference = timed("who am I", TIMES, n -> get("/api/me"));
    timed(
        "suggestions, one demand and one resolution",
        demands.size(),
        n ->
            get(
                "/api/demands/"
                    + demands.get(n)
                    + "/suggestions?resolution="
                    + resolutions.get(0)));
    timed(
        "was this ever granted, one demand and the archive",
        demands.size(),
        n -> get("/api/demands/" + demands.get(n) + "/suggestions?limit=20"));
    timed(
        "quotations of a letter", 3, n -> get("/api/documents/" + letters.get(n) + "/quotations"));
    table(letters, resolutions);
    timed(
        "two texts aligned",
        RESOLUTIONS - 1,
        n -> get(alignment(resolutions.get(n), resolutions.get(n + 1))));
    List<String> twoLong = withClauses(resolutions, LONG);
    if (twoLong.size() > 1) {
      timed(
          "two texts of " + LONG + " clauses or more aligned",
          3,
          n -> get(alignment(twoLong.get(0), twoLong.get(1))));
    }
    timed("search", TIMES, n -> get("/api/search?q=" + word(n)));
  }

  private void table(List<String> letters, List<String> resolutions) {
    List<String> columns = resolutions.subList(0, Math.min(RESOLUTIONS, resolutions.size()));
    String asked =
        "letter="
            + String.join("&letter=", letters)
            + "&resolution="
            + String.join("&resolution=", columns);
    int rows = api.get("/api/coverage?" + asked).expect(200).json().getJsonArray("items").size();
    String size = rows + " demands by " + columns.size() + " resolutions";
    timed("coverage, " + size, 5, n -> get("/api/coverage?" + asked));
    Pages pages = team.pages(Team.Persona.ANALYST);
    String page = "/comparison?dossier=" + team.dossier() + "&" + asked;
    timed("the page with the table, " + size, 5, n -> pages.get(page));
  }

  private static String word(int n) {
    return URLEncoder.encode(WORDS.get(n % WORDS.size()), StandardCharsets.UTF_8);
  }

  private static String alignment(String a, String b) {
    return "/api/documents/" + a + "/alignment?with=" + b;
  }

  /** The seed with most demands, each copy with a title of its own, until there are enough. */
  private List<String> letters() {
    List<String> letters = new ArrayList<>();
    int rows = 0;
    while (rows < ROWS) {
      letters.add(
          document("letter", "Letter " + letters.size() + "\n\n" + CorpusArchive.seed("001")));
      rows += demands(letters.get(letters.size() - 1)).size();
    }
    return letters;
  }

  private List<String> demands(String letter) {
    return api.get("/api/documents/" + letter + "/demands?limit=200").expect(200).items().stream()
        .map(d -> d.getString("id"))
        .toList();
  }

  /** What letters speak of, and a hundred of the archive. */
  private List<String> resolutions() {
    List<String> all = new ArrayList<>(List.of(document("resolution", CorpusArchive.seed("003"))));
    api
        .get("/api/dossiers/" + team.dossier() + "/documents?kind=resolution&limit=100")
        .expect(200)
        .items()
        .stream()
        .map(d -> d.getString("id"))
        .filter(id -> !all.contains(id))
        .forEach(all::add);
    return all;
  }

  private List<String> withClauses(List<String> documents, int least) {
    return documents.stream().filter(d -> clauses(d) >= least).limit(2).toList();
  }

  private int clauses(String document) {
    return api.get("/api/documents/" + document + "/clauses?limit=1")
        .expect(200)
        .json()
        .getInt("total");
  }

  private String document(String kind, String text) {
    return api.call("POST", "/api/dossiers/" + team.dossier() + "/documents?kind=" + kind)
        .text(text)
        .send()
        .expect(201)
        .id();
  }

  private void get(String address) {
    api.get(address).expect(200);
  }

  /** Once without a clock, so that the server has worked before. */
  private Took timed(String what, int times, IntConsumer question) {
    IntStream.range(0, times).forEach(question);
    List<Double> took = new ArrayList<>();
    double begun = Processors.started();
    for (int n = 0; n < times; n++) {
      long before = System.nanoTime();
      question.accept(n);
      took.add((System.nanoTime() - before) / 1e6);
    }
    double worked = (Processors.started() - begun) * 1000 / times;
    List<Double> sorted = took.stream().sorted().toList();
    Took all = new Took(sorted.get(times / 2), worked);
    Took beside = reference == null ? all : reference;
    System.out.printf(
        "%-58s p50 %6.0f ms  p95 %6.0f ms  ratio %6.1f  worked %6.0f ms  ratio %6.1f%n",
        what,
        all.median,
        sorted.get((int) (times * 0.95)),
        all.median / beside.median,
        worked,
        worked / beside.worked);
    return all;
  }
}
