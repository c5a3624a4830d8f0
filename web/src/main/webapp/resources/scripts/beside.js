/** Side by side: what lies here, in which order. The address holds it; the server draws it anew with every change. */
import { announce, button, copy, el, toast } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { addressOf, keep, pinned } from './pins.js';
import { present, presents } from './presenting.js';

const shown = document.getElementById('shown');
const parser = new DOMParser();
const pieces = () => [...shown.querySelectorAll('.piece')];
const idsOf = all => all.map(piece => piece.dataset.piece);
const isDemand = piece => piece.dataset.kind === 'demand';
const labelOf = piece => piece.dataset.citation;
const same = (a, b) => a.length === b.length && a.every((id, i) => id === b[i]);

class Pieces {
  constructor() {
    this.take();
    shown.addEventListener('dragstart', event => this.lift(event));
    shown.addEventListener('dragover', event => this.over(event));
    shown.addEventListener('drop', event => this.drop(event));
    shown.addEventListener('dragend', () => this.letGo());
    this.addKeys();
    addEventListener('popstate', () => this.show(location.href));
  }
  /** What the server drew gets its buttons. */
  take() {
    for (const piece of pieces()) {
      piece.draggable = true;
      piece.querySelector('.acts').replaceChildren(...this.buttons(piece));
    }
    const tools = shown.querySelector('.tools');
    if (tools) tools.replaceChildren(...this.tools());
    if (tools && !pinned().length && new URLSearchParams(location.search).has('pin')) this.keep(pieces());
  }
  buttons(piece) {
    const label = labelOf(piece), all = pieces(), at = all.indexOf(piece);
    const act = (sign, key, run, off) => button(sign, run, { class: 'btn small icon quiet', 'aria-label': t(key, { label }), title: t(key, { label }), disabled: off });
    return [act('‹', 'earlier', () => this.move(piece, -1), at === 0), act('›', 'later', () => this.move(piece, 1), at === all.length - 1), act('×', 'remove', () => this.remove(piece), all.length === 1)];
  }
  tools() {
    const columns = pieces().length > 2 ? [this.columns()] : [];
    return [...columns, ...(presents() ? [button([t('present'), ' ', keys.badge('present')], () => this.present(), {}), button(t('present.verbs'), () => this.presentVerbs(), {})] : []), button(t('address'), () => this.copy(), {}), button(t('print'), () => print(), {}), button(t('clear'), () => this.clear(), {})];
  }
  /** The piece in hand and the one beside it, or the first two, as a scene: a demand is held against its clause. */
  present() {
    const all = pieces(), at = Math.max(0, Math.min(all.indexOf(this.at()), all.length - 2));
    const two = all.slice(at, at + 2), [demands, clauses] = [true, false].map(asked => idsOf(two.filter(piece => isDemand(piece) === asked)));
    if (!clauses.length) return demands.length ? present({ kind: 'COVERAGE', demand: demands[0] }) : undefined;
    return present(demands.length ? { kind: 'COMPARISON', demand: demands[0], clauses } : { kind: clauses.length > 1 ? 'COMPARISON' : 'CLAUSE', clauses });
  }
  /** The verbs of all clauses that lie here, in the order of their strength. */
  presentVerbs() {
    const clauses = idsOf(pieces().filter(piece => !isDemand(piece)));
    if (clauses.length) present({ kind: 'VERBS', clauses });
  }
  columns() {
    const now = /\bn(\d)/.exec(shown.querySelector('.pieces').className)?.[1];
    return el('label', { class: 'row' }, t('columns'), el('select', { class: 'small', on: { change: event => this.go(idsOf(pieces()), event.target.value) } }, ['1', '2', '3', '4'].map(n => el('option', { value: n, selected: n === now }, n))));
  }

  /* ---- what lies here ---- */

