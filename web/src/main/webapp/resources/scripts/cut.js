/** Correcting the cut, a mode of the Reader: split, merge, retype, renumber, re-parent, join; the journal with undo and redo; what the machine is unsure of, and who has looked at it. */
import { Caret } from './caret.js';
import { foresee } from './cuttext.js';
import { announce, button, el, saving, tell, toast } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { since, t } from './messages.js';

const RESOLUTION = ['preambular', 'operative', 'sub', 'section', 'title', 'enacting', 'adoption'];
const LETTER = ['paragraph', 'listItem', 'heading', 'salutation', 'closing', 'signatory', 'copy'];
const COMMON = ['footnote', 'noise', 'other'];
const HOLDERS = { sub: ['preambular', 'operative', 'sub'], preambular: ['preambular', 'operative', 'sub'], operative: ['preambular', 'operative', 'sub'], paragraph: ['paragraph', 'listItem'], listItem: ['paragraph', 'listItem'] };

export class CutMode {
  constructor(reader) {
    Object.assign(this, { reader, map: reader.map, url: `/api/documents/${reader.id}/corrections`, entries: [], page: reader.cut });
    this.page.heard = () => this.heard();
    this.kinds = [...(reader.kind === 'RESOLUTION' ? RESOLUTION : LETTER), ...COMMON];
    this.opener = document.querySelector('[data-cut]');
    this.addKeys();
    this.reader.article.addEventListener('click', event => this.clicked(event));
    this.reader.article.addEventListener('focusin', () => requestAnimationFrame(() => this.follow()));
  }

  get on() { return this.reader.mode === 'cut'; }
  get block() { return this.reader.current; }

  addKeys() {
    const act = (action, run, repeats) => ({ action, run: () => this.inTurn(run), repeats });
    const kinds = this.kinds.map(kind => act(`cut.${kind}`, () => this.retype(kind)));
    const when = () => this.on;
    keys.add('cut', [
      { action: 'cut.split', run: event => this.inText(event) && this.inTurn(() => this.split()) }, act('cut.merge', () => this.merge()), act('cut.join', () => this.join()),
      act('cut.indent', () => this.indent()), act('cut.outdent', () => this.outdent()), { action: 'cut.number', run: () => this.editNumber() }, act('cut.undo', () => this.undo()), act('cut.redo', () => this.redo()),
      act('cut.reviewed', () => this.review()), act('cut.unsure', () => this.unsure(1)), act('cut.unsure.previous', () => this.unsure(-1)), { action: 'cut.journal', run: () => this.openJournal() },
      act('word.next', () => this.caret.move(this.block, 1), true), act('word.previous', () => this.caret.move(this.block, -1), true), act('stretch.next', () => this.step(1), true), act('stretch.previous', () => this.step(-1), true),
      act('next', () => this.step(1), true), act('previous', () => this.step(-1), true), act('cut.first', () => this.caret.edge(this.block, false)), act('cut.last', () => this.caret.edge(this.block, true)), act('back', () => this.leave()),
    ], { when });
    keys.add(this.reader.kind === 'RESOLUTION' ? 'cutResolution' : 'cutLetter', kinds.filter((_, i) => !COMMON.includes(this.kinds[i])), { when });
    keys.add('cut', kinds.filter((_, i) => COMMON.includes(this.kinds[i])), { when });
  }
  /** What is pressed while a correction is on its way is meant for what will then be in hand: it waits. */
  inTurn(run) { this.page.inTurn(run).catch(tell); return true; }
  /** One message replaces the one before. */
  say(show) { this.unsay?.(); this.unsay = show(); }
  inText(event) { return !event?.target?.closest?.('button, a, summary, .cutbar, .note-panel') || event.target.matches?.('.clause'); }

  /* ---- in and out ---- */

