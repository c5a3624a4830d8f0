/** A caret between words, for text that nobody can edit: drawn over the page, moved by words, told to assistive technology. */
import { announce, button, el } from './dom.js';
import { t } from './messages.js';

export class Caret {
  constructor(map, split) {
    this.map = map;
    this.line = el('div', { class: 'caret', hidden: true }, button(t('cut.here'), split, { class: 'btn small', tabindex: '-1' }));
    document.body.append(this.line);
    addEventListener('resize', () => this.draw());
  }

  /** The places between two words of a block, as offsets of the reading text. */
  places(block) {
    if (this.of !== block) {
      const words = this.map.text.slice(block.start, block.end);
      this.list = [...words.matchAll(/(?<=\s)\S/gu)].map(found => block.start + found.index);
      this.of = block;
    }
    return this.list;
  }
  set(block, at) { this.block = block; this.at = at; this.draw(); }
  clear() { this.set(this.block, null); }

  move(block, by) {
    const places = this.places(block);
    if (!places.length) return announce(t('cut.oneWord'));
    const here = this.block === block && this.at !== null ? places.indexOf(this.at) : by > 0 ? -1 : places.length;
    this.set(block, places[Math.min(Math.max(here + by, 0), places.length - 1)]);
    this.say();
  }
  edge(block, last) {
    const places = this.places(block);
    if (places.length) { this.set(block, places.at(last ? -1 : 0)); this.say(); }
  }
  /** The place between words nearest to a point of the window. */
  near(block, offset) {
    const places = this.places(block);
    if (places.length) this.set(block, places.reduce((best, place) => Math.abs(place - offset) < Math.abs(best - offset) ? place : best));
  }
  say() { announce(t('cut.caret', { before: this.map.text.slice(Math.max(this.block.start, this.at - 24), this.at).trim(), behind: this.map.text.slice(this.at, this.at + 24).trim() })); }

  draw() {
    const shown = this.block && this.at !== null && this.block.words.isConnected;
    this.line.hidden = !shown;
    if (!shown) return;
    const rect = this.map.rangeOf(this.at, this.at + 1).getBoundingClientRect();
    const right = getComputedStyle(this.block.element).direction === 'rtl';
    Object.assign(this.line.style, { top: `${rect.top + scrollY}px`, left: `${(right ? rect.right : rect.left) + scrollX - 2}px`, height: `${rect.height}px` });
  }
}
