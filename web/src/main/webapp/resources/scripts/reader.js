/**
 * The Reader over one block of the server's HTML. This module holds the parts together: the text (TextMap), where one is (Whereabouts), what is chosen (Selector), the cards beside the words (Margin) and what they
 * show (Notes, Demands, Links through the Filter). A part reaches the others through the reader.
 *
 * The page's contract stands in article.text: data-document, data-dossier, data-kind, data-title, data-me and data-can (annotate, link, demand, tag, moderate).
 *
 * The seam for a mode of the page (correcting the cut): the mode sets `reader.mode = 'cut'` (read it back to leave others' acts alone; `article.dataset.mode` says it to the style sheets) and null at its end;
 * it adds its keys by `keys.add('cut', acts, { when: () => reader.mode === 'cut' })`. After it has replaced blocks' HTML (in article.text, and the entries of .outline when labels changed) it calls
 * `reader.blocksChanged()`: the TextMap, outline, highlights, cards and the clause in hand follow. The words never change, so no span does. `reader.current` is the block in hand, `reader.selector.span` the words.
 * The page's reader is given to `whenReader(reader => …)`.
 */
import { Arm } from './arm.js';
import { Demands } from './demands.js';
import { Density } from './density.js';
import { announce, button, el, local, saving, tell, toast } from './dom.js';
import { Drafts } from './drafts.js';
import { Filter } from './filter.js';
import { api, idOf } from './http.js';
import { help, keys, shown } from './keys.js';
import { remember } from './leftoff.js';
import { Links, copyCitation } from './links.js';
import { Live } from './live.js';
import { Margin } from './margin.js';
import { SelectionMenu } from './menu.js';
import { t } from './messages.js';
import { Notes } from './notes.js';
import { PageCut } from './pagecut.js';
import { edge, paint, paintAll } from './paint.js';
import { pin } from './pins.js';
import { openHere } from './exercising.js';
import { present, presents } from './presenting.js';
import { Quoting } from './quoting.js';
import { Selector, addWordKeys } from './selection.js';
import { TagSet } from './tags.js';
import { TextMap } from './text.js';
import { Whereabouts } from './where.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;
const RECENT = 5;

class Reader {
  constructor(article) {
    const { document: id, dossier = '', kind = '', title = '', me = '', can = '' } = article.dataset;
    Object.assign(this, { article, id, dossier, title, me, base, kind: kind.toUpperCase(), shown: [] });
    this.can = new Set(can.split(/\s+/));
    this.url = `${base}/api/documents/${id}`;
    this.map = new TextMap(article);
    this.drafts = new Drafts(id);
    this.tags = new TagSet(dossier, this.can.has('tag'));
    this.filter = new Filter(sort => this.namesOf(sort), () => this.refresh());
    this.furnish();
    this.listen();
    this.addKeys();
  }

  furnish() {
    const aside = document.querySelector('.margin');
    aside.append(this.tools());
    this.margin = new Margin(aside, this.map, item => this.cardOf(item), (item, active) => this.pointed(item, active), () => this.paintNear());
    this.density = new Density(document.querySelector('.density'), this.map);
    this.selector = new Selector(this.map, span => this.selected(span));
    this.menu = new SelectionMenu(this.acts(), () => this.leaveMenu(), () => this.recentTags());
    this.arm = new Arm(this.tags, { give: (span, tag) => this.giveTag(span, tag), left: () => this.giveBack(null) });
    this.where = new Whereabouts(this.map);
    remember(this.id, () => this.where.here()?.id);
    this.notes = new Notes(this);
    this.demands = new Demands(this);
    this.links = new Links(this);
    this.quoting = new Quoting(this);
    this.cut = new PageCut(this);
    this.live = new Live(this.dossier, news => this.follow(news));
  }

  get mode() { return this.article.dataset.mode || null; }
  set mode(mode) { if (mode) this.article.dataset.mode = mode; else delete this.article.dataset.mode; }

  /** The clause in hand. */
  get current() { return this.where.current; }
  go(block, options) { this.where.go(block, options); }