  toggle() { if (this.on) this.leave(true); else this.enter(); }
  enter() {
    this.furnish();
    this.reader.mode = 'cut';
    this.reader.selector.clear();
    this.opener.setAttribute('aria-pressed', 'true');
    this.reader.article.before(this.banner);
    document.body.append(this.bar);
    this.reader.go(this.block ?? this.map.blocks[0]);
    this.follow();
    announce(t('cut.on'));
    this.inTurn(() => this.readJournal());
  }
  leave(all) {
    if (!all && this.panel) { this.closeJournal(); return true; }
    if (!all && this.caret.at !== null && this.caret.at !== undefined) { this.caret.clear(); return true; }
    this.closeJournal();
    this.caret.clear();
    this.reader.mode = null;
    this.banner.remove();
    this.bar.remove();
    this.opener.setAttribute('aria-pressed', 'false');
    announce(t('cut.off'));
    this.block?.element.focus({ preventScroll: true });
    return true;
  }
  furnish() {
    if (this.bar) return;
    this.caret = new Caret(this.map, () => this.inTurn(() => this.split()));
    this.count = el('span', { class: 'count' });
    this.banner = el('section', { class: 'cut-banner', 'aria-label': t('cut.title') }, el('b', {}, t('cut.title')), el('span', { class: 'soft lead' }, t('cut.lead')), this.count,
      button(['↑', keys.badge('cut.unsure.previous')], () => this.unsure(-1), { 'aria-label': t('cut.unsure.previous') }), button(['↓', keys.badge('cut.unsure')], () => this.unsure(1), { 'aria-label': t('cut.unsure.next') }),
      button(t('cut.allReviewed'), () => this.inTurn(() => this.reviewAll())), button([t('cut.journal'), ' ', keys.badge('cut.journal')], () => this.openJournal()), button(t('cut.done'), () => this.leave(true), { class: 'btn small main' }));
    this.makeBar();
  }
  makeBar() {
    this.label = el('b', { class: 'where' });
    this.kind = el('select', { 'aria-label': t('cut.kind'), on: { change: () => { const kind = this.kind.value; this.inTurn(() => this.retype(kind)); } } }, this.kinds.map(kind => el('option', { value: kind }, t(`cut.kind.${kind}`))));
    this.number = el('input', { class: 'number', 'aria-label': t('cut.number'), placeholder: t('cut.number.short'), maxlength: '14', on: { keydown: event => this.numberKey(event), change: () => { const number = this.number.value.trim(); this.inTurn(() => this.renumber(number)); } } });
    const act = (action, label, run) => button([t(label), ' ', keys.badge(action)], () => this.inTurn(run));
    this.seen = button('', () => this.inTurn(() => this.review()), { 'aria-pressed': 'false' });
    this.by = el('span', { class: 'soft by' });
    this.bar = el('section', { class: 'cutbar', 'aria-label': t('cut.bar') }, this.label, this.kind, this.number, act('cut.split', 'cut.split', () => this.split()), act('cut.merge', 'cut.merge', () => this.merge()), act('cut.join', 'cut.join', () => this.join()),
      act('cut.outdent', 'cut.outdent', () => this.outdent()), act('cut.indent', 'cut.indent', () => this.indent()), act('cut.undo', 'cut.undo', () => this.undo()), act('cut.redo', 'cut.redo', () => this.redo()), this.seen, this.by);
  }

  /* ---- the block in hand ---- */

  step(by) { this.caret.clear(); this.reader.step(by); this.follow(); }
  before(block = this.block) { return this.map.blocks[this.map.blocks.indexOf(block) - 1]; }
  /** The bar says what the block in hand is. */
  follow() {
    if (!this.on || !this.block) return;
    const { kind, number, reviewed } = this.block.element.dataset;
    if (this.caret.block && this.caret.block !== this.block) this.caret.clear();
    this.label.textContent = this.block.label || t(`cut.kind.${kind}`);
    this.kind.value = kind;
    if (document.activeElement !== this.number) this.number.value = number ?? '';
    this.seen.replaceChildren(t(reviewed ? 'cut.reviewed' : 'cut.review'), ' ', keys.badge('cut.reviewed') ?? '');
    this.seen.setAttribute('aria-pressed', String(Boolean(reviewed)));
    this.by.textContent = reviewed ? t('cut.by', { name: reviewed }) : '';
    const left = this.unsureBlocks().length;
    this.count.textContent = t('cut.unsure', { n: left });
  }
  clicked(event) {
    if (!this.on) return;
    if (event.target.closest('a')) event.preventDefault();
    this.inTurn(() => this.point(event));
  }
  point(event) {
    const target = event.target.isConnected ? event.target : document.elementFromPoint(event.clientX, event.clientY);
    const block = this.map.blocks.find(b => b.element.contains(target));
    if (!block) return;
    this.reader.go(block, { focus: false });
    this.follow();
    if (!target.closest('.words') || !getSelection().isCollapsed) return;
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? legacy(event);
    if (!place?.offsetNode) return;
    this.caret.near(this.block, this.map.offsetOf(place.offsetNode, place.offset, 1));
    this.follow();
  }

  /* ---- corrections ---- */

