package org.dispositif.text.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dispositif.clause.ClauseView;

/** What comparisons add up to; prints itself. */
final class Scores {

  private static final List<String> CLAUSES = List.of("preambular", "operative", "sub");

  private final Map<String, Tally> kinds = new TreeMap<>();
  private final Map<String, Tally> files = new TreeMap<>();
  private final Map<String, int[]> buckets = new TreeMap<>();
  private final Map<String, int[]> rules = new TreeMap<>();
  private final int[] labels = new int[2];
  private final int[] unmarked = new int[2];
  private final int[] marked = new int[2];
  private final int[] languages = new int[2];
  private final int[] symbols = new int[2];

  void hit(String file, String kind) {
    of(kinds, kind).hit();
    of(files, file).hit();
  }

  void miss(String file, String kind) {
    of(kinds, kind).miss();
    of(files, file).miss();
  }

  void extra(String file, String kind) {
    of(kinds, kind).extra();
    of(files, file).extra();
  }

  void label(boolean right) {
    count(labels, right);
  }

  void language(boolean right) {
    count(languages, right);
  }

  void symbol(boolean right) {
    count(symbols, right);
  }

  /** One block of the machine, whatever its kind, and whether a person would leave it so. */
  void block(Found block, boolean right) {
    boolean sure = block.confidence() >= ClauseView.SURE;
    count(sure ? unmarked : marked, right);
    String bucket = String.format(Locale.ROOT, "%.2f", Math.floor(block.confidence() * 20) / 20);
    count(buckets.computeIfAbsent(bucket, key -> new int[2]), right);
    String rule = block.kind() + " " + block.rule();
    count(rules.computeIfAbsent(rule, key -> new int[2]), right);
  }

  private static void count(int[] counts, boolean right) {
    counts[right ? 0 : 1]++;
  }

  private static Tally of(Map<String, Tally> tallies, String key) {
    return tallies.computeIfAbsent(key, name -> new Tally());
  }

  /** Over every kind that counts. */
  Tally boundaries() {
    Tally all = new Tally();
    kinds.values().forEach(all::add);
    return all;
  }

  /** Over preambular and operative paragraphs and their items alone. */
  Tally clauses() {
    Tally all = new Tally();
    CLAUSES.forEach(kind -> all.add(of(kinds, kind)));
    return all;
  }

  double labels() {
    return share(labels);
  }

  double languages() {
    return share(languages);
  }

  double symbols() {
    return share(symbols);
  }

  /** Of the blocks shown without a mark, how many are right. */
  double unmarkedRight() {
    return share(unmarked);
  }

  /** Of all blocks, how many are marked. */
  double markedShare() {
    int all = unmarked[0] + unmarked[1] + marked[0] + marked[1];
    return Tally.share(marked[0] + marked[1], all);
  }

  private static double share(int[] counts) {
    return Tally.share(counts[0], counts[0] + counts[1]);
  }

  String print() {
    StringBuilder out = new StringBuilder();
    line(out, "all kinds   %s", boundaries());
    line(out, "clauses     %s", clauses());
    kinds.forEach((kind, tally) -> line(out, "  %-11s %s", kind, tally));
    line(out, "labels      %.4f (%d of %d)", labels(), labels[0], labels[0] + labels[1]);
    line(out, "unmarked    %.4f right (%d wrong)", unmarkedRight(), unmarked[1]);
    line(out, "marked      %.4f of all blocks, %d of them right", markedShare(), marked[0]);
    line(out, "language    %.4f", languages());
    line(out, "symbol      %.4f", symbols());
    out.append("confidence: right, wrong\n");
    buckets.forEach((from, counts) -> line(out, "  %s  %5d %4d", from, counts[0], counts[1]));
    return out.toString();
  }

  /** Each rule with its right and wrong blocks: what calibration is made from. */
  String printRules() {
    StringBuilder out = new StringBuilder("rules: right, wrong\n");
    rules.forEach((rule, counts) -> line(out, "  %-36s %5d %4d", rule, counts[0], counts[1]));
    return out.toString();
  }

  String printFiles() {
    StringBuilder out = new StringBuilder("files\n");
    files.forEach((file, tally) -> line(out, "  %-28s %s", file, tally));
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... args) {
    out.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
