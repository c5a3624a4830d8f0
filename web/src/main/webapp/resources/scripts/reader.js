/**
 * The Reader's front end over one block of the server's HTML: highlights, margin cards, selection and its menu, composing, links, demands.
 * The seam for a mode of the page (correcting the cut): the mode sets `reader.mode = 'cut'` (read it back to leave others' acts alone; `article.dataset.mode` says it to the style sheets) and null at its end;
 * it adds its keys by `keys.add('cut', acts, { when: () => reader.mode === 'cut' })`. After it has replaced blocks' HTML (in article.text, and the entries of .outline when labels changed) it calls
 * `reader.blocksChanged()`: the TextMap, outline, highlights, cards and the clause in hand follow. The words never change, so no span does. `reader.current` is the block in hand, `reader.selector.span` the words.
 * The page's reader is given to `whenReader(reader => …)`.
 * It reads the page's contract from article.text: data-document, data-dossier, data-kind, data-title, data-me and data-can (annotate, link, demand, tag, moderate).
 */
import { annotationOf, noteOf } from './annotation.js';
import { demandCard, draftCard, linkCard, noteCard } from './cards.js';
import { Composer } from './composer.js';
import { announce, button, copy, el, local, saving, tell, toast } from './dom.js';
import { numbered } from './demands.js';
import { Drafts } from './drafts.js';
import { api, idOf, pathOf, uuid7 } from './http.js';
import { help, keys, shown } from './keys.js';
import { Margin } from './margin.js';
import { t } from './messages.js';
import { Density, edge, paint, paintAll } from './paint.js';
import { ChipBar, Selector, addWordKeys } from './select.js';
import { TagSet } from './tags.js';
import { TextMap } from './text.js';
import { Tray } from './tray.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;

class Reader {
  constructor(article) {
    const { document: id, dossier = '', kind = '', title = '', me = '', can = '' } = article.dataset;
    Object.assign(this, { article, id, dossier, title, me, kind: kind.toUpperCase() });
    this.can = new Set(can.split(/\s+/));
    this.url = `${base}/api/documents/${id}`;
    this.map = new TextMap(article);
    this.notes = new Map();
    this.demands = [];
    this.links = [];
    this.filter = {};
    this.drafts = new Drafts(id);
    this.tags = new TagSet(dossier, this.can.has('tag'));
    this.furnish();
    this.selector = new Selector(this.map, span => this.selected(span));
    this.follow();
    this.listen();
    this.current = this.map.blocks[0];
    this.roving(this.current);
  }

  get mode() { return this.article.dataset.mode || null; }
  set mode(mode) { if (mode) this.article.dataset.mode = mode; else delete this.article.dataset.mode; }

  /** The HTML of blocks was replaced: everything that held them looks again. `at` names the clause to be at (default: the same, or the one at the same words). */
  blocksChanged(at = this.current?.id) {
    const offset = this.current?.start ?? 0;
    this.map.read();
    this.selector.list = null;
    this.current = null;
    this.margin.watchBlocks();
    this.readOutline();
    this.go(this.map.byClause.get(at) ?? this.map.blockAt(offset), { focus: false });
    this.refresh();
  }

  furnish() {
    const aside = document.querySelector('.margin');
    aside.append(this.tools());
    this.margin = new Margin(aside, this.map, item => this.cardOf(item), (item, active) => this.pointed(item, active), () => this.paintNear());
    this.density = new Density(document.querySelector('.density'), this.article);
    this.bar = new ChipBar(this.article.parentElement, this.acts(), () => this.leaveMenu());
    this.tray = new Tray(this.dossier, { saved: () => this.loadLinks().then(() => this.refresh()), changed: () => this.paintPin(), mayLink: this.can.has('link') });
  }

  acts() {
    const offered = [['annotate', 'annotate', () => this.compose('comment')], ['tag', 'annotate', () => this.compose('tags')], ['link', 'link', () => this.link()], ['evidence', 'link', () => this.keepEvidence()],
      ['demand', 'demand', () => this.addDemand()], ['copy', null, () => this.copyCitation()]];
    return offered.filter(([, needs]) => !needs || this.can.has(needs)).filter(([action]) => action !== 'demand' || this.kind !== 'RESOLUTION')
      .map(([action, , run]) => ({ action, label: t(action === 'demand' ? 'demand.add' : action), run }));
  }

  /* ---- reading what is there ---- */

