/** The coverage table: cells by keyboard, totals that filter without a new page, the judgement in a panel beside it. The server draws the table, so that files and screen hold the same. */
import { announce, saving } from './dom.js';
import { exercise } from './exercising.js';
import { Grid } from './grid.js';
import { t } from './messages.js';
import { pin } from './pins.js';
import { present, presents } from './presenting.js';
import { keys } from './keys.js';
import { JudgingPanel } from './judgingpanel.js';

const main = document.querySelector('main.table-page');
const sheet = document.getElementById('sheet');
const nameOf = stop => stop.dataset.cell ?? stop.getAttribute('aria-label') ?? stop.closest('tr')?.dataset.demand ?? stop.textContent;

class Table {
  constructor() {
    this.panel = new JudgingPanel(document.getElementById('panel'), { opened: cell => this.mark(cell), closed: cell => this.back(cell), saved: () => this.refreshSoon() });
    this.take();
    sheet.addEventListener('click', event => this.click(event));
    addEventListener('popstate', () => this.show(location.href, false));
    saving.show();
  }
  take() {
    const table = sheet.querySelector('table.coverage');
    this.grid = table && new Grid(table, nameOf);
    if (this.at) this.mark(this.at);
  }
  click(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    if (event.target.closest('a[href="#chooser"]')) return this.choose(event);
    const link = event.target.closest('a[data-filter], a.cell');
    if (!link) return;
    event.preventDefault();
    if (link.matches('.cell')) this.open(link);
    else this.show(link.href, true, nameOf(link));
  }
  choose(event) {
    event.preventDefault();
    const chooser = document.getElementById('chooser');
    chooser.open = true;
    chooser.scrollIntoView({ block: 'nearest' });
    chooser.querySelector('[name=resolution]')?.focus();
  }
  open(link) {
    const [demand, resolution] = link.dataset.cell.split('/');
    this.panel.open({ demand, resolution, letter: new URL(link.href).searchParams.get('letter'), href: link.href });
    main.classList.add('open');
  }
  mark(cell) {
    this.at = cell;
    for (const row of sheet.querySelectorAll('tr.on')) row.classList.remove('on');
    const stop = this.grid?.find(`${cell.demand}/${cell.resolution}`);
    stop?.closest('tr').classList.add('on');
    if (stop) this.grid.stand(stop);
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  back(cell) {
    main.classList.remove('open');
    for (const row of sheet.querySelectorAll('tr.on')) row.classList.remove('on');
    this.at = null;
    const stop = cell && this.grid?.find(`${cell.demand}/${cell.resolution}`);
    this.grid?.go(stop ?? this.grid.at);
  }

  /** Shows the table of an address in place of this one; only what changes is drawn. */
  async show(address, push, focus) {
    sheet.setAttribute('aria-busy', 'true');
    const read = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
    const page = read?.ok && !read.redirected ? new DOMParser().parseFromString(await read.text(), 'text/html') : null;
    const shown = page?.getElementById('shown');
    if (!shown) return void location.assign(address);
    document.getElementById('shown').replaceWith(document.adoptNode(shown));
    for (const link of document.querySelectorAll('[data-export]')) link.href = page.querySelector(`[data-export="${link.dataset.export}"]`)?.getAttribute('href') ?? link.href;
    sheet.removeAttribute('aria-busy');
    if (push) history.pushState(null, '', address);
    this.take();
    if (focus) this.refocus(focus);
    if (push) announce(t('table.shown', { n: sheet.querySelectorAll('tbody tr[data-demand]').length }));
  }
  refocus(name) {
    const links = [...sheet.querySelectorAll('a[data-filter]')];
    (links.find(link => nameOf(link) === name) ?? links[0])?.focus({ preventScroll: true });
  }
  refreshSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(location.href, false), 250);
  }
}

/** Pins the demand of a cell and the clauses that its judgements rest on. */
function pinCell() {
  const cell = document.activeElement?.closest?.('a.cell');
  if (!cell) return false;
  const [demand] = cell.dataset.cell.split('/'), { evidence } = cell.dataset;
  const td = cell.closest('td'), number = td.parentElement.querySelector('b').textContent, resolution = td.closest('table').tHead.rows[0].cells[td.cellIndex].querySelector('a').textContent;
  pin([{ id: demand, label: number }, ...(evidence ?? '').split(' ').filter(Boolean).map(id => ({ id, label: resolution }))]);
  return true;
}

/** The demand in hand, and the resolution where a cell has the focus; null outside the rows of demands. */
function inHand() {
  const at = document.activeElement, row = at?.closest?.('tr[data-demand]');
  return row && { row, demand: row.dataset.demand, document: at.closest('a.cell')?.dataset.cell.split('/')[1] };
}

/** The cell as a scene; from its row the demand alone. */
function presentCell() {
  const here = presents() && inHand();
  if (!here) return false;
  present({ kind: 'COVERAGE', demand: here.demand, ...(here.document ? { document: here.document } : {}) });
  return true;
}

/** A question of the demand in hand: on the resolution of a cell; of a whole row, on one of those that stand above the table. */
function exerciseCell() {
  const here = main.dataset.presents && inHand();
  if (!here) return false;
  const { row, demand, document: resolution } = here;
  const heads = [...row.closest('table').tHead.rows[0].querySelectorAll('th.c')];
  const documents = [...row.querySelectorAll('a.cell')].map((cell, column) => ({ id: cell.dataset.cell.split('/')[1], name: heads[column].querySelector('a').textContent }));
  exercise({ kinds: ['ANSWER'], demand, document: resolution, documents: resolution ? [] : documents, title: row.querySelector('b').textContent });
  return true;
}
keys.add('text', [{ action: 'pin', run: pinCell }, { action: 'present', run: presentCell }, { action: 'exercise', run: exerciseCell }]);

if (sheet?.querySelector('#shown')) new Table();
