/** The margin: cards beside their words. Only those near the window are in the page, so that a long text with thousands stays quick. */
import { typing } from './dom.js';
import { place } from './place.js';

export class Margin {
  /** `make(item)` builds a card; `told(item, on)` hears what is pointed at or active; `moved()` that other clauses are near the window. */
  constructor(aside, map, make, told, moved) {
    Object.assign(this, { aside, map, make, told, moved, items: [], ranks: new Map(), cards: new Map(), near: new Set(), active: null, extra: null });
    this.watch = new IntersectionObserver(seen => this.seen(seen), { rootMargin: '120% 0px' });
    this.watchBlocks();
    new ResizeObserver(() => this.plan()).observe(map.article);
    aside.addEventListener('pointerover', event => this.hover(event));
    aside.addEventListener('pointerleave', () => told(null, false));
    aside.addEventListener('click', event => this.click(event));
    aside.addEventListener('focusin', event => this.click(event));
    aside.addEventListener('focusout', () => requestAnimationFrame(() => { if (!this.writing()) this.show(); }));
  }
  watchBlocks() {
    this.watch.disconnect();
    this.near.clear();
    this.byElement = new Map(this.map.blocks.map(block => [block.element, block]));
    this.map.blocks.forEach(block => this.watch.observe(block.element));
  }
  set(items) {
    this.items = items;
    this.ranks = new Map(items.map((item, i) => [item.key, i]));
    this.show();
  }
  seen(entries) {
    for (const entry of entries) this.near[entry.isIntersecting ? 'add' : 'delete'](this.byElement.get(entry.target));
    this.show();
    this.moved();
  }
  blockOf(item) { return this.map.blockAt(item.start ?? 0); }
  wanted(item) { return this.near.has(this.blockOf(item)) || item.key === this.active; }
  /** Puts in the cards that came near, takes out those that went far or changed. */
  show() {
    const wanted = new Map(this.items.filter(item => this.wanted(item)).map(item => [item.key, item]));
    const known = new Set(this.items.map(item => item.key));
    for (const [key, card] of this.cards) {
      const item = wanted.get(key);
      if (item && (item.version === card.item.version || this.writing(card))) { if (item.version === card.item.version) card.item = item; wanted.delete(key); continue; }
      if (!item && known.has(key) && card.element.contains(document.activeElement)) continue;
      if (!item && this.writing(card)) continue;
      card.element.remove();
      this.cards.delete(key);
    }
    this.insert([...wanted.values()]);
    this.plan();
  }
  /** Whether somebody writes in a card (or in this one): it is never taken away under their fingers. */
  writing(card) {
    const active = document.activeElement;
    return typing(active) && (card ? card.element.contains(active) : Boolean(active.closest('.card[data-key]')));
  }
  elementOf(item) { return this.cards.get(item.key)?.element; }
  /** New cards, in the order of the text, each before the first that follows it. */
  insert(items) {
    const there = this.ordered();
    let at = 0;
    for (const item of items) {
      while (at < there.length && this.rank(there[at].item) <= this.rank(item)) at++;
      this.add(item.key, item, there[at]?.element ?? null);
    }
  }
  add(key, item, before) {
    const element = this.make(item);
    element.dataset.key = key;
    element.classList.toggle('on', key === this.active);
    element.classList.add('fresh');   // it stands where it belongs at once; only later moves are shown
    this.cards.set(key, { item, element });
    this.aside.insertBefore(element, before);
  }
  /** One measuring and one writing in a frame, however many asked. */
  plan() {
    if (this.planned) return;
    this.planned = requestAnimationFrame(() => { this.planned = 0; this.layout(); });
  }
  ordered() {
    const cards = [...this.cards.values()];
    if (this.extra) cards.push(this.extra);
    return cards.sort((a, b) => (a.item.start ?? -1) - (b.item.start ?? -1) || this.rank(a.item) - this.rank(b.item));
  }
  rank(item) { return this.ranks.get(item.key) ?? 1e9; }
  layout() {
    const cards = this.ordered();
    const origin = this.aside.getBoundingClientRect().top;
    const tools = this.aside.querySelector('.tools')?.offsetHeight ?? 0;
    const wanted = cards.map(card => ({ top: this.topOf(card.item) - origin - 4, height: card.element.offsetHeight }));
    this.lift(cards, wanted, origin);
    const pinned = cards.findIndex(card => this.extra ? card === this.extra : card.item.key === this.active);
    const tops = place(wanted, { pinned, ceiling: tools + 8 });
    cards.forEach((card, i) => { card.element.style.translate = `0 ${Math.round(tops[i])}px`; });
    const last = cards.length - 1;
    this.aside.style.minBlockSize = last >= 0 && matchMedia('(min-width: 52.01rem)').matches ? `${Math.round(tops[last] + wanted[last].height + 24)}px` : '';
    requestAnimationFrame(() => { this.aside.classList.add('settled'); for (const { element } of cards) element.classList.remove('fresh'); });
  }
  /** The card in hand stands wholly in the window when it comes up there, also where its words are at the foot; then it stays beside them. */
  lift(cards, wanted, origin) {
    const at = cards.findIndex(card => this.extra ? card === this.extra : card.item.key === this.active), held = cards[at];
    if (!held || getComputedStyle(this.aside).position === 'fixed') return;
    const key = this.extra ? this.extra : this.active, place = wanted[at];
    if (this.lifted?.key !== key) {
      const seen = place.top + origin, over = seen + place.height + 12 - innerHeight;
      this.lifted = { key, by: seen < innerHeight && over > 0 ? Math.min(over, Math.max(0, seen - 70)) : 0 };
    }
    place.top -= this.lifted.by;
  }
  topOf(item) {
    const block = this.blockOf(item);
    if (item.start === null) return block.element.getBoundingClientRect().top;
    const rects = this.map.rangeOf(item.start, Math.min(item.end, item.start + 1)).getClientRects();
    return (rects[0] ?? block.element.getBoundingClientRect()).top;
  }
  itemOf(target) {
    const element = target.closest?.('.card[data-key]');
    return element && this.cards.get(element.dataset.key)?.item;
  }
  hover(event) {
    const item = this.itemOf(event.target);
    this.told(item ?? null, false);
  }
  click(event) {
    const item = this.itemOf(event.target);
    if (item && item.key !== this.active) this.told(item, true);
  }
  /** Makes one card the one in hand (or none): it stands exactly beside its words. */
  activate(item) {
    this.active = item?.key ?? null;
    if (item && !this.cards.has(item.key)) this.insert([item]);
    for (const [key, card] of this.cards) {
      card.element.classList.toggle('on', key === this.active);
      card.element.classList.toggle('near', Boolean(item) && this.blockOf(card.item) === this.blockOf(item));
    }
    if (item) this.aside.dataset.open = '';
    this.plan();
  }
  point(item) {
    for (const [key, card] of this.cards) card.element.classList.toggle('pointed', key === item?.key);
  }
  /** Puts a card that belongs to no item beside a span: the composer. */
  hold(element, span) {
    this.release();
    element.classList.add('near', 'fresh');   // it is there at once: the focus must not chase it
    this.extra = { element, item: { key: '', start: span?.start ?? null, end: span?.end ?? null } };
    this.aside.append(element);
    this.aside.dataset.open = '';
    this.layout();
  }
  release() {
    this.extra?.element.remove();
    this.extra = null;
    this.plan();
  }
  close() {
    delete this.aside.dataset.open;
    this.activate(null);
  }
  focus(item) {
    if (!item) return;
    this.activate(item);
    this.layout();
    this.cards.get(item.key)?.element.focus({ preventScroll: true });
    this.cards.get(item.key)?.element.scrollIntoView({ block: 'nearest' });
  }
}
