/** The demands beside the text: how far one is, totals that filter, one line for each demand. */
import { JUDGEMENTS, counted, totals } from './coverage.js';
import { el } from './dom.js';
import { progress } from './judgements.js';
import { mark } from './mark.js';
import { t } from './messages.js';

export class DemandList {
  constructor(aside, { open, marks, filtered }) { Object.assign(this, { aside, open, marks, filtered, filter: null }); }

  shown(rows) { return rows.filter(row => !this.filter || (counted(row.mine) ?? 'UNJUDGED') === this.filter); }

  draw(rows, current) {
    const focused = this.aside.contains(document.activeElement) && (document.activeElement.dataset.demand ?? document.activeElement.dataset.total);
    this.aside.replaceChildren(this.progress(rows), this.totals(rows), el('ol', {}, this.shown(rows).map(row => this.line(row, row === current))));
    if (focused) this.aside.querySelector(`[data-demand="${focused}"], [data-total="${focused}"]`)?.focus({ preventScroll: true });
  }
  progress(rows) {
    const { of, judged, waiting } = progress(rows);
    const bar = el('div', { class: 'progress', 'aria-hidden': 'true' }, el('i'));
    bar.firstChild.style.inlineSize = `${of ? judged / of * 100 : 0}%`;
    return el('div', { class: 'stack tight' }, el('div', { class: 'small', id: 'progress' }, t('judging.progress', { judged, of }), waiting ? `, ${t('judging.waiting', { n: waiting })}` : ''), bar);
  }
  totals(rows) {
    const counts = totals(rows);
    return el('div', { class: 'totals small', role: 'group', 'aria-label': t('judging.totals') }, [...JUDGEMENTS, 'UNJUDGED'].map(name =>
      el('button', { type: 'button', data: { total: name }, title: t(`judgement.${name}`), 'aria-label': `${t(`judgement.${name}`)} ${counts[name]}`, 'aria-pressed': String(this.filter === name), on: { click: () => { this.filter = this.filter === name ? null : name; this.filtered(); } } }, mark(name), el('b', { class: 'num' }, String(counts[name])))));
  }
  line(row, current) {
    return el('li', { class: row.label?.includes('.') ? 'child' : undefined }, el('button', { type: 'button', class: 'd', data: { demand: row.demand.id }, 'aria-current': current ? 'true' : undefined, on: { click: () => this.open(row) } },
      el('b', {}, row.label), el('span', { class: row.demand.state === 'REJECTED' ? 't crossed' : 't' }, row.demand.wording ?? row.demand.text), el('span', { class: 'split' }, this.marks(row))));
  }
  focus() { this.aside.querySelector('[aria-current]')?.focus({ preventScroll: true }); }
}
