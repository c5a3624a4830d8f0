package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.segment.Tabling.AgendaItem;
import org.dispositif.text.segment.Tabling.Sponsor;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the lines of one resolution that are no clauses how it came before its organ. What is
 * read in spite of doubt is told with its place.
 */
final class TablingReader {

  private final Map<String, AgendaItem> items = new LinkedHashMap<>();
  private final Map<String, Sponsor> sponsors = new LinkedHashMap<>();
  private final Set<String> reports = new LinkedHashSet<>();
  private final Set<String> drafts = new LinkedHashSet<>();
  private final List<Finding> findings;
  private @Nullable String committee;

  private TablingReader(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Gives each resolution what its lines say; parts under one number share what the first says.
   *
   * @return findings about what could not be made out
   */
  static List<Finding> read(List<Draft> drafts, List<ResolutionDraft> resolutions) {
    List<Finding> findings = new ArrayList<>();
    ResolutionDraft before = null;
    for (ResolutionDraft resolution : resolutions) {
      TablingReader reader = new TablingReader(findings);
      for (Draft draft : drafts) {
        if (draft.resolution == resolution.index) {
          reader.read(draft, draft.index < resolution.enactingBlock);
        }
      }
      Tabling own = reader.tabling();
      resolution.tabled = own == null && before != null ? shared(before, resolution) : own;
      before = resolution;
    }
    return findings;
  }

  private static @Nullable Tabling shared(ResolutionDraft before, ResolutionDraft part) {
    return before.number != null && before.number.equals(part.number) ? before.tabled : null;
  }

  private void read(Draft draft, boolean head) {
    switch (draft.kind) {
      case NOISE -> agenda(draft);
      case ADOPTION -> adoption(draft);
      case TITLE, OTHER -> {
        if (head) {
          agenda(draft);
        }
        sponsors(draft);
      }
      case FOOTNOTE -> sponsors(draft);
      default -> {
        // clauses say nothing of their own tabling
      }
    }
  }

  private void agenda(Draft draft) {
    List<AgendaItem> read = AgendaReader.read(draft.line.text());
    if (read == null) {
      find("segment.agendaItemUnread", draft, draft.line.text());
      return;
    }
    for (AgendaItem item : read) {
      items.merge(item.number(), item, (a, b) -> a.title() == null ? b : a);
    }
    sponsors(draft);
  }

  private void adoption(Draft draft) {
    String line = draft.line.text();
    if (CommitteeReader.tells(line)) {
      committee = committee == null ? CommitteeReader.committee(line) : committee;
      reports.addAll(CommitteeReader.symbols(line, false));
      drafts.addAll(CommitteeReader.symbols(line, true));
    }
  }

  private void sponsors(Draft draft) {
    List<Sponsor> read = SponsorReader.read(draft.line.text());
    boolean states = read.stream().anyMatch(sponsor -> sponsor.state() != null);
    for (Sponsor sponsor : read) {
      String key = sponsor.state() == null ? sponsor.name() : sponsor.state();
      if (sponsors.putIfAbsent(key, sponsor) == null && states && sponsor.state() == null) {
        find("segment.unknownSponsor", draft, sponsor.name());
      }
    }
  }

  private void find(String code, Draft draft, String words) {
    findings.add(new Finding(code, Severity.WARNING, List.of(words), draft.line.span()));
  }

  private @Nullable Tabling tabling() {
    Tabling tabling =
        new Tabling(
            List.copyOf(items.values()),
            List.copyOf(sponsors.values()),
            committee,
            List.copyOf(reports),
            List.copyOf(drafts));
    return tabling.saysNothing() ? null : tabling;
  }
}
