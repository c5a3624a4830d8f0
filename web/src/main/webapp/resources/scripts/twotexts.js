/** Two texts side by side: walking through what changed, showing only that, from a place that was left to where it went. What is shown stands in the address. */
import { announce, button, copy, el, toast } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { pin } from './pins.js';
import { openHere } from './exercising.js';
import { present, presents } from './presenting.js';

const table = document.querySelector('table.two-texts');

class Texts {
  constructor() {
    this.rows = [...table.querySelectorAll('tr[data-changes]')];
    this.body = table.tBodies[0];
    this.filters = [...document.querySelectorAll('[data-show]')];
    for (const filter of this.filters) filter.addEventListener('click', () => this.show(filter.dataset.show));
    this.body.addEventListener('click', event => this.click(event));
    const { a, b } = this.body.dataset;
    for (const cell of this.body.querySelectorAll('.side')) cell.dataset.of = cell.matches('.a') ? a : b;
    document.querySelector('.tools[data-texts]').append(...(presents() ? [button([t('present'), ' ', keys.badge('present')], () => this.present()), button(t('present.verbs'), () => this.presentVerbs())] : []), button(t('address'), () => this.copy()), button(t('print'), () => print()));
    this.addKeys();
    this.show(new URLSearchParams(location.search).get('show') ?? 'all', false);
    this.at(this.rows.find(row => row.id === location.hash.slice(1)) ?? this.rows[0], Boolean(location.hash));
    performance.mark('usable');
  }

  /* ---- what is shown ---- */

  changed(row) { return row.dataset.changes !== 'same'; }
  shows(row) { return this.shown === 'all' || (this.shown === 'changed' ? this.changed(row) : row.dataset.changes.split(' ').includes(this.shown)); }
  show(what, told = true) {
    this.shown = this.filters.some(f => f.dataset.show === what) ? what : 'all';
    for (const filter of this.filters) filter.setAttribute('aria-pressed', String(filter.dataset.show === this.shown));
    for (const row of this.rows) row.hidden = !this.shows(row);
    this.drawBetween();
    const address = new URL(location.href);
    if (this.shown === 'all') address.searchParams.delete('show'); else address.searchParams.set('show', this.shown);
    if (told) {
      history.replaceState(null, '', address);
      announce(t('shown', { n: this.visible().length }));
    }
    for (const link of document.querySelectorAll('[data-turn]')) { const turned = new URL(link.href); turned.search = turned.search.replace(/&show=.*$/, '') + (this.shown === 'all' ? '' : `&show=${this.shown}`); link.href = turned; }
  }
  visible() { return this.rows.filter(row => !row.hidden); }
  /** How many rows lie hidden between two that are shown. */
  drawBetween() {
    for (const old of this.body.querySelectorAll('.between')) old.remove();
    let hidden = 0;
    for (const row of [...this.rows, null]) {
      if (row?.hidden) { hidden++; continue; }
      const line = hidden ? el('tr', { class: 'between' }, el('td', { colspan: 3 }, t('between', { n: hidden }))) : null;
      hidden = 0;
      if (!line) continue;
      if (row) row.before(line); else this.body.append(line);
    }
  }

  /* ---- where one is ---- */

  at(row, focus = true) {
    if (!row) return;
    if (this.current) this.current.tabIndex = -1;
    this.current = row;
    row.tabIndex = 0;
    if (!focus) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    const name = `#${row.id}`;
    if (location.hash !== name) history.replaceState(null, '', name);
  }
  /** To the next row that changed; where only such rows are shown, or in two languages, to the next row. */
  step(by) {
    const all = this.visible(), here = this.rows.indexOf(this.current);
    const standing = all.includes(this.current), started = standing && document.activeElement === this.current;
    const from = standing ? all.indexOf(this.current) + (started ? by : 0) : by > 0 ? all.findIndex(row => this.rows.indexOf(row) > here) : all.findLastIndex(row => this.rows.indexOf(row) < here);
    for (let i = from; all[i]; i += by) if (this.changed(all[i]) || this.shown !== 'all' || table.matches('.languages')) { this.at(all[i]); return true; }
    announce(t('end'));
    return true;
  }
  line(by) {
    const all = this.visible(), to = all[all.indexOf(this.current) + by];
    if (to) this.at(to);
    return Boolean(to);
  }
  click(event) {
    const jump = event.target.closest('a.jump');
    if (jump) { event.preventDefault(); return this.jump(jump); }
    const row = event.target.closest('tr[data-changes]');
    if (row && getSelection().isCollapsed && !event.target.closest('a')) this.at(row);
    return undefined;
  }
  /** Between a clause and the place that it left. */
  jump(link = this.current?.querySelector('a.jump')) {
    const to = link && document.getElementById(link.hash.slice(1));
    if (!to) return false;
    if (to.hidden) this.show('all');
    this.at(to);
    to.scrollIntoView({ block: 'center' });
    return true;
  }
  open() {
    const link = this.current?.querySelector('.b a.n') ?? this.current?.querySelector('a.n');
    if (link) location.assign(link.href);
    return Boolean(link);
  }
  /** The clauses of the row, to be laid beside others. */
  pin() {
    const { a, b } = this.body.dataset;
    const side = (ids, name) => ids.split(' ').filter(Boolean).map(id => ({ id, label: name }));
    if (this.current) pin([...side(this.current.dataset.a, a), ...side(this.current.dataset.b, b)].map(p => ({ ...p, label: `${p.label}, ${this.current.getAttribute('aria-label')}` })));
  }
  /** The first clauses of the row, as a scene: what stood there and what stands there now. */
  present() {
    if (!this.current) return;
    const clauses = [this.current.dataset.a, this.current.dataset.b].map(ids => ids.split(' ')[0]).filter(Boolean);
    present({ kind: clauses.length > 1 ? 'COMPARISON' : 'CLAUSE', clauses });
  }
  presentVerbs() {
    const { from, to } = this.body.dataset;
    present({ kind: 'VERBS', document: from, source: to });
  }
  async copy() { if (await copy(location.href)) toast(t('copied')); else toast(t('copy.failed'), { bad: true, remedy: location.href }); }

  addKeys() {
    keys.add('text', [{ action: 'next', run: () => this.step(1), repeats: true }, { action: 'previous', run: () => this.step(-1), repeats: true }, { action: 'stretch.next', run: () => this.line(1), repeats: true }, { action: 'stretch.previous', run: () => this.line(-1), repeats: true },
      { action: 'enter', run: () => this.open() }, { action: 'pin', run: () => this.pin() }, { action: 'present', run: () => this.present() }, { action: 'exercise', run: () => openHere() }]);
    keys.add('beside', [{ action: 'jump', run: () => this.jump() }, { action: 'changed', run: () => this.show(this.shown === 'all' ? 'changed' : 'all') }, { action: 'turn', run: () => document.querySelector('[data-turn]').click() }]);
  }
}

if (table) new Texts();
