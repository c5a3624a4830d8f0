package org.dispositif.annotation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The tag set of a dossier: kept by its curators, used by its analysts. */
@Stateless
public class TagService {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_DESCRIPTION = 2000;
  static final int COLOURS = 5;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;

  /** What {@link #create} did: the same id with the same content again makes nothing new. */
  public record Created(TagView tag, boolean made) {}

  /** The tags of a dossier, each parent's children in their order. */
  public List<TagView> list(UUID dossier) {
    access.require(dossier, Permission.READ);
    return views(dossier, live(dossier));
  }

  public TagView get(UUID id) {
    return view(require(id, Permission.READ));
  }

  public Created create(UUID dossier, NewTag wanted) {
    access.require(dossier, Permission.CURATE);
    Tag there = wanted.id() == null ? null : em.find(Tag.class, wanted.id());
    if (there != null) {
      return again(there, dossier, wanted);
    }
    Tag tag = new Tag();
    tag.id = wanted.id() == null ? Ids.next() : wanted.id();
    tag.dossier = dossier;
    tag.ordinal = siblings(dossier, wanted.parent()).size();
    fill(tag, wanted);
    em.persist(tag);
    changes.record(dossier, Changes.Kind.CREATED, "tag", tag.id);
    return new Created(view(tag), true);
  }

  private Created again(Tag there, UUID dossier, NewTag wanted) {
    boolean same =
        there.dossier.equals(dossier)
            && there.deletedAt == null
            && there.name.equals(wanted.name())
            && Objects.equals(there.parent, wanted.parent())
            && Objects.equals(there.description, wanted.description());
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(view(there), false);
  }

  /**
   * @param wanted the whole of what the tag is to be
   * @throws Refusal stale when it is no longer at {@code version}
   */
  public TagView edit(UUID id, int version, NewTag wanted) {
    Tag tag = at(id, version);
    fill(tag, wanted);
    em.flush();
    changes.record(tag.dossier, Changes.Kind.CHANGED, "tag", id);
    return view(tag);
  }

  /**
   * To the trash. Annotations keep it and show it as deleted.
   *
   * @throws Refusal conflict when other tags stand under it
   */
  public TagView delete(UUID id, int version) {
    Tag tag = at(id, version);
    int children = siblings(tag.dossier, id).size();
    if (children > 0) {
      throw Refusal.conflict("tag.children", children);
    }
    tag.deletedAt = Now.instant();
    tag.deletedBy = caller.id();
    changes.record(tag.dossier, Changes.Kind.DELETED, "tag", id);
    return view(tag);
  }

  public TagView restore(UUID id) {
    Tag tag = Optional.ofNullable(em.find(Tag.class, id)).orElseThrow(Refusal::notFound);
    access.require(tag.dossier, Permission.CURATE);
    if (tag.deletedAt != null) {
      checkPlace(tag, tag.parent, tag.name);
      tag.deletedAt = null;
      tag.deletedBy = null;
      changes.record(tag.dossier, Changes.Kind.RESTORED, "tag", id);
    }
    return view(tag);
  }

  /** The tags of a dossier that are in the trash. */
  public List<TagView> trash(UUID dossier) {
    access.require(dossier, Permission.WORK);
    return views(
        dossier,
        em.createQuery(
                "select t from Tag t where t.dossier = :dossier and t.deletedAt is not null order by t.deletedAt desc",
                Tag.class)
            .setParameter("dossier", dossier)
            .getResultList());
  }

