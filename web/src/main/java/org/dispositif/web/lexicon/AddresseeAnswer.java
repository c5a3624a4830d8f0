package org.dispositif.web.lexicon;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dispositif.lexicon.AddresseeView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * Somebody who can be addressed, as the API answers it.
 *
 * @param id the code, as in {@code addressees[].entity} of clauses and demands
 * @param nameEn as it is shown: the dossier's own name, else the built-in one
 * @param forms the dossier's own, by language
 * @param known the built-in ones, by language
 */
@JsonbNillable
public record AddresseeAnswer(
    String id,
    String url,
    String page,
    String etag,
    UUID dossier,
    String code,
    String nameEn,
    String nameFr,
    boolean renamed,
    boolean builtIn,
    boolean own,
    Map<String, List<String>> forms,
    Map<String, List<String>> known,
    String source) {

  static AddresseeAnswer of(AddresseeView v, Iris iris) {
    return new AddresseeAnswer(
        v.code(),
        iris.api("dossiers", v.dossier(), "addressees", v.code()),
        iris.dossierPage(v.dossier()) + "/addressees?code=" + v.code(),
        Preconditions.etag(v.version()),
        v.dossier(),
        v.code(),
        v.nameEn() == null ? AddresseeNames.of(Map.of(), v.code(), Locale.ENGLISH) : v.nameEn(),
        v.nameFr() == null ? AddresseeNames.of(Map.of(), v.code(), Locale.FRENCH) : v.nameFr(),
        v.nameEn() != null,
        v.builtIn(),
        v.own(),
        v.forms(),
        v.known(),
        v.source());
  }
}