  /** The HTML of blocks was replaced: everything that held them looks again. `at` names the clause to be at (default: the same, or the one at the same words). */
  blocksChanged(at = this.current?.id) {
    const offset = this.current?.start ?? 0;
    this.map.read();
    this.selector.list = null;
    this.where.current = null;
    this.where.readOutline();
    this.margin.watchBlocks();
    this.go(this.map.byClause.get(at) ?? this.map.blockAt(offset), { focus: false });
    this.refresh();
  }

  /* ---- reading what is there ---- */

  async load() {
    await this.live.begin().catch(() => null);
    const parts = [this.tags.load(), this.notes.load(), this.links.load(), this.demands.load()];
    const failed = (await Promise.allSettled(parts)).find(part => part.status === 'rejected');
    if (failed) tell(failed.reason);
    this.refresh();
    this.arrive();
    this.drafts.ready.then(() => this.refresh());
    this.live.start();
    this.quoting.load().then(() => this.refresh(), tell);
  }
  /** What colleagues, or this person in another window, did meanwhile. */
  async follow(news) {
    if (news.get('cut')?.has(this.id)) await this.cut.inTurn(() => this.cut.follow());
    if (news.has('tag')) await this.tags.load();
    if (news.has('annotation')) await this.notes.reread(news.get('annotation'));
    if (news.has('link')) await this.links.load();
    if (news.has('demand')) await this.demands.load();
    const before = new Set(this.shown.map(item => item.key + item.version));
    this.refresh();
    const fresh = this.shown.filter(item => !before.has(item.key + item.version) && (item.note?.byId ?? this.me) !== this.me);
    if (fresh.length) announce(t('live', { n: fresh.length, names: fresh.map(item => item.name).slice(0, 3).join(', ') }));
  }

  /* ---- items: one shape for notes, demands, links and drafts ---- */

