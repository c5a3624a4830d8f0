/** The strip at the side of the text: where in the whole the annotations, demands, links and unsure blocks are, and which part is on the screen. A press or a drag goes there. */
import { el } from './dom.js';

const STEPS = 240;

export class Density {
  constructor(strip, map) {
    Object.assign(this, { strip, map, thumb: el('u') });
    strip.addEventListener('pointerdown', event => { strip.setPointerCapture(event.pointerId); this.go(event); });
    strip.addEventListener('pointermove', event => { if (event.buttons) this.go(event); });
    addEventListener('scroll', () => requestAnimationFrame(() => this.follow()), { passive: true });
  }
  /** `clauses`: Map of block to its items. */
  draw(clauses) {
    const { article, blocks } = this.map;
    const height = article.offsetHeight || 1;
    const slots = new Set();
    for (const block of blocks) {
      const at = Math.round(block.element.offsetTop / height * STEPS);
      for (const item of clauses.get(block) ?? []) slots.add(`${at} ${item.slot}`);
      if (block.unsure) slots.add(`${at} q`);
    }
    this.strip.replaceChildren(this.thumb, ...[...slots].map(slot => {
      const [at, kind] = slot.split(' ');
      const mark = el('i', { class: kind });
      mark.style.insetBlockStart = `${at / STEPS * 100}%`;
      return mark;
    }));
    this.follow();
  }
  follow() {
    const { top, height } = this.map.article.getBoundingClientRect();
    const part = offset => Math.min(100, Math.max(0, offset / height * 100));
    const from = part(-top);
    this.thumb.style.insetBlockStart = `${from}%`;
    this.thumb.style.blockSize = `${Math.max(1, part(innerHeight - top) - from)}%`;
  }
  go(event) {
    const strip = this.strip.getBoundingClientRect();
    const { top, height } = this.map.article.getBoundingClientRect();
    scrollBy({ top: top + height * (event.clientY - strip.top) / strip.height - innerHeight / 3, behavior: 'instant' });
  }
}
