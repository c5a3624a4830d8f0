package org.dispositif.web.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Facet;
import org.dispositif.search.Found;
import org.dispositif.search.SearchService;
import org.dispositif.search.Wanted;

/** How often an addressee of a dossier stands for words of its texts, as the search finds it. */
@RequestScoped
public class AddresseeUses {

  @Inject SearchService search;

  /**
   * @param address of the search that shows them
   */
  public record Count(long clauses, long demands, String address) implements Serializable {

    public boolean isNone() {
      return clauses == 0 && demands == 0;
    }
  }

  /** Null while the index is not open. */
  Count count(UUID dossier, String code) {
    String within = dossier.toString();
    Map<Facet, Set<String>> filters =
        Map.of(Facet.DOSSIER, Set.of(within), Facet.ADDRESSEE, Set.of(code));
    try {
      Found found = search.search(new Wanted("", filters, 0, 1));
      long demands =
          found.facets().getOrDefault(Facet.KIND, List.of()).stream()
              .filter(value -> value.value().equals("demand"))
              .mapToLong(Found.Count::count)
              .sum();
      String address = "/search?addressee=" + code + "&dossier=" + within;
      return new Count(found.total() - demands, demands, address);
    } catch (Refusal refusal) {
      if (refusal.reason() == Refusal.Reason.BUSY) {
        return null;
      }
      throw refusal;
    }
  }
}