  async load() {
    const parts = [this.tags.load(), this.loadNotes(), this.loadLinks(), this.loadDemands()];
    const failed = (await Promise.allSettled(parts)).find(part => part.status === 'rejected');
    if (failed) tell(failed.reason);
    this.refresh();
    this.arrive();
  }
  async loadNotes() {
    this.notes.clear();
    let page = (await api.get(`/api/annotations/?target=${encodeURIComponent(this.url)}`, api.annotation)).body;
    page = page?.items ? page : page?.first ?? {};
    while (page) {
      if (typeof page === 'string') page = (await api.get(pathOf(page), api.annotation)).body;
      for (const annotation of page?.items ?? []) this.keep(annotation);
      page = page?.next;
    }
  }
  keep(annotation, etag) {
    const note = noteOf(annotation, this.map, this.id);
    this.notes.set(note.id, Object.assign(note, { etag: etag ?? note.etag }));
    return note;
  }
  async loadLinks() { this.links = await api.all(`/api/links?document=${this.id}`); }
  async loadDemands() {
    if (this.kind === 'RESOLUTION') return;
    this.demands = await api.all(`/api/documents/${this.id}/demands`);
  }

  /* ---- items: one shape for notes, demands, links and drafts ---- */

  items() {
    const found = [...this.noteItems(), ...this.demandItems(), ...this.linkItems(), ...this.draftItems()];
    return found.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (b.end ?? 0) - (a.end ?? 0) || String(a.at).localeCompare(String(b.at)));
  }
  located(item) {
    const block = item.start === null ? null : this.map.blockAt(item.start);
    const label = block ? this.map.labelOf(item.start, item.end) : '';
    return { version: '', slot: '', paints: [], label, clause: block?.id, name: `${item.title} ${label}`, ...item };
  }
  noteItems() {
    return [...this.notes.values()].filter(note => this.passes(note)).map(note => {
      const slots = [...new Set(note.tags.map(tag => this.tags.colour(tag)))];
      return this.located({ key: `n:${note.id}`, kind: 'note', note, start: note.start, end: note.end, at: note.at, title: t('note.by', { name: note.by || t('somebody') }),
        version: `${note.at}${note.etag ?? ''}`, slot: `t${slots[0] ?? 0}`, paints: (slots.length ? slots : [0]).map(slot => `h${slot}`) });
    });
  }
  passes(note) {
    const { tag, by } = this.filter;
    return (!tag || note.tags.some(own => own.id === tag)) && (!by || note.byId === by);
  }
  demandItems() {
    const numbers = numbered(this.demands);
    return this.demands.map(demand => {
      const [start, end] = [this.map.offsets.toUnits(demand.start), this.map.offsets.toUnits(demand.end)];
      const number = demand.label ?? numbers.get(demand.id);
      return this.located({ key: `d:${demand.id}`, kind: 'demand', demand, number, start, end, title: t('demand', { label: number }), version: `${demand.etag}${demand.state}`, slot: 'd',
        paints: demand.state === 'REJECTED' ? [] : [demand.state === 'FOUND' ? 'hfound' : 'hdemand'] });
    });
  }
  linkItems() {
    return this.links.flatMap(link => {
      const [source, target] = [this.endOf(link.source), this.endOf(link.target)];
      return [[source, target, link.relationLabel], [target, source, link.inverseLabel ?? link.relationLabel]].filter(([end]) => end.here)
        .map(([here, other, relation], i) => this.linkItem(link, here, other, relation ?? link.relation, i));
    });
  }
  linkItem(link, here, other, relation, i) {
    return this.located({ key: `l:${link.id}:${i}`, kind: 'link', link, other, relation, start: here.start ?? null, end: here.end ?? null, at: link.createdAt ?? '', title: `${relation} ${other.label ?? ''}`, version: link.etag, slot: 'l', paints: here.words ? ['hlink'] : [], ...(here.demand ? { label: here.label } : {}) });
  }
  /** What one end of a link is: whether it lies in this text, and if so where. */
  endOf(end) {
    const described = typeof end === 'string' ? { url: end } : end ?? {};
    const url = described.clause ?? described.demand ?? described.document ?? described.url ?? '';
    const id = idOf(url.url ?? url);
    const clause = this.map.byClause.get(id);
    const demand = this.demands.find(d => d.id === id);
    const span = [].concat(described.selector ?? []).length && (clause || id === this.id) ? this.map.spanOfSelectors([].concat(described.selector), clause?.start) : null;
    const at = span ?? (clause ? { start: clause.start, end: clause.end } : demand ? { start: this.map.offsets.toUnits(demand.start), end: this.map.offsets.toUnits(demand.end) } : {});
    const label = described.label ?? (at.start === undefined ? undefined : this.map.labelOf(at.start, at.end));
    return { ...described, label, ...at, words: Boolean(span), here: Boolean(clause || demand || id === this.id) };
  }
  draftItems() {
    return this.drafts.all().filter(draft => draft.id !== this.composer?.draft.id && draft.span).map(draft =>
      this.located({ key: `w:${draft.id}`, kind: 'draft', draft, ...draft.span, at: draft.at, title: t('draft'), version: draft.at, slot: 't0', paints: ['hdraft'] }));
  }

  /** Draws everything anew from what is known; the server's HTML is not touched. */
  refresh() {
    this.shown = this.items();
    const clauses = new Map();
    for (const item of this.shown) if (item.start !== null) for (const block of this.map.blocksIn(item.start, item.end)) clauses.get(block)?.push(item) ?? clauses.set(block, [item]);
    this.paintNear();
    edge(this.map, clauses, item => this.described(item), item => this.margin.focus(item));
    this.density.draw(clauses);
    this.margin.set(this.shown.filter(item => !item.note || item.note.id !== this.composer?.draft.id));
    this.paintPin();
    this.drawTools();
    saving.show();
  }
  /** Highlights far from the window would only cost the browser time at every repaint. */
  paintNear() {
    const { near } = this.margin;
    const here = item => item.start !== null && this.map.blocksIn(item.start, item.end).some(block => near.has(block));
    paintAll(this.map, (this.shown ?? []).filter(here));
  }
  /** One line for a screen reader. */
  described(item) {
    const words = item.start === null ? '' : t('quoted', { text: this.map.quote(item.start, Math.min(item.end, item.start + 160)) });
    const content = item.note ? [...item.note.tags.map(tag => this.tags.get(tag).name), item.note.comment].filter(Boolean).join(', ') : item.demand?.text ?? item.other?.label ?? '';
    return [item.title, words, content].filter(Boolean).join(': ');
  }
  cardOf(item) {
    const mayChange = note => this.can.has('annotate') && (this.can.has('moderate') || !note.byId || note.byId === this.me);
    return {
      note: () => noteCard(item, { tags: this.tags, mayChange, edit: i => this.edit(i), remove: i => this.remove(i) }),
      draft: () => draftCard(item, { resume: i => this.open(i.draft), discard: i => { this.drafts.drop(i.draft.id); saving.forget(i.draft.id); this.refresh(); } }),
      demand: () => demandCard(item, { mayJudge: this.can.has('demand'), confirm: i => this.decide(i, 'CONFIRMED'), reject: i => this.decide(i, 'REJECTED'), correct: i => this.correct(i), pin: i => this.linkDemand(i) }),
      link: () => linkCard(item, { mayChange: this.can.has('link'), remove: i => this.unlink(i) }),
    }[item.kind]();
  }

  /* ---- words and cards find each other ---- */

  pointed(item, active) {
    if (active) {
      this.margin.activate(item);
      if (item.start !== null) this.reveal(this.map.rangeOf(item.start, item.end));
    }
    this.light(item ?? (this.margin.active && this.shown.find(i => i.key === this.margin.active)));
  }
  light(item) { paint('hactive', this.map, ...(item && item.start !== null ? [item] : [])); }
  reveal(range) {
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 70 || bottom > innerHeight - 20) scrollBy({ top: top - innerHeight / 3 });
  }
  itemsAt(x, y) {
    const caret = document.caretPositionFromPoint?.(x, y) ?? old(document.caretRangeFromPoint?.(x, y));
    if (!caret?.offsetNode) return [];
    const at = this.map.offsetOf(caret.offsetNode, caret.offset, 1);
    return this.shown.filter(item => item.start !== null && item.start <= at && at <= item.end).sort((a, b) => (a.end - a.start) - (b.end - b.start));
  }
  hover(event) {
    if (this.hovering || event.buttons) return;
    this.hovering = requestAnimationFrame(() => {
      this.hovering = 0;
      const item = event.target.closest?.('.words') ? this.itemsAt(event.clientX, event.clientY)[0] : null;
      if (item === this.hovered) return;
      this.hovered = item;
      this.margin.point(item);
      this.light(item ?? this.shown.find(i => i.key === this.margin.active));
      this.article.style.cursor = item ? 'pointer' : '';
    });
  }
  clicked(event) {
    const block = this.map.blocks.find(b => b.element.contains(event.target));
    if (block) this.go(block, { focus: false });
    if (event.target.closest('a.n') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, '', `#c-${block.id}`);
    }
    if (!getSelection().isCollapsed || event.target.closest('a, button')) return;
    const item = event.target.closest('.words') && this.itemsAt(event.clientX, event.clientY)[0];
    if (item) this.pointed(item, true); else { this.margin.activate(null); this.light(null); }
  }

  /* ---- the clause one is at ---- */

  roving(block) {
    if (!block) return;
    if (this.current) this.current.element.tabIndex = -1;
    block.element.tabIndex = 0;
    this.current = block;
  }
  go(block, { focus = true } = {}) {
    block.element.closest('details:not([open])')?.setAttribute('open', '');
    this.current?.element.classList.remove('on');
    this.roving(block);
    block.element.classList.add('on');
    this.outline(block);
    if (!focus) return;
    block.element.focus({ preventScroll: true });
    block.element.scrollIntoView({ block: 'nearest' });
  }
  step(by) {
    const { blocks } = this.map;
    const started = this.current?.element.classList.contains('on');
    let to = blocks.indexOf(this.current) + (started ? by : 0);
    while (blocks[to]?.element.closest('details:not([open])')) to += by;
    this.selector.clear();
    if (blocks[to]) this.go(blocks[to]);
  }
  /** From an address: #c-{clause}, #a-{annotation}, #d-{demand}, or the clause that the page was asked for. */
  arrive() {
    const [, kind, id] = /^#([cad])-(.+)$/.exec(decodeURIComponent(location.hash)) ?? ['', 'c', this.article.dataset.at];
    const item = kind !== 'c' && this.shown.find(i => i.key === `${kind === 'a' ? 'n' : 'd'}:${id}`);
    const block = item ? this.margin.blockOf(item) : this.map.byClause.get(id);
    if (!block) return;
    this.go(block);
    block.element.scrollIntoView({ block: 'center' });
    if (item) this.pointed(item, true);
  }
  /** The outline shows where one is. */
  follow() {
    const pane = document.querySelector('.outline');
    const toggle = pane?.querySelector('.outline-toggle');
    toggle?.addEventListener('click', () => toggle.setAttribute('aria-expanded', String(pane.toggleAttribute('data-open'))));
    this.watch = new IntersectionObserver(entries => {
      const entry = entries.filter(e => e.isIntersecting).at(-1);
      if (entry) this.outline(this.map.byClause.get(entry.target.dataset.clause));
    }, { rootMargin: '-15% 0px -75% 0px' });
    this.readOutline();
  }
  readOutline() {
    this.watch.disconnect();
    this.outlined = null;
    this.outlinks = new Map([...document.querySelectorAll('.outline a[data-for]')].map(a => [a.dataset.for, a]));
    for (const block of this.map.blocks) if (this.outlinks.has(block.id)) this.watch.observe(block.element);
  }
  outline(block) {
    const link = this.outlinks.get(block?.id), pane = document.querySelector('.outline');
    if (!link || link === this.outlined) return;
    this.outlined?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    this.outlined = link;
    const { top, bottom } = link.getBoundingClientRect(), frame = pane.getBoundingClientRect();
    if (top < frame.top + 30 || bottom > frame.bottom - 30) pane.scrollTop += top - frame.top - frame.height / 3;
  }

  /* ---- selecting ---- */

  selected(span) {
    if (!span) return this.bar.hide();
    const rects = getSelection().getRangeAt(0).getClientRects();
    const last = rects[rects.length - 1];
    if (last) this.bar.show(last);
    this.go(this.map.blockAt(span.start), { focus: false });
  }
  leaveMenu() {
    this.selector.clear();
    this.current?.element.focus({ preventScroll: true });
  }
  /** The selected words, or the whole clause one is at. */
  span() { return this.selector.span ?? (this.current && { start: this.current.start, end: this.current.end }); }

  /* ---- annotating ---- */

  compose(focus) {
    const span = this.span();
    if (span) this.open({ id: uuid7(), span, comment: '', tags: [] }, focus);
  }
  async edit(item) {
    const { note } = item;
    const draft = this.drafts.get(note.id);
    try {
      const { body, etag } = await api.get(note.path, api.annotation);
      const fresh = this.keep(body, etag);
      this.open(draft ? { ...draft, id: note.id } : { id: note.id, span: note.start === null ? null : { start: note.start, end: note.end }, comment: fresh.comment, tags: fresh.tags, raw: body, etag });
    } catch (refusal) { tell(refusal); }
  }
  open(draft, focus = 'comment') {
    if (this.composer) this.shut(false);
    this.bar.hide();
    const { span } = draft;
    this.composer = new Composer(draft, {
      tags: this.tags, drafts: this.drafts, label: span ? this.map.labelOf(span.start, span.end) : '', words: span ? this.map.quote(span.start, span.end) : '',
      acts: { save: d => this.save(d), theirs: d => this.theirs(d), leave: () => this.shut(true), discard: d => { this.drafts.drop(d.id); saving.forget(d.id); this.shut(true); }, resized: () => this.margin.plan() },
    });
    if (span) paint('hactive', this.map, span);
    this.refresh();
    this.margin.hold(this.composer.element, span);
    this.composer.focus(focus);
    this.composer.element.scrollIntoView({ block: 'nearest' });
  }
  shut(refocus) {
    this.composer = null;
    this.margin.release();
    delete this.margin.aside.dataset.open;
    this.light(null);
    this.selector.clear();
    this.refresh();
    if (refocus) this.current?.element.focus({ preventScroll: true });
  }
  async save(draft) {
    const annotation = annotationOf(draft, this.map, this.url, id => `${base}/api/tags/${id}`);
    const { body, etag } = await saving.run(draft.id, () => draft.raw ? api.put(`/api/annotations/${draft.id}`, annotation, { ...api.annotation, etag: draft.etag }) : api.post('/api/annotations/', annotation, api.annotation));
    this.drafts.drop(draft.id);
    const note = this.keep(body, etag);
    this.shut(true);
    announce(t('saved'));
    this.margin.activate(this.shown.find(item => item.key === `n:${note.id}`));
  }
  async theirs(draft) {
    const { body, etag } = await api.get(`/api/annotations/${draft.id}`, api.annotation);
    draft.raw = body;
    return this.keep(body, etag);
  }
  async remove(item) {
    const { note } = item;
    try {
      const etag = note.etag ?? (await api.get(note.path, api.annotation)).etag;
      await saving.run(note.id, () => api.remove(note.path, etag));
      this.notes.delete(note.id);
      this.refresh();
      this.current?.element.focus({ preventScroll: true });
      toast(t('deleted'), { label: t('undo'), act: () => this.restore(note) });
    } catch (refusal) {
      saving.forget(note.id);
      if (refusal.stale) await this.loadNotes().then(() => this.refresh());
      tell(refusal);
    }
  }
  async restore(note) {
    try {
      const { body, etag } = await saving.run(note.id, () => api.post(`${note.path}/restore`, undefined, api.annotation));
      this.keep(body ?? note.raw, etag);
      this.refresh();
    } catch (refusal) { tell(refusal); }
  }

  /* ---- links, evidence, citation ---- */

  endAt(span) {
    const blocks = this.map.blocksIn(span.start, span.end);
    const whole = blocks.length === 1 && span.start === blocks[0].start && span.end === blocks[0].end;
    const inside = blocks.length === 1;
    return {
      kind: inside ? 'clause' : 'document', url: inside ? `${base}/api/clauses/${blocks[0].id}` : this.url, selector: whole ? undefined : this.map.selectors(span.start, span.end, inside ? blocks[0].start : 0),
      span, document: this.id, label: this.map.labelOf(span.start, span.end), quote: this.map.quote(span.start, span.end).slice(0, 200), title: this.title,
    };
  }
  link() {
    const span = this.span();
    if (!span) return;
    this.selector.clear();
    this.tray.take(this.endAt(span));
  }
  linkDemand({ demand, number, start, end }) {
    this.tray.take({ kind: 'demand', url: `${base}/api/demands/${demand.id}`, label: number, quote: demand.text.slice(0, 200), title: this.title, document: this.id, span: { start, end } });
  }
  paintPin() {
    const pins = [this.tray?.first, this.tray?.second].filter(end => end?.document === this.id && end.span);
    paint('hpin', this.map, ...pins.map(end => end.span));
  }
  async unlink(item) {
    try {
      await saving.run(item.link.id, () => api.remove(`/api/links/${item.link.id}`, item.link.etag));
      await this.loadLinks();
      this.refresh();
      toast(t('link.deleted'));
    } catch (refusal) { tell(refusal); }
  }
  /** Passages wait for the next judging page, which offers them. */
  keepEvidence() {
    const span = this.span();
    if (!span) return;
    const name = `dispositif.evidence:${this.id}`;
    const end = this.endAt(span);
    local.set(name, [...(local.get(name) ?? []).filter(e => e.quote !== end.quote || e.url !== end.url), end].slice(-20));
    this.selector.clear();
    const judging = this.article.dataset.judging;
    toast(t('evidence.kept', { label: end.label }), judging ? { link: judging, label: t('evidence.judge') } : {});
  }
  async copyCitation() {
    const citation = this.map.blockAt(this.span()?.start ?? 0).element.dataset.citation || this.title;
    if (await copy(citation)) toast(t('copied', { text: citation })); else toast(t('copy.failed'), { bad: true, remedy: citation });
  }

  /* ---- demands ---- */

  async decide(item, state) {
    const before = item.demand.state;
    if (await this.patch(item.demand, { state })) toast(t(`demand.now.${state.toLowerCase()}`, { label: item.number }), { label: t('undo'), act: () => this.patch(this.demands.find(d => d.id === item.demand.id), { state: before }) });
  }
  async patch(demand, change) {
    try {
      const { body, etag } = await saving.run(demand.id, () => api.patch(`/api/demands/${demand.id}`, change, demand.etag));
      Object.assign(demand, body ?? change, etag ? { etag } : {});
      this.refresh();
      return true;
    } catch (refusal) {
      saving.forget(demand.id);
      if (refusal.stale) await this.loadDemands().then(() => this.refresh()).catch(tell);
      tell(refusal);
      return false;
    }
  }
  /** Words chosen now, or those chosen next and said to be right with D. */
  correct(item) {
    this.correctingNow(item);
    if (this.selector.span) return this.correctWith(this.selector.span);
    toast(t('demand.select', { label: item.number }), { label: t('cancel'), act: () => this.correctingNow(null) });
    this.go(this.map.blockAt(item.start));
  }
  async correctWith(span) {
    const item = this.correcting;
    this.correctingNow(null);
    this.selector.clear();
    if (await this.patch(item.demand, this.points(span))) toast(t('demand.corrected', { label: item.number }));
  }
  /** While a demand's words are being corrected, D means "these words". */
  correctingNow(item) {
    this.correcting = item;
    const offered = this.bar.buttons.find(b => b.dataset.act === 'demand');
    if (offered) offered.firstChild.data = t(item ? 'demand.use' : 'demand.add');
  }
  points({ start, end }) { return { start: this.map.offsets.toPoints(start), end: this.map.offsets.toPoints(end) }; }
  async addDemand() {
    const span = this.selector.span;
    if (!span) return toast(t('demand.choose'));
    if (this.correcting) return this.correctWith(span);
    try {
      const { body, etag } = await saving.run('demand', () => api.post(`/api/documents/${this.id}/demands`, { id: uuid7(), ...this.points(span) }));
      this.demands.push({ ...body, etag: etag ?? body.etag });
      this.selector.clear();
      this.refresh();
      toast(t('demand.added'));
    } catch (refusal) { saving.forget('demand'); tell(refusal); }
  }

  /* ---- keys ---- */

  listen() {
    this.article.addEventListener('pointermove', event => this.hover(event), { passive: true });
    this.article.addEventListener('click', event => this.clicked(event));
    addEventListener('hashchange', () => this.arrive());
    this.article.addEventListener('focusin', event => { const block = this.map.blocks.find(b => b.element === event.target); if (block && block !== this.current) this.go(block, { focus: false }); });
    this.addKeys();
  }
  addKeys() {
    keys.add('text', [{ action: 'next', run: () => this.step(1), repeats: true }, { action: 'previous', run: () => this.step(-1), repeats: true }, { action: 'select', run: () => this.selector.begin(this.current) },
      { action: 'card', run: () => this.openCard() }, { action: 'enter', run: event => this.enter(event) }, { action: 'back', run: () => this.escape() }]);
    keys.add('text', this.acts().map(({ action, run }) => ({ action, run })));
    addWordKeys(this.selector);
    keys.add('cards', [{ action: 'confirm', run: () => this.decide(this.inHand(), 'CONFIRMED') }, { action: 'reject', run: () => this.decide(this.inHand(), 'REJECTED') }, { action: 'link', run: () => this.linkDemand(this.inHand()) }],
      { when: () => this.inHand()?.kind === 'demand' && this.can.has('demand') });
    keys.add('cards', [{ action: 'next', run: () => this.stepCard(1), repeats: true }, { action: 'previous', run: () => this.stepCard(-1), repeats: true }, { action: 'enter', run: () => this.openInHand() }], { when: () => Boolean(this.inHand()) });
  }
  /** The card that has the focus. */
  inHand() { return this.margin.itemOf(document.activeElement ?? document.body); }
  stepCard(by) {
    const at = this.shown.findIndex(item => item.key === this.inHand().key);
    const to = this.shown[at + by];
    if (!to) return false;
    this.margin.focus(to);
    this.pointed(to, true);
    return true;
  }
  openInHand() {
    const item = this.inHand();
    if (item.kind === 'note') this.edit(item); else if (item.kind === 'draft') this.open(item.draft);
  }
  enter(event) {
    if (this.selector.span) { this.bar.focus(); return true; }
    if (this.map.blocks.some(b => b.element === event.target)) { this.selector.begin(this.current); return true; }
    return false;
  }
  openCard() {
    const item = this.shown.find(i => i.start !== null && i.start < this.current.end && i.end > this.current.start);
    if (!item) return announce(t('none'));
    this.margin.focus(item);
    this.light(item);
  }
  escape() {
    if (this.correcting) this.correctingNow(null);
    if (this.selector.span) return this.leaveMenu(), true;
    if (this.inHand() || this.margin.active) { this.margin.close(); this.light(null); this.current?.element.focus({ preventScroll: true }); return true; }
    if (this.tray.first) { this.tray.drop(); return true; }
    return false;
  }

  /* ---- the margin's head: filters ---- */

  tools() {
    const pick = (name, label) => el('select', { class: 'filter', 'aria-label': t(label), on: { change: event => { this.filter[name] = event.target.value; this.refresh(); } } });
    this.byTag = pick('tag', 'filter.tag');
    this.byPerson = pick('by', 'filter.by');
    this.count = el('span', {});
    return el('div', { class: 'tools' }, this.count, el('span', { class: 'grow' }), this.byTag, this.byPerson, button(shown(keys.keyOf('help') || '?'), help, { class: 'btn small quiet icon filter', 'aria-label': t('keys') }), button('×', () => { this.composer ? this.shut(true) : this.margin.close(); }, { class: 'btn small icon close', 'aria-label': t('close') }));
  }
  drawTools() {
    const notes = [...this.notes.values()];
    const tags = new Map(notes.flatMap(note => note.tags).filter(tag => tag.id).map(tag => [tag.id, this.tags.get(tag).name]));
    const people = new Map(notes.filter(note => note.by).map(note => [note.byId, note.by]));
    options(this.byTag, t('filter.tag'), tags, this.filter.tag);
    options(this.byPerson, t('filter.by'), people, this.filter.by);
    this.count.textContent = t('count', { n: this.shown.length });
    this.hint?.remove();
    this.hint = this.shown.length || this.composer ? null : el('div', { class: 'hint' }, el('b', {}, t('hint.title')), el('span', {}, t('hint.select')), el('span', {}, t('hint.keys')));
    if (this.hint) this.margin.aside.append(this.hint);
  }
}

function options(select, label, entries, chosen) {
  select.hidden = entries.size < 2 && !chosen;
  select.replaceChildren(el('option', { value: '' }, label), ...[...entries].sort((a, b) => a[1].localeCompare(b[1])).map(([value, text]) => el('option', { value }, text)));
  select.value = chosen ?? '';
}

const old = range => range && { offsetNode: range.startContainer, offset: range.startOffset };

const article = document.querySelector('article.text[data-document]');
const reader = article && new Reader(article);
if (reader) reader.load().then(() => performance.mark('usable'));

/** Hands the page's reader to a module that adds to it; at once, as modules run in the order they are imported. */
export function whenReader(use) { if (reader) use(reader); }