  private void fill(Tag tag, NewTag wanted) {
    String name = wanted.name() == null ? "" : wanted.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Refusal.unusable("tag.name", LONGEST_NAME);
    }
    String description = wanted.description();
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      throw Refusal.unusable("tag.description", LONGEST_DESCRIPTION);
    }
    int colour = wanted.colour() == null ? 1 : wanted.colour();
    if (colour < 1 || colour > COLOURS) {
      throw Refusal.unusable("tag.colour", COLOURS);
    }
    checkPlace(tag, wanted.parent(), name);
    tag.parent = wanted.parent();
    tag.name = name;
    tag.description = description;
    tag.colour = colour;
    tag.ordinal = wanted.ordinal() == null ? tag.ordinal : wanted.ordinal();
  }

  /** A name is unique among siblings; nothing stands under itself. */
  private void checkPlace(Tag tag, UUID parent, String name) {
    for (UUID above = parent; above != null; ) {
      Tag holder = em.find(Tag.class, above);
      boolean usable =
          holder != null && holder.dossier.equals(tag.dossier) && holder.deletedAt == null;
      if (!usable) {
        throw Refusal.unusable("tag.parent");
      }
      if (holder.id.equals(tag.id)) {
        throw Refusal.conflict("tag.cycle");
      }
      above = holder.parent;
    }
    boolean taken =
        siblings(tag.dossier, parent).stream()
            .anyMatch(t -> !t.id.equals(tag.id) && t.name.equalsIgnoreCase(name));
    if (taken) {
      throw Refusal.conflict("tag.nameTaken", name);
    }
  }

  private List<Tag> siblings(UUID dossier, UUID parent) {
    return live(dossier).stream().filter(t -> Objects.equals(t.parent, parent)).toList();
  }

  private List<Tag> live(UUID dossier) {
    return em.createQuery(
            "select t from Tag t where t.dossier = :dossier and t.deletedAt is null"
                + " order by t.ordinal, lower(t.name), t.id",
            Tag.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  /** The live tag of this name, whatever its case; the first of several at different places. */
  public Optional<UUID> byName(UUID dossier, String name) {
    String wanted = name.strip();
    return live(dossier).stream()
        .filter(t -> t.name.equalsIgnoreCase(wanted))
        .map(t -> t.id)
        .findFirst();
  }

  /** Whether annotations of the dossier may carry this tag. */
  public boolean usable(UUID dossier, UUID id) {
    Tag tag = em.find(Tag.class, id);
    return tag != null && tag.dossier.equals(dossier) && tag.deletedAt == null;
  }

  private Tag at(UUID id, int version) {
    Tag tag = require(id, Permission.CURATE);
    if (tag.version != version) {
      throw Refusal.stale(view(tag));
    }
    return tag;
  }

  private Tag require(UUID id, Permission permission) {
    Tag tag = Optional.ofNullable(em.find(Tag.class, id)).orElseThrow(Refusal::notFound);
    access.require(tag.dossier, permission);
    if (tag.deletedAt != null) {
      throw Refusal.gone();
    }
    return tag;
  }

  private TagView view(Tag tag) {
    return views(tag.dossier, List.of(tag)).get(0);
  }

  private List<TagView> views(UUID dossier, List<Tag> tags) {
    em.flush();
    Map<UUID, Long> uses = uses(dossier);
    return tags.stream().map(t -> view(t, uses.getOrDefault(t.id, 0L))).toList();
  }

  private static TagView view(Tag t, long uses) {
    return new TagView(
        t.id,
        t.version,
        t.dossier,
        t.parent,
        t.name,
        t.description,
        t.colour,
        t.ordinal,
        uses,
        t.deletedAt);
  }

  private Map<UUID, Long> uses(UUID dossier) {
    Map<UUID, Long> uses = new HashMap<>();
    em.createQuery(
            "select b.tag, count(distinct a.id) from AnnotationBody b, Annotation a where a.id = b.annotation"
                + " and a.dossier = :dossier and a.deletedAt is null and b.tag is not null and "
                + LayerFilter.visible("a.layer")
                + " group by b.tag",
            Object[].class)
        .setParameter("dossier", dossier)
        .setParameter(LayerFilter.VIEWER, caller.id())
        .getResultStream()
        .forEach(row -> uses.put((UUID) row[0], (Long) row[1]));
    return uses;
  }
}
