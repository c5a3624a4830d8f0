/** Judging beside the table: what the page for judging holds, in a panel; each resolution's is read once. */
import { button, el, tell } from './dom.js';
import { Refusal } from './http.js';
import { Judge } from './judge.js';
import { t } from './messages.js';

export class JudgingPanel {
  /** Told: `opened` and `closed` with the cell ({demand, resolution, letter}), `saved`. */
  constructor(panel, { opened, closed, saved }) {
    Object.assign(this, { panel, opened, closed, saved, judges: new Map() });
    panel.addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) { event.preventDefault(); this.close(); } });
  }
  async open(cell) {
    this.cell = cell;
    this.panel.hidden = false;
    const name = `${cell.letter}/${cell.resolution}`;
    if (this.shown?.name !== name) await this.take(name, cell);
    if (this.shown?.name !== name || this.cell !== cell) return;
    const { judge } = this.shown;
    const row = judge.rows().find(r => r.demand.id === cell.demand);
    if (row) judge.open(row, false); else await judge.load(cell.demand);
    this.panel.focus({ preventScroll: true });
    this.panel.scrollTop = 0;
  }
  async take(name, cell) {
    if (this.shown) this.shown.judge.active = false;
    this.shown = null;
    this.panel.replaceChildren(this.head(cell), el('p', { class: 'loading', role: 'status' }, t('judging.loading')));
    this.panel.focus({ preventScroll: true });
    const held = this.judges.get(name) ?? await this.read(name, cell).catch(refusal => { tell(refusal); return null; });
    if (this.cell !== cell) return;
    if (!held) return void this.close();
    this.judges.set(name, held);
    this.shown = held;
    this.panel.replaceChildren(this.head(cell), held.host);
    held.judge.active = true;
  }
  /** The page for judging as a part of this one. */
  async read(name, cell) {
    const answer = await fetch(cell.href, { credentials: 'same-origin' }).catch(() => { throw new Refusal(0); });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main.judging');
    if (!answer.ok || !page) throw new Refusal(answer.redirected ? 401 : answer.status);
    page.querySelector('[data-side=letter]').remove();
    const host = el('div', { class: 'judging-host', data: { ...page.dataset } }, ...document.adoptNode(page).children);
    host.querySelector('h1')?.remove();
    const judge = new Judge(host, { opened: row => this.moved(name, row), saved: this.saved, home: () => this.panel.focus({ preventScroll: true }) });
    judge.leave = () => this.close();
    return { name, host, judge };
  }
  moved(name, row) {
    if (this.shown && this.shown.name !== name) return;
    this.cell = { ...this.cell, demand: row.demand.id };
    this.opened(this.cell);
  }
  head(cell) {
    return el('div', { class: 'panel-head' }, el('a', { href: cell.href, class: 'btn small quiet' }, t('judging.whole')), button([t('judging.close'), ' ', el('kbd', { 'aria-hidden': 'true' }, 'Esc')], () => this.close(), { class: 'btn small' }));
  }
  close() {
    this.panel.hidden = true;
    if (this.shown) this.shown.judge.active = false;
    this.shown = null;
    this.closed(this.cell);
  }
}
