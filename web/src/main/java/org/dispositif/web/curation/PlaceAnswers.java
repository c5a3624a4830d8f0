package org.dispositif.web.curation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.curation.Place;
import org.dispositif.curation.Subject;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkView;
import org.dispositif.link.Relation;
import org.dispositif.platform.Ids;
import org.dispositif.text.source.CodePoints;
import org.dispositif.web.ClauseNames;

/**
 * Makes answers of a document's places.
 *
 * @param locale in which relations are named
 */
record PlaceAnswers(DocumentView document, CodePoints points, Locale locale) {

  /** The decision that an ETag names; one that nobody ever made when it names none. */
  static UUID seen(String etag) {
    return Ids.parse(etag.strip().replace("\"", "")).orElseGet(Ids::next);
  }

  PlaceAnswer of(Place p) {
    return new PlaceAnswer(
        p.decided() == null ? null : '"' + p.decided().id().toString() + '"',
        p.link() == null ? Subject.ANNOTATIONS : Subject.LINKS,
        p.tone().name(),
        points.fromUtf16(p.span().start()),
        points.fromUtf16(p.span().end()),
        p.label(),
        p.link() == null ? new ClauseNames(document.language()).full(p.label()) : name(p.link()),
        p.words(),
        p.versions().stream().map(this::version).toList(),
        p.missing(),
        p.decided() == null ? null : decided(p.decided()));
  }

  private String name(LinkView link) {
    return name(link.source()) + " → " + name(link.target());
  }

  /** The end's own name, with its document's where that is another one. */
  private String name(LinkView.End end) {
    boolean here = end.document().id().equals(document.id());
    boolean whole = end.demand() == null && end.anchor() == null;
    if (whole) {
      return end.document().name();
    }
    ClauseNames names = new ClauseNames(end.document().language());
    String label = end.demand() == null ? names.full(end.label()) : end.label();
    return here ? label : end.document().name() + ", " + label;
  }

  private PlaceAnswer.Decided decided(Place.Decided d) {
    PlaceAnswer.Version curated = d.curated() == null ? null : version(d.curated());
    return new PlaceAnswer.Decided(
        d.id(), d.kind(), curated, d.reason(), d.who(), d.whoName(), d.at());
  }

  private PlaceAnswer.Version version(Place.Version v) {
    List<PlaceAnswer.TagItem> tags = v.tags().stream().map(PlaceAnswer.TagItem::of).toList();
    return new PlaceAnswer.Version(
        v.annotation(),
        v.person(),
        v.name(),
        points.fromUtf16(v.span().start()),
        points.fromUtf16(v.span().end()),
        v.words(),
        tags,
        v.comment(),
        relation(v.relation()));
  }

  private PlaceAnswer.RelationItem relation(Relation r) {
    return r == null ? null : new PlaceAnswer.RelationItem(r.code(), r.name(locale));
  }
}