  /** The session follows this page while it holds the same, or nothing. */
  keep(all) { keep(all.map(piece => ({ id: piece.dataset.piece, label: labelOf(piece) }))); }
  follows() { return same(pinned().map(p => p.id), idsOf(pieces())); }
  /** The address with other pieces; what else it says stays. */
  address(ids, columns = new URLSearchParams(location.search).get('columns')) { return addressOf(ids) + (columns ? `&columns=${columns}` : ''); }
  async go(ids, columns) {
    const follows = this.follows();
    const address = this.address(ids, columns);
    if (!await this.show(address)) return false;
    history.pushState(null, '', address);
    if (follows) this.keep(pieces());
    return true;
  }
  async show(address) {
    const read = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
    const page = read?.ok && !read.redirected ? parser.parseFromString(await read.text(), 'text/html') : null;
    const fresh = page?.getElementById('shown');
    if (!fresh) { toast(t('failed'), { bad: true }); return false; }
    shown.replaceChildren(...document.adoptNode(fresh).childNodes);
    document.title = page.title;
    this.take();
    return true;
  }
  async move(piece, by) {
    const ids = idsOf(pieces()), id = piece.dataset.piece, at = ids.indexOf(id), to = at + by;
    if (to < 0 || to >= ids.length) return;
    await this.place(id, to);
  }
  async place(id, to) {
    const ids = idsOf(pieces()).filter(other => other !== id);
    ids.splice(to, 0, id);
    if (!await this.go(ids)) return;
    const piece = this.focus(id);
    announce(t('moved', { label: labelOf(piece), at: to + 1, of: ids.length }));
  }
  async remove(piece) {
    const before = idsOf(pieces()), at = before.indexOf(piece.dataset.piece), label = labelOf(piece);
    if (before.length < 2) return;
    if (!await this.go(before.filter((id, i) => i !== at))) return;
    this.focus(idsOf(pieces())[Math.min(at, before.length - 2)]);
    toast(t('removed', { label }), { label: t('undo'), act: () => this.go(before).then(() => this.focus(before[at])) });
  }
  focus(id) {
    const piece = document.getElementById(`p-${id}`);
    piece?.focus({ preventScroll: true });
    piece?.scrollIntoView({ block: 'nearest' });
    return piece;
  }
  async copy() { if (await copy(location.href)) toast(t('copied')); else toast(t('copy.failed'), { bad: true, remedy: location.href }); }
  clear() {
    keep([]);
    location.assign('/side-by-side');
  }

  /* ---- by mouse ---- */

  lift(event) {
    const piece = event.target.closest?.('.piece');
    if (!piece || event.target !== piece) return;
    this.lifted = piece;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', piece.dataset.piece);
    piece.classList.add('dragged');
  }
  over(event) {
    const piece = this.lifted && event.target.closest?.('.piece');
    if (!piece) return;
    event.preventDefault();
    for (const other of pieces()) other.classList.toggle('over', other === piece && piece !== this.lifted);
  }
  drop(event) {
    const piece = this.lifted && event.target.closest?.('.piece');
    if (!piece || piece === this.lifted) return;
    event.preventDefault();
    this.place(this.lifted.dataset.piece, pieces().indexOf(piece));
  }
  letGo() {
    this.lifted = null;
    for (const piece of pieces()) piece.classList.remove('over', 'dragged');
  }

  /* ---- by keyboard ---- */

  /** The piece that has the focus, or holds it. */
  at() { return document.activeElement?.closest?.('.piece') ?? null; }
  step(by) {
    const all = pieces(), at = all.indexOf(this.at());
    const to = all[at < 0 ? by > 0 ? 0 : all.length - 1 : Math.min(all.length - 1, Math.max(0, at + by))];
    if (!to) return false;
    this.focus(to.dataset.piece);
    return true;
  }
  addKeys() {
    const here = { when: () => this.at() };
    keys.add('text', [{ action: 'next', run: () => this.step(1), repeats: true }, { action: 'previous', run: () => this.step(-1), repeats: true }]);
    keys.add('text', [{ action: 'enter', run: () => { this.at().querySelector('.piece-head a').click(); } }, { action: 'present', run: () => { this.present(); } }, { action: 'word.next', run: () => this.step(1) }, { action: 'word.previous', run: () => this.step(-1) }], here);
    keys.add('beside', [{ action: 'unpin', run: () => { this.remove(this.at()); } }, { action: 'pin.earlier', run: () => { this.move(this.at(), -1); } }, { action: 'pin.later', run: () => { this.move(this.at(), 1); } }], here);
  }
}

if (shown.querySelector('.pieces')) new Pieces();
else if (!location.search && pinned().length) location.replace(addressOf(pinned().map(p => p.id)));
