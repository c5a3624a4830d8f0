/** Where one is in the text: the clause in hand, the outline that shows it, addresses that lead to it. */

export class Whereabouts {
  /** `moved(block)` hears of another clause in hand. */
  constructor(map, moved = () => {}) {
    Object.assign(this, { map, moved });
    const pane = document.querySelector('.outline');
    const toggle = pane?.querySelector('.outline-toggle');
    toggle?.addEventListener('click', () => toggle.setAttribute('aria-expanded', String(pane.toggleAttribute('data-open'))));
    addEventListener('scroll', () => { this.planned ??= requestAnimationFrame(() => { this.planned = undefined; this.follow(); }); }, { passive: true });
    this.readOutline();
    this.take(map.first);
  }
  readOutline() {
    this.outlined = null;
    this.links = new Map([...document.querySelectorAll('.outline a[data-for]')].map(a => [a.dataset.for, a]));
  }
  /** The block that takes the focus by Tab. */
  take(block) {
    if (!block) return;
    if (this.current) this.current.element.tabIndex = -1;
    block.element.tabIndex = 0;
    this.current = block;
  }
  go(block, { focus = true } = {}) {
    block.element.closest('details:not([open])')?.setAttribute('open', '');
    this.current?.element.classList.remove('on');
    this.take(block);
    block.element.classList.add('on');
    this.show(block);
    this.moved(block);
    if (!focus) return;
    block.element.focus({ preventScroll: true });
    block.element.scrollIntoView({ block: 'nearest' });
  }
  step(by) {
    const { blocks } = this.map;
    const started = this.current?.element.classList.contains('on');
    let to = blocks.indexOf(this.current) + (started ? by : 0);
    while (blocks[to]?.element.closest('details:not([open])')) to += by;
    if (blocks[to]) this.go(blocks[to]);
  }

  /** The outline shows the clause in hand as long as it is in sight, else the one at the head of the window. */
  follow() { this.show(this.here()); }
  /** The block that one is at: in hand and in sight, else at the head of the window. */
  here() {
    const inHand = this.current?.element.classList.contains('on') && inSight(this.current.element);
    return inHand ? this.current : this.first();
  }
  /** The first block whose words reach below the reading line; blocks stand in order, so halving finds it. */
  first() {
    const { blocks } = this.map, line = lineOf();
    let low = 0, high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].element.getBoundingClientRect().bottom <= line) low = middle + 1; else high = middle;
    }
    return blocks[low];
  }
  /** The entry of a block, or of the nearest before it that has one. */
  entryOf(block) {
    const { blocks } = this.map;
    for (let at = blocks.indexOf(block); at >= 0; at--) if (this.links.has(blocks[at].id)) return this.links.get(blocks[at].id);
    return null;
  }
  show(block) {
    const link = block && this.entryOf(block), pane = document.querySelector('.outline');
    if (link === this.outlined) return;
    this.outlined?.removeAttribute('aria-current');
    this.outlined = link;
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    const { top, bottom } = link.getBoundingClientRect(), frame = pane.getBoundingClientRect();
    if (top < frame.top + 30 || bottom > frame.bottom - 30) pane.scrollTop += top - frame.top - frame.height / 3;
  }
}

const lineOf = () => (document.querySelector('header.bar')?.getBoundingClientRect().bottom ?? 0) + 40;
function inSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > lineOf() && top < innerHeight - 40;
}