  items() {
    const found = [...this.notes.items(), ...this.demands.items(), ...this.links.items(), ...this.quoting.items(), ...this.notes.draftItems()];
    return found.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (b.end ?? 0) - (a.end ?? 0) || String(a.at).localeCompare(String(b.at)));
  }
  located(item) {
    const block = item.start === null ? null : this.map.blockAt(item.start);
    const label = block ? this.map.labelOf(item.start, item.end) : '';
    return { version: '', slot: '', paints: [], label, clause: block?.id, name: `${item.title} ${label}`, ...item };
  }
  itemOf(key) { return this.shown.find(item => item.key === key); }

  /** Draws everything anew from what is known; the server's HTML is not touched. */
  refresh() {
    this.shown = this.items();
    const clauses = new Map();
    for (const item of this.shown) if (item.start !== null && item.kind !== 'quoting') for (const block of this.map.blocksIn(item.start, item.end)) clauses.get(block)?.push(item) ?? clauses.set(block, [item]);
    this.paintNear();
    edge(this.map, clauses, item => this.described(item), item => this.margin.focus(item));
    this.density.draw(clauses);
    this.margin.set(this.shown.filter(item => !item.note || item.note.id !== this.notes.composer?.draft.id));
    this.links.paintPin();
    this.drawTools();
    saving.show();
  }
  /** Highlights far from the window would only cost the browser time at every repaint. */
  paintNear() {
    const { near } = this.margin;
    paintAll(this.map, this.shown.filter(item => item.start !== null && this.map.blocksIn(item.start, item.end).some(block => near.has(block))));
  }
  /** One line for a screen reader. */
  described(item) {
    const words = item.start === null ? '' : t('quoted', { text: this.map.quote(item.start, Math.min(item.end, item.start + 160)) });
    const content = item.kind === 'quoting' ? item.words.speaker : item.note ? [...item.note.tags.map(tag => this.tags.get(tag).name), item.note.comment].filter(Boolean).join(', ') : item.demand?.text ?? item.other?.name ?? item.other?.label ?? '';
    return [item.title, words, content].filter(Boolean).join(': ');
  }
  cardOf(item) {
    return { note: () => this.notes.card(item), draft: () => this.notes.draftCard(item), demand: () => this.demands.card(item), link: () => this.links.card(item), quoting: () => this.quoting.card(item) }[item.kind]();
  }

  /* ---- words and cards find each other ---- */

  pointed(item, active) {
    if (active) {
      this.margin.activate(item);
      if (item.start !== null) this.reveal(this.map.rangeOf(item.start, item.end));
    }
    this.light(item ?? (this.margin.active && this.itemOf(this.margin.active)));
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
      this.light(item ?? this.itemOf(this.margin.active));
      this.article.style.cursor = item ? 'pointer' : '';
    });
  }
  clicked(event) {
    if (this.mode) return;
    const block = this.map.blocks.find(b => b.element.contains(event.target));
    if (block) this.go(block, { focus: false });
    if (event.target.closest('a.n') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, '', `${location.search}#c-${block.id}`);
    }
    if (!getSelection().isCollapsed || event.target.closest('a, button')) return;
    const item = event.target.closest('.words') && this.itemsAt(event.clientX, event.clientY)[0];
    if (item) this.pointed(item, true); else { this.margin.activate(null); this.light(null); }
  }
  /** The focus goes back to where it was, or else to the clause in hand. */
  giveBack(before) {
    const there = before?.isConnected && before !== document.body ? before : this.current?.element;
    there?.focus({ preventScroll: true });
  }

  /** From an address: #c-{clause}, #a-{annotation}, #d-{demand}, #w-{start}-{end} (words, in code points), or the clause that the page was asked for. */
  arrive() {
    if (this.quoting.arrive()) return;
    const [, kind, id] = /^#([cad])-(.+)$/.exec(decodeURIComponent(location.hash)) ?? ['', 'c', this.article.dataset.at];
    const item = kind !== 'c' && this.itemOf(`${kind === 'a' ? 'n' : 'd'}:${id}`);
    const block = item ? this.margin.blockOf(item) : this.map.byClause.get(id);
    if (!block) return kind === 'c' && id ? this.arriveAtSuccessor(id) : undefined;
    this.arriveAt(block);
    if (item) this.pointed(item, true);
  }
  arriveAt(block) {
    this.go(block);
    block.element.scrollIntoView({ block: 'center' });
  }
  /** The clause was merged with another since the address was made. */
  async arriveAtSuccessor(id) {
    const found = await api.get(`/api/clauses/${encodeURIComponent(id)}`).catch(() => null);
    const block = this.map.byClause.get(idOf(found?.body.id));
    if (block) this.arriveAt(block);
  }

  /* ---- selecting ---- */

  /** What can be done with words, as far as this person may. */
  acts() {
    const offered = [['annotate', null, () => this.notes.compose('comment')], ['tag', 'annotate', () => this.notes.compose('tags')], ['link', 'link', () => this.links.link()], ['evidence', 'link', () => this.keepEvidence()],
      ['demand', 'demand', () => this.demands.add()], ['copy', null, () => this.copyCitation()], ['pin', null, () => this.pin()], ['lineage', null, () => this.lineage()], ['present', null, () => { this.present(); }]];
    return offered.filter(([, needs]) => !needs || this.can.has(needs)).filter(([action]) => (action !== 'demand' || this.kind !== 'RESOLUTION') && (action !== 'lineage' || this.kind === 'RESOLUTION') && (action !== 'present' || presents()))
      .map(([action, , run]) => ({ action, label: action === 'demand' ? () => t(this.demands.correcting ? 'demand.use' : 'demand.add') : t(action), run }));
  }
  selected(span) {
    if (this.mode) return;
    if (!span) return this.menu.hide();
    this.go(this.map.blockAt(span.start), { focus: false });
    if (this.arm.tag) return;
    this.menu.show(this.map, span);
  }
  /** The mouse or finger is up: the words are chosen. */
  chosen() {
    if (this.arm.tag) setTimeout(() => { this.selector.read(); this.arm.use(this.selector.span); }, 0);
  }
  leaveMenu() {
    this.selector.clear();
    this.current?.element.focus({ preventScroll: true });
  }
  /** The selected words, or the whole clause one is at. */
  span() { return this.selector.span ?? (this.current && { start: this.current.start, end: this.current.end }); }

  recentTags() {
    if (!this.can.has('annotate')) return [];
    return this.tags.latest(RECENT).map((tag, i) => ({ chip: this.tags.chip(tag), name: tag.name, action: `tag.${i + 1}`, run: () => this.giveTag(this.span(), tag) }));
  }
  giveTag(span, tag) {
    if (!span || !tag) return false;
    this.selector.clear();
    this.notes.tag(span, [{ id: tag.id }]);
    return true;
  }
  /** Passages wait for the next judging page, which offers them. */
  keepEvidence() {
    const span = this.span();
    if (!span) return;
    const name = `dispositif.evidence:${this.id}`;
    const end = this.links.endHere(span);
    local.set(name, [...(local.get(name) ?? []).filter(e => e.quote !== end.quote || e.url !== end.url), end].slice(-20));
    this.selector.clear();
    const { judging } = this.article.dataset;
    toast(t('evidence.kept', { label: end.label }), judging ? { link: judging, label: t('evidence.judge') } : {});
  }
  /** The demand that the words lie in, or the clauses that they touch, to be laid beside others. */
  pin() {
    const span = this.span();
    if (!span) return;
    const demand = this.demands.meant(span);
    this.selector.clear();
    pin(demand ? [{ id: demand.demand.id, label: `${this.title}, ${demand.number}` }] : this.map.blocksIn(span.start, span.end).map(b => ({ id: b.id, label: b.element.dataset.citation })));
  }
  /** The card in hand, or the demand or words chosen, as a scene of a presentation. */
  present(item = this.inHand()) {
    const { map } = this, span = this.span(), chosen = this.selector.span;
    if (item?.note || item?.words?.own) return present(item.note ? { kind: 'ANNOTATION', annotation: item.note.id } : { kind: 'QUOTATION', document: this.id, ...this.points(item), source: item.words.other?.document });
    const block = span && map.blockAt(span.start);
    if (!block) return undefined;
    this.selector.clear();
    return present({ kind: 'CLAUSE', clauses: [block.id], ...(chosen && chosen.end <= block.end ? this.points(chosen) : {}) });
  }
  points({ start, end }) { const { offsets } = this.map; return { start: offsets.toPoints(start), end: offsets.toPoints(end) }; }
  /** The clause in hand back through the older resolutions of its family. */
  lineage() { if (this.current) location.assign(`/clauses/${this.current.id}/lineage`); }
  copyCitation() { return copyCitation(this.map, this.span(), this.title); }

  /* ---- keys ---- */

  listen() {
    this.article.addEventListener('pointermove', event => this.hover(event), { passive: true });
    this.article.addEventListener('pointerup', () => this.chosen());
    this.article.addEventListener('click', event => this.clicked(event));
    addEventListener('hashchange', () => this.arrive());
    this.article.addEventListener('focusin', event => { const block = this.map.blocks.find(b => b.element === event.target); if (block && block !== this.current) this.go(block, { focus: false }); });
  }
  addKeys() {
    const reading = { when: () => !this.mode };
    keys.add('text', [{ action: 'next', run: () => this.step(1), repeats: true }, { action: 'previous', run: () => this.step(-1), repeats: true }], reading);
    addWordKeys(this.selector, () => !this.mode && this.current);
    keys.add('text', [{ action: 'enter', run: event => this.enter(event) }, ...this.acts().map(({ action, run }) => ({ action, run })), { action: 'exercise', run: () => openHere() }, { action: 'annotate.private', run: () => this.notes.compose('comment', true) }, { action: 'back', run: () => this.escape() }], reading);
    if (this.can.has('annotate')) keys.add('tags', [{ action: 'arm', run: () => this.arm.choose() }, ...Array.from({ length: RECENT }, (_, i) => ({ action: `tag.${i + 1}`, run: () => this.giveTag(this.span(), this.tags.latest(RECENT)[i]) }))], reading);
    keys.add('cards', [{ action: 'card', run: () => this.openCard() }], reading);
    const isDemand = () => this.inHand()?.kind === 'demand' && this.can.has('demand');
    keys.add('cards', [{ action: 'confirm', run: () => this.demands.decide(this.inHand(), 'CONFIRMED') }, { action: 'reject', run: () => this.demands.decide(this.inHand(), 'REJECTED') }, { action: 'link', run: () => this.links.linkDemand(this.inHand()) }], { when: isDemand });
    keys.add('cards', [{ action: 'next', run: () => this.stepCard(1), repeats: true }, { action: 'previous', run: () => this.stepCard(-1), repeats: true }, { action: 'enter', run: () => this.openInHand() }, { action: 'reply', run: () => this.replyInHand() }], { when: () => Boolean(this.inHand()) });
  }
  step(by) {
    this.selector.clear();
    this.where.step(by);
  }
  /** The card that has the focus. */
  inHand() { return this.margin.itemOf(document.activeElement ?? document.body); }
  stepCard(by) {
    const to = this.shown[this.shown.findIndex(item => item.key === this.inHand().key) + by];
    if (!to) return false;
    this.margin.focus(to);
    this.pointed(to, true);
    return true;
  }
  openInHand() {
    const item = this.inHand();
    if (item.kind === 'note' && this.notes.mayChange(item.note)) this.notes.edit(item);
    else if (item.kind === 'draft') this.notes.open(item.draft);
    else if (item.kind === 'link' && this.can.has('link')) this.links.change(item);
    else return false;
    return true;
  }
  replyInHand() {
    const item = this.inHand();
    if (item.kind !== 'note' || !(item.note.privately || this.can.has('annotate'))) return false;
    this.notes.reply(item);
    return true;
  }
  enter(event) {
    if (this.arm.use(this.selector.span)) return true;
    if (this.selector.span) { this.menu.focus(); return true; }
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
    this.demands.correcting = null;
    if (this.selector.span) return this.leaveMenu(), true;
    if (this.arm.on) { this.arm.drop(); return true; }
    if (this.inHand() || this.margin.active) { this.margin.close(); this.light(null); this.giveBack(null); return true; }
    if (this.links.tray.first) { this.links.tray.drop(); return true; }
    return false;
  }

  /* ---- the margin's head ---- */

  tools() {
    this.count = el('span', { class: 'num' });
    const close = () => { if (this.notes.composer) this.notes.shut(true); else this.margin.close(); };
    return el('div', { class: 'tools' }, this.count, el('span', { class: 'grow' }), this.can.has('annotate') ? button(t('arm.short'), () => this.arm.choose(), { class: 'btn small quiet filter', title: t('arm.choose'), 'aria-keyshortcuts': keys.keyOf('arm') || undefined }) : null, this.filter.toggle, button(shown(keys.keyOf('help') || '?'), help, { class: 'btn small quiet icon filter', 'aria-label': t('keys') }),
      button('×', close, { class: 'btn small icon close', 'aria-label': t('close') }), this.filter.element);
  }
  namesOf(sort) {
    const notes = [...this.notes.all.values()];
    if (sort === 'tag') return new Map(notes.flatMap(note => note.tags).filter(tag => tag.id).map(tag => [tag.id, this.tags.get(tag).name]));
    return new Map([...notes.filter(note => note.by).map(note => [note.byId, note.by]), ...this.links.all.filter(link => link.creator?.name).map(link => [link.creator.id, link.creator.name])]);
  }
  drawTools() {
    this.filter.draw();
    this.count.textContent = t('count', { n: this.shown.length });
    this.hint?.remove();
    this.hint = this.shown.length || this.notes.composer ? null : this.emptyHint();
    if (this.hint) this.margin.aside.append(this.hint);
  }
  emptyHint() {
    if (this.filter.any) return el('div', { class: 'hint' }, el('b', {}, t('hint.filtered')));
    return el('div', { class: 'hint' }, el('b', {}, t('hint.title')), el('span', {}, t('hint.select')), el('span', {}, t('hint.keys', { key: shown(keys.keyOf('help') || '?') })));
  }
}

const old = range => range && { offsetNode: range.startContainer, offset: range.startOffset };

const article = document.querySelector('article.text[data-document]');
const reader = article && new Reader(article);
if (reader) reader.load().then(() => performance.mark('usable'));

/** Hands the page's reader to a module that adds to it; at once, as modules run in the order they are imported. */
export function whenReader(use) { if (reader) use(reader); }
