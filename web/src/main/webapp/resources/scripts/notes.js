/** The annotations of the text in the Reader: read, written, answered, put into the trash. Private ones are their owner's alone. */
import { annotationOf, noteOf, replyOf } from './annotation.js';
import { noteCard, draftCard, replyForm } from './cards.js';
import { Composer } from './composer.js';
import { announce, saving, tell, toast } from './dom.js';
import { api, pathOf, uuid7 } from './http.js';
import { t } from './messages.js';
import { paint } from './paint.js';

export class Notes {
  constructor(reader) { Object.assign(this, { reader, all: new Map() }); }

  async load() {
    this.all.clear();
    let page = (await api.get(`/api/annotations/?target=${encodeURIComponent(this.reader.url)}`, api.annotation)).body;
    page = page?.items ? page : page?.first ?? {};
    while (page) {
      if (typeof page === 'string') page = (await api.get(pathOf(page), api.annotation)).body;
      for (const annotation of page?.items ?? []) this.keep(annotation);
      page = page?.next;
    }
  }
  keep(annotation, etag) {
    const note = noteOf(annotation, this.reader.map, this.reader.id);
    this.all.set(note.id, Object.assign(note, { etag: etag ?? note.etag }));
    return note;
  }
  /** Reads some anew, as a colleague changed them; those of other texts are left alone. */
  async reread(ids) {
    for (const id of ids) {
      const { body, etag } = await api.get(`/api/annotations/${id}`, api.annotation).catch(refusal => ({ gone: [404, 410].includes(refusal.status) }));
      if (!body) this.all.delete(id);
      else if (this.all.has(id) || JSON.stringify([body.target, body.placements]).includes(this.reader.id) || this.concerns(body)) this.keep(body, etag);
    }
  }
  concerns(annotation) {
    const note = noteOf(annotation, this.reader.map, this.reader.id);
    return note.start !== null || this.all.has(note.replyTo);
  }

  /* ---- as items ---- */

  items() {
    const { reader } = this;
    return [...this.all.values()].filter(note => !this.all.has(note.replyTo) && reader.filter.passesNote(note)).map(note => {
      const replies = this.repliesTo(note.id);
      const slots = [...new Set(note.tags.map(tag => reader.tags.colour(tag)))];
      return reader.located({ key: `n:${note.id}`, kind: 'note', note, replies, start: note.start, end: note.end, at: note.at, title: t('note.by', { name: note.by || t('somebody') }),
        version: [note, ...replies].map(n => `${n.at}${n.etag ?? ''}`).join(), slot: `t${slots[0] ?? 0}`, paints: (slots.length ? slots : [0]).map(slot => `h${slot}`) });
    });
  }
  /** Answers to a note and to its answers, in the order they were made. */
  repliesTo(id) {
    const direct = [...this.all.values()].filter(note => note.replyTo === id);
    return [...direct, ...direct.flatMap(note => this.repliesTo(note.id))].sort((a, b) => String(a.raw.created).localeCompare(String(b.raw.created)));
  }
  draftItems() {
    const { reader } = this;
    return reader.drafts.all().filter(draft => draft.id !== this.composer?.draft.id && draft.span).map(draft =>
      reader.located({ key: `w:${draft.id}`, kind: 'draft', draft, ...draft.span, at: draft.at, title: t('draft'), version: draft.at, slot: 't0', paints: ['hdraft'] }));
  }
  mayChange(note) {
    const { can, me } = this.reader;
    if (note.privately) return true;
    return can.has('annotate') && (can.has('moderate') || !note.byId || note.byId === me);
  }
  card(item) {
    return noteCard(item, { tags: this.reader.tags, mayChange: note => this.mayChange(note), mayReply: note => note.privately || this.reader.can.has('annotate'), edit: i => this.edit(i), remove: i => this.remove(i), reply: i => this.reply(i), present: i => this.reader.present(i) });
  }
  draftCard(item) { return draftCard(item, { resume: i => this.open(i.draft), discard: i => { this.reader.drafts.drop(i.draft.id); saving.forget(i.draft.id); this.reader.refresh(); } }); }

  /* ---- writing ---- */