  split() {
    if (this.caret.at === null || this.caret.at === undefined) return this.say(() => toast(t('cut.noCaret')));
    return this.correct({ op: 'split', at: this.caret.at });
  }
  merge() {
    const before = this.before();
    if (!before) return this.say(() => toast(t('cut.first')));
    return this.correct({ op: 'merge' }, [before]);
  }
  join() { return this.correct({ op: 'join' }, [this.before()]); }
  retype(kind) { return this.correct({ op: 'retype', kind }); }
  editNumber() { this.number.focus(); this.number.select(); }
  numberKey(event) {
    if (event.key === 'Enter') { event.preventDefault(); this.number.blur(); this.block.element.focus({ preventScroll: true }); }
    if (event.key === 'Escape') { this.number.value = this.block.element.dataset.number ?? ''; this.block.element.focus({ preventScroll: true }); }
  }
  async renumber(number) { if (number !== (this.block.element.dataset.number ?? '')) await this.correct({ op: 'renumber', number }); }
  /** Under the last block before it that stands at the same level. */
  indent() {
    const { kind, parent } = this.block.element.dataset;
    const at = this.map.blocks.indexOf(this.block);
    const under = this.map.blocks.slice(0, at).reverse().find(({ element: { dataset } }) => HOLDERS[kind]?.includes(dataset.kind) && (dataset.parent ?? '') === (parent ?? ''));
    if (!under) return this.say(() => toast(t('cut.noParent')));
    return this.correct({ op: 'reparent', parentClause: under.id }, [under]);
  }
  outdent() {
    const { parent } = this.block.element.dataset;
    if (!parent) return this.say(() => toast(t('cut.atTop')));
    const above = this.map.byClause.get(parent)?.element.dataset.parent;
    return this.correct({ op: 'reparent', ...(above ? { parentClause: above } : { parent: -1 }) });
  }

  /** Shown at once, then as the server says. */
  async correct(wanted, others = []) {
    const { block } = this, { id } = block, known = others.filter(Boolean);
    const expected = Object.fromEntries([block, ...known].map(each => [each.id, `"v${each.element.dataset.v}"`]));
    const body = { ...wanted, clause: id, expected, ...(wanted.op === 'split' ? { at: this.map.offsets.toPoints(wanted.at) } : {}) };
    this.caret.clear();
    const asItWas = foresee(this.map, block, wanted);
    performance.mark('cut.shown');
    try {
      const { body: done } = await saving.run('cut', () => api.post(`${this.url}?page=1`, body)).finally(asItWas);
      await this.show(done, wanted.op === 'merge' ? known[0].id : wanted.op === 'split' ? behind(done.page.order, id) : id);
      if (!done.correction) announce(t('cut.same'));
    } catch (refusal) { await this.refused(refusal); }
  }
  async show({ correction, page }, at) {
    await this.page.show(page, at);
    if (correction) this.entries = [correction, ...this.entries.filter(e => e.number !== correction.number)].sort((a, b) => b.number - a.number);
    if (this.panel) this.drawJournal();
    const inPanel = document.activeElement?.closest?.('.note-panel, .cutbar');
    if (!inPanel) this.reader.go(this.block);
    this.follow();
    if (correction) announce(`${said(correction)} ${this.block.label}`);
  }
  async refused(refusal) {
    saving.forget('cut');
    const { problem } = refusal;
    if (refusal.stale || refusal.status === 409) await this.reread();
    this.say(() => problem?.detail && !refusal.session ? toast(problem.detail, { bad: true, remedy: problem.remedy }) : tell(refusal));
    this.block?.element.focus({ preventScroll: true });
    this.follow();
  }
  /** A colleague was here: the page as it is now. */
  async reread() {
    await this.show({ page: await this.page.read() }, this.block?.id);
    await this.readJournal();
  }
  /** The page has followed a colleague's correction: the caret stays on its words. */
  async heard() {
    if (!this.on) return;
    const { at } = this.caret;
    if (at !== null && at !== undefined) this.caret.set(this.map.blockAt(at), at);
    this.follow();
    await this.readJournal();
  }

  /* ---- looked at ---- */

  unsureBlocks() { return this.map.blocks.filter(block => block.element.querySelector(':scope > .unsure')); }
  unsure(by) {
    const here = this.block?.start ?? 0, unsure = this.unsureBlocks();
    const to = by > 0 ? unsure.find(b => b.start > here) ?? unsure[0] : unsure.findLast(b => b.start < here) ?? unsure.at(-1);
    if (!to) return this.say(() => toast(t('cut.sure')));
    this.caret.clear();
    this.reader.go(to);
    this.follow();
  }
  async review() {
    const { id, element } = this.block, reviewed = !element.dataset.reviewed;
    try {
      await saving.run('cut', () => api.put(`/api/clauses/${id}/review`, { reviewed }));
      await this.reread();
      announce(t(reviewed ? 'cut.nowReviewed' : 'cut.notReviewed'));
    } catch (refusal) { await this.refused(refusal); }
  }
  async reviewAll() {
    try {
      await saving.run('cut', () => api.post(`${this.url}/review`, {}));
      await this.reread();
      this.say(() => toast(t('cut.allNow'), { label: t('undo'), act: () => this.inTurn(() => this.undo()) }));
    } catch (refusal) { await this.refused(refusal); }
  }

