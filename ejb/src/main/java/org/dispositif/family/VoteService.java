package org.dispositif.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.HeldResolutions;
import org.dispositif.document.HeldView;
import org.dispositif.document.VoteView;
import org.dispositif.text.source.Folding;

/** Votes and sponsors over a family. */
@Stateless
public class VoteService {

  @Inject FamilyService families;
  @Inject HeldResolutions resolutions;

  /**
   * @throws org.dispositif.platform.Refusal not found when the caller may not read the document
   */
  public VoteTable of(UUID document) {
    List<FamilyMember> family = families.of(document);
    List<UUID> ids = family.stream().flatMap(m -> m.copies().stream()).map(HeldView::id).toList();
    Map<UUID, List<VoteView>> votes = byResolution(resolutions.votes(ids));
    Map<UUID, List<VoteView>> sponsors = byResolution(resolutions.sponsors(ids));
    List<VoteTable.Text> texts =
        family.stream()
            .map(m -> new VoteTable.Text(m, first(m, votes), first(m, sponsors)))
            .toList();
    return new VoteTable(texts, rows(texts));
  }

  private static Map<UUID, List<VoteView>> byResolution(List<VoteView> views) {
    return views.stream().collect(Collectors.groupingBy(VoteView::resolution));
  }

  /** Of the copies of a text, the first that names anybody. */
  private static List<VoteView> first(FamilyMember member, Map<UUID, List<VoteView>> named) {
    return member.copies().stream()
        .map(h -> named.getOrDefault(h.id(), List.of()))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<VoteTable.Row> rows(List<VoteTable.Text> texts) {
    Map<String, VoteTable.Row> rows = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (VoteView vote : texts.get(i).votes()) {
        row(rows, vote, texts.size()).choices().set(i, vote.choice());
      }
      for (VoteView sponsor : texts.get(i).sponsors()) {
        row(rows, sponsor, texts.size()).sponsored().set(i, true);
      }
    }
    return rows.values().stream()
        .sorted(Comparator.comparing((VoteTable.Row r) -> Folding.fold(r.name())))
        .toList();
  }

  /** By its code; who has none, by the printed name. The latest name stays. */
  private static VoteTable.Row row(Map<String, VoteTable.Row> rows, VoteView vote, int texts) {
    String key = vote.state() == null ? Folding.letters(vote.name()) : vote.state();
    return rows.compute(
        key,
        (k, row) ->
            row == null
                ? new VoteTable.Row(
                    vote.state(),
                    vote.name(),
                    new ArrayList<>(Collections.nCopies(texts, null)),
                    new ArrayList<>(Collections.nCopies(texts, false)))
                : new VoteTable.Row(row.state(), vote.name(), row.choices(), row.sponsored()));
  }
}
