package org.dispositif.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast resolutions are read on one core: reading text, boundaries, kinds, labels, verbs,
 * addressees and citations of the French corpus, beside a {@link BreakIterator} sentence pass over
 * the same text. Needs {@code CORPUS_DIR}; {@code mvn -Pbench -pl ejb test-compile exec:java}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 7)
@Fork(1)
public class SegmenterBenchmark {

  private static final int STEP = 10;

  private final List<String> sources = new ArrayList<>();

  @Setup
  public void load() throws IOException {
    sources.addAll(sources());
  }

  private static List<String> sources() throws IOException {
    Path folder = Path.of(System.getenv("CORPUS_DIR")).resolve("resolutions-fr");
    List<String> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      for (int i = 0; i < all.size(); i += Corpus.full() ? 1 : STEP) {
        read.add(Files.readString(all.get(i)));
      }
    }
    return read;
  }

  @Benchmark
  public void readResolutions(Blackhole hole) {
    ReadingHints hints =
        new ReadingHints(org.dispositif.text.segment.DocumentKind.RESOLUTION, "fr", null);
    for (String source : sources) {
      hole.consume(DocumentReader.read(source, hints));
    }
  }

  @Benchmark
  public void breakSentences(Blackhole hole) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
    for (String source : sources) {
      sentences.setText(source);
      int count = 0;
      while (sentences.next() != BreakIterator.DONE) {
        count++;
      }
      hole.consume(count);
    }
  }

  /** Prints the median of both in MB (UTF-8) per second, and their ratio. */
  public static void main(String[] args) throws RunnerException, IOException {
    long bytes = 0;
    for (String source : sources()) {
      bytes += source.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
    // threads of this process: the plug-in's class path is not one that a fork would find
    double[] medians = new double[2];
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(SegmenterBenchmark.class.getSimpleName())
                    .forks(0)
                    .build())
            .run()) {
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      boolean reading = result.getPrimaryResult().getLabel().contains("readResolutions");
      medians[reading ? 0 : 1] = median;
    }
    System.out.printf(
        Locale.ROOT,
        "%.1f MB read: %.1f MB/s; sentence breaks: %.1f MB/s; ratio %.2f%n",
        bytes / 1e6,
        bytes / 1e3 / medians[0],
        bytes / 1e3 / medians[1],
        medians[1] / medians[0]);
  }
}