  /* ---- the journal ---- */

  async readJournal() { this.entries = (await api.get(this.url)).body.items; if (this.panel) this.drawJournal(); }
  /** The last of one's own that no later correction stands on; the last of anybody where none is one's own. */
  async undo() {
    const standing = this.entries.filter(e => !e.undone), own = standing.filter(e => e.by.id === this.reader.me);
    const tried = own.length ? own : standing.slice(0, 1);
    for (const entry of tried) {
      const refusal = await this.turn('undo', entry).then(() => null, refused => refused);
      if (!refusal) return entry === tried[0] ? undefined : this.stands(tried[0], entry);
      if (refusal.code !== 'cut.laterCorrection') return this.refused(refusal);
      if (entry === tried[0]) await this.reread();
    }
    saving.forget('cut');
    return tried.length ? this.stands(tried[0]) : this.say(() => toast(t('cut.undo.none')));
  }
  /** Says which correction is in the way, whose it is, and which one was taken back instead. */
  stands(entry, instead) {
    const later = this.entries.find(e => !e.undone && e.number > entry.number && e.clauses.some(id => entry.clauses.includes(id)));
    const why = later ? t('cut.undo.inTheWay', { what: said(entry), later: said(later), label: later.after ?? later.before ?? '', name: later.by.name }) : t('cut.undo.stands', { what: said(entry) });
    this.say(() => toast(why, instead ? { remedy: t('cut.undo.instead', { what: said(instead) }) } : { bad: true, remedy: t('cut.undo.how') }));
  }
  async redo() {
    const undone = this.entries.filter(e => e.undone).sort((a, b) => b.undone.localeCompare(a.undone));
    const entry = undone.find(e => e.undoneBy?.id === this.reader.me) ?? undone[0];
    if (!entry) return this.say(() => toast(t('cut.redo.none')));
    await this.turn('redo', entry).catch(refusal => this.refused(refusal));
  }
  async turn(way, entry) {
    const { body } = await saving.run('cut', () => api.post(`${this.url}/${way}?page=1`, { number: entry.number }));
    this.caret.clear();
    await this.show(body, body.page.order.includes(entry.clause) ? entry.clause : this.block?.id);
    if (entry.by.id !== this.reader.me) this.say(() => toast(t(`cut.${way}.theirs`, { name: entry.by.name, what: said(entry) })));
  }
  openJournal() {
    if (this.panel) return this.closeJournal(), true;
    this.list = el('ol', { class: 'journal' });
    this.panel = el('section', { class: 'note-panel stack', 'aria-label': t('cut.journal'), on: { keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); this.closeJournal(); } } } },
      el('div', { class: 'row apart' }, el('h2', {}, t('cut.journal')), button('×', () => this.closeJournal(), { class: 'btn small icon', 'aria-label': t('close') })), this.list);
    document.querySelector('main').append(this.panel);
    this.drawJournal();
    this.panel.querySelector('button').focus();
    return true;
  }
  closeJournal() {
    if (!this.panel) return;
    this.panel.remove();
    this.panel = null;
    this.block?.element.focus({ preventScroll: true });
  }
  drawJournal() {
    const at = [...this.list.querySelectorAll('button')].indexOf(document.activeElement);
    this.list.replaceChildren(...(this.entries.length ? this.entries.map(e => this.entryLine(e)) : [el('li', { class: 'soft' }, t('cut.journal.none'))]));
    if (at >= 0) this.list.querySelectorAll('button')[at]?.focus();
  }
  entryLine(e) {
    const way = e.undone ? 'redo' : 'undo';
    return el('li', { class: e.undone ? 'undone' : null }, el('div', {}, el('b', {}, said(e)), ' ', e.after ?? e.before ?? ''), el('div', { class: 'soft' }, t('cut.when', { name: e.by.name ?? '', when: since(e.at) }), e.undone ? ` · ${t('cut.undone', { name: e.undoneBy?.name ?? '', when: since(e.undone) })}` : ''),
      button(t(`cut.${way}`), () => this.inTurn(() => this.turn(way, e).catch(refusal => this.refused(refusal))), { 'aria-label': `${t(`cut.${way}`)}: ${said(e)} ${e.after ?? e.before ?? ''}` }));
  }
}

const behind = (order, id) => order[order.indexOf(id) + 1] ?? id;
const said = e => e.op === 'retype' && e.kind ? t('cut.did.retype', { kind: t(`cut.kind.${e.kind}`) }) : t(`cut.did.${e.op}`);
const legacy = event => { const range = document.caretRangeFromPoint?.(event.clientX, event.clientY); return range && { offsetNode: range.startContainer, offset: range.startOffset }; };
