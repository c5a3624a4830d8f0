/** A table whose cells one walks with the arrows: one tab stop, the rest by keys (ARIA's grid). Every row is a list of the links and buttons in its cells. */

export class Grid {
  /** `named` says by which name a stop is found again after the table was drawn anew. */
  constructor(table, named) {
    Object.assign(this, { table, named });
    this.read();
    table.addEventListener('keydown', event => this.key(event));
    table.addEventListener('focusin', event => { if (this.stops.includes(event.target)) this.stand(event.target); });
  }
  read() {
    this.rows = [...this.table.rows].map(row => [...row.cells].map(cell => cell.querySelector('a, button'))).filter(row => row.some(Boolean));
    this.stops = [...this.table.querySelectorAll('a, button')];
    for (const stop of this.stops) stop.tabIndex = -1;
    const first = this.table.tBodies[0].querySelector('a.cell') ?? this.stops[0];
    if (first) this.stand(first);
  }
  stand(stop) {
    if (this.at) this.at.tabIndex = -1;
    this.at = stop;
    stop.tabIndex = 0;
  }
  find(name) { return this.stops.find(stop => this.named(stop) === name); }
  go(stop) {
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  key(event) {
    if (event.altKey || event.metaKey || !this.stops.includes(event.target)) return;
    const to = this.target(event);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(to);
  }
  target({ key, ctrlKey, target }) {
    const y = this.rows.findIndex(row => row.some(stop => stop?.closest('td, th') === target.closest('td, th')));
    const x = this.rows[y].findIndex(stop => stop?.closest('td, th') === target.closest('td, th'));
    const rtl = getComputedStyle(this.table).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowRight': return this.beside(target, y, x, rtl);
      case 'ArrowLeft': return this.beside(target, y, x, -rtl);
      case 'ArrowDown': return this.down(y, x, 1);
      case 'ArrowUp': return this.down(y, x, -1);
      case 'PageDown': return this.down(y, x, 8);
      case 'PageUp': return this.down(y, x, -8);
      case 'Home': return ctrlKey ? this.rows[0].find(Boolean) : this.rows[y].find(Boolean);
      case 'End': return this.rows[ctrlKey ? this.rows.length - 1 : y].filter(Boolean).at(-1);
      default: return undefined;
    }
  }
  /** The next stop in the same cell, else the next cell that has one. */
  beside(target, y, x, by) {
    const within = [...target.closest('td, th').querySelectorAll('a, button')];
    const other = within[within.indexOf(target) + by];
    if (other) return other;
    for (let i = x + by; i >= 0 && i < this.rows[y].length; i += by) if (this.rows[y][i]) return this.rows[y][i];
    return null;
  }
  /** The same column some rows on; a row without that column does not count. */
  down(y, x, by) {
    let last = null, left = Math.abs(by);
    for (let i = y + Math.sign(by); left && i >= 0 && i < this.rows.length; i += Math.sign(by)) if (this.rows[i][x]) { last = this.rows[i][x]; left--; }
    return last;
  }
}
