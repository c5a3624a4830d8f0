package org.dispositif.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long comparisons take over an archive: suggestions for a letter of twenty demands, "was this
 * ever granted" against everything, the table of two hundred demands by twenty resolutions, two
 * texts aligned, quotations, a search. Each is asked over HTTP, beside the smallest question that
 * there is (who am I) in the same run.
 */
final class ComparisonBenchmark {

  private static final int DEMANDS = 20;
  private static final int LETTERS = 10;
  private static final int RESOLUTIONS = 20;
  private static final int TIMES = 20;
  private static final List<String> WORDS =
      List.of("mandat", "enfants", "\"droits de l’homme\"", "désarmement nucléaire", "Palestine");

  private final Team team;
  private final Api api;
  private double reference;

  private ComparisonBenchmark(Team team) {
    this.team = team;
    this.api = team.as(Team.Persona.ANALYST);
  }

  /** Nothing without a corpus. */
  static void run() {
    if (!CorpusArchive.isThere()) {
      return;
    }
    Server server = new Server("bench-comparison").start();
    ComparisonBenchmark benchmark = new ComparisonBenchmark(Team.on(server));
    benchmark.fill();
    benchmark.measure();
    server.stop();
  }

  private void fill() {
    List<Path> files = CorpusArchive.files();
    CorpusArchive.store(team, CorpusArchive.zip(files));
    CorpusArchive.findAll(team);
    System.out.println("archive: " + files.size() + " files");
  }

  private void measure() {
    List<String> letters = IntStream.range(0, LETTERS).mapToObj(this::letter).toList();
    List<String> resolutions = resolutions();
    List<String> demands =
        api.get("/api/documents/" + letters.get(0) + "/demands").expect(200).items().stream()
            .map(d -> d.getString("id"))
            .limit(DEMANDS)
            .toList();
    reference = timed("who am I", n -> get("/api/me"));
    timed(
        "suggestions, one demand and one resolution",
        n ->
            get(
                "/api/demands/"
                    + demands.get(n)
                    + "/suggestions?resolution="
                    + resolutions.get(n)));
    timed(
        "was this ever granted, one demand and the archive",
        n -> get("/api/demands/" + demands.get(n) + "/suggestions?limit=20"));
    String table =
        "/api/coverage?letter="
            + String.join("&letter=", letters)
            + "&resolution="
            + String.join("&resolution=", resolutions);
    int rows = api.get(table).expect(200).json().getJsonArray("rows").size();
    timed("coverage, " + rows + " demands by " + RESOLUTIONS + " resolutions", n -> get(table));
    timed(
        "two texts aligned",
        n ->
            get(
                "/api/documents/"
                    + resolutions.get(n % RESOLUTIONS)
                    + "/alignment?with="
                    + resolutions.get((n + 1) % RESOLUTIONS)));
    timed(
        "search",
        n ->
            get(
                "/api/search?q="
                    + URLEncoder.encode(WORDS.get(n % WORDS.size()), StandardCharsets.UTF_8)));
  }

  /** The letter of the seeds, each copy with a title of its own. */
  private String letter(int n) {
    return document("letter", "Letter " + n + "\n\n" + CorpusArchive.seed("000"));
  }

  /** The latest that came in, and what the letter speaks of. */
  private List<String> resolutions() {
    List<String> all = new ArrayList<>(List.of(document("resolution", CorpusArchive.seed("003"))));
    api
        .get("/api/dossiers/" + team.dossier() + "/documents?kind=resolution&limit=100")
        .expect(200)
        .items()
        .stream()
        .map(d -> d.getString("id"))
        .filter(id -> !all.contains(id))
        .limit(RESOLUTIONS - 1)
        .forEach(all::add);
    return all;
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

  /**
   * Once without a clock, so that the server has worked before.
   *
   * @return the median, in milliseconds
   */
  private double timed(String what, Consumer<Integer> question) {
    IntStream.range(0, TIMES).forEach(question::accept);
    List<Double> took = new ArrayList<>();
    for (int n = 0; n < TIMES; n++) {
      long before = System.nanoTime();
      question.accept(n);
      took.add((System.nanoTime() - before) / 1e6);
    }
    List<Double> sorted = took.stream().sorted().toList();
    double median = sorted.get(TIMES / 2);
    System.out.printf(
        "%-60s p50 %6.0f ms   p95 %6.0f ms   ratio %6.1f%n",
        what, median, sorted.get((int) (TIMES * 0.95)), reference == 0 ? 1 : median / reference);
    return median;
  }
}