  /** On the chosen words, or the clause in hand. */
  compose(focus, privately = false) {
    const span = this.reader.span();
    if (span) this.open({ id: uuid7(), span, comment: '', tags: [], privately: privately || !this.reader.can.has('annotate') }, focus);
  }
  /** The words get these tags at once: they are shown before the server has answered. */
  async tag(span, tags) {
    const { reader } = this, draft = { id: uuid7(), span, comment: '', tags };
    this.keep({ ...this.annotation(draft), id: draft.id, creator: reader.me, created: new Date().toISOString() });
    reader.tags.used(tags);
    reader.refresh();
    try {
      const note = await this.send(draft);
      reader.refresh();
      const names = tags.map(tag => reader.tags.get(tag).name).join(', ');
      toast(t('tagged', { label: reader.map.labelOf(span.start, span.end) || t('inQuotes', { text: reader.map.quote(span.start, span.end).slice(0, 40) }), name: names }), { label: t('undo'), act: () => this.remove({ note }, false) });
    } catch (refusal) {
      this.all.delete(draft.id);
      reader.refresh();
      tell(refusal);
    }
  }
  async edit({ note }) {
    const draft = this.reader.drafts.get(note.id);
    try {
      const { body, etag } = await api.get(note.path, api.annotation);
      const fresh = this.keep(body, etag);
      const root = this.rootOf(fresh);
      this.open(draft ? { ...draft, id: note.id } : { id: note.id, span: root.start === null ? null : { start: root.start, end: root.end }, comment: fresh.comment, tags: fresh.tags, privately: fresh.privately, raw: body, etag });
    } catch (refusal) { tell(refusal); }
  }
  rootOf(note) {
    let at = note;
    for (let depth = 0; this.all.has(at.replyTo) && depth < 50; depth++) at = this.all.get(at.replyTo);
    return at;
  }
  open(draft, focus = 'comment') {
    const { reader } = this, { map, margin } = reader;
    const back = this.composer ? this.back : document.activeElement;
    if (this.composer) this.shut(false);
    this.back = back;
    reader.menu.hide();
    const { span } = draft;
    this.composer = new Composer(draft, {
      tags: reader.tags, drafts: reader.drafts, label: span ? map.labelOf(span.start, span.end) : '', words: span ? map.quote(span.start, span.end) : '', openToAll: reader.can.has('annotate'),
      acts: { save: d => this.save(d), theirs: d => this.theirs(d), leave: () => this.shut(true), discard: d => { reader.drafts.drop(d.id); saving.forget(d.id); this.shut(true); }, resized: () => margin.plan() },
    });
    if (span) paint('hactive', map, span);
    reader.refresh();
    margin.hold(this.composer.element, span);
    this.composer.focus(focus);
    this.inSight(span);
  }
  /** The composer, and the words that it is about: on small screens it covers the foot of the window. */
  inSight(span) {
    const { reader, composer: { element } } = this;
    element.scrollIntoView({ block: 'nearest' });
    if (!span || getComputedStyle(reader.margin.aside).position !== 'fixed') return;
    const { top, bottom } = reader.map.rangeOf(span.start, span.end).getBoundingClientRect();
    if (bottom > reader.margin.aside.getBoundingClientRect().top || top < 0) scrollBy({ top: top - 60, behavior: 'instant' });
  }
  shut(refocus) {
    const { reader } = this;
    this.composer = null;
    reader.margin.release();
    delete reader.margin.aside.dataset.open;
    reader.light(null);
    reader.selector.clear();
    reader.refresh();
    if (refocus) reader.giveBack(this.back);
  }
  async save(draft) {
    const note = await this.send(draft);
    this.reader.drafts.drop(draft.id);
    this.shut(true);
    announce(t('saved'));
    this.reader.margin.activate(this.reader.itemOf(`n:${this.rootOf(note).id}`));
  }
  annotation(draft) {
    const { map, url, base } = this.reader;
    return annotationOf(draft, map, url, id => `${base}/api/tags/${id}`);
  }
  async send(draft) {
    const annotation = this.annotation(draft);
    const { body, etag } = await saving.run(draft.id, () => draft.raw ? api.put(`/api/annotations/${draft.id}`, annotation, { ...api.annotation, etag: draft.etag }) : api.post(`/api/annotations/${draft.privately ? '?layer=private' : ''}`, annotation, api.annotation));
    return this.keep(body, etag);
  }
  async theirs(draft) {
    const { body, etag } = await api.get(`/api/annotations/${draft.id}`, api.annotation);
    draft.raw = body;
    return this.keep(body, etag);
  }

  /* ---- answering ---- */

  reply(item) {
    const { reader } = this, { note } = item, name = `reply:${note.id}`;
    reader.margin.focus(item);
    const element = reader.margin.elementOf(item);
    const open = element.querySelector('.reply textarea');
    if (open) return open.focus();
    const kept = reader.drafts.get(name);
    const id = kept?.answer ?? uuid7();
    const leave = () => { form.remove(); reader.margin.plan(); element.focus({ preventScroll: true }); };
    const { form, field } = replyForm(kept?.comment ?? '', {
      leave, typed: comment => { if (comment.trim()) reader.drafts.keep(name, { comment, answer: id }); else reader.drafts.drop(name); reader.margin.plan(); },
      save: comment => this.answer(note, id, comment).then(() => { reader.drafts.drop(name); leave(); reader.refresh(); reader.margin.focus(reader.itemOf(item.key)); }).catch(tell),
    });
    element.append(form);
    reader.margin.plan();
    field.focus();
  }
  async answer(note, id, comment) {
    const path = `/api/annotations/${note.privately ? '?layer=private' : ''}`;
    const { body, etag } = await saving.run(id, () => api.post(path, replyOf(id, `${this.reader.base}/api/annotations/${note.id}`, comment), api.annotation));
    this.keep(body, etag);
    announce(t('saved'));
  }

  /* ---- the trash ---- */

  async remove({ note }, told = true) {
    const { reader } = this;
    try {
      const etag = note.etag ?? (await api.get(note.path, api.annotation)).etag;
      await saving.run(note.id, () => api.remove(note.path, etag));
      this.all.delete(note.id);
      reader.refresh();
      reader.giveBack(null);
      if (told) toast(t('deleted'), { label: t('undo'), act: () => this.restore(note) }); else announce(t('deleted'));
    } catch (refusal) {
      saving.forget(note.id);
      if (refusal.stale) await this.load().then(() => reader.refresh());
      tell(refusal);
    }
  }
  async restore(note) {
    try {
      const { body, etag } = await saving.run(note.id, () => api.post(`${note.path}/restore`, undefined, api.annotation));
      this.keep(body ?? note.raw, etag);
      this.reader.refresh();
    } catch (refusal) { tell(refusal); }
  }
}
