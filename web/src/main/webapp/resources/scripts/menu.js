/**
 * The menu on selected words, the same on every page: a toolbar with one tab stop, arrows inside, each act with its key. A page gives its acts ({action, label, run}).
 * It stands above or below the clause, never over it, follows it when the page scrolls, and lies at the window's foot on small screens.
 */
import { el } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const GAP = 6;
const small = matchMedia('(max-width: 52rem), (pointer: coarse)');

export class SelectionMenu {
  /** `leave` is called when Escape is pressed in it: it gives the focus back. `tags()`, when given, answers [{tag chip, run, action}] for the last used tags. */
  constructor(acts, leave, tags = () => []) {
    Object.assign(this, { acts, leave, tags });
    this.element = el('div', { class: 'chipbar', role: 'toolbar', 'aria-label': t('menu'), hidden: true, on: { keydown: event => this.key(event), mousedown: event => event.preventDefault() } });
    document.querySelector('main').append(this.element);
    const follow = () => { this.planned ??= requestAnimationFrame(() => { this.planned = undefined; this.place(); }); };
    addEventListener('scroll', follow, { passive: true, capture: true });
    addEventListener('resize', follow);
  }
  get buttons() { return [...this.element.querySelectorAll('button')]; }

  /** Opens it for a span of a text; `within` is the pane that scrolls, when it is not the window. */
  show(map, span, within = null) {
    Object.assign(this, { map, span, within });
    this.element.replaceChildren(...this.acts.map(act => this.button(act)), ...this.recent());
    this.buttons.forEach((b, i) => { b.tabIndex = i ? -1 : 0; });
    this.element.hidden = false;
    this.place();
  }
  button({ action, label, run }) {
    return el('button', { type: 'button', data: { act: action }, 'aria-keyshortcuts': keys.keyOf(action) || undefined, on: { click: run } }, typeof label === 'function' ? label() : label, keys.badge(action));
  }
  recent() {
    const tags = this.tags();
    return tags.length ? [el('span', { class: 'recent', role: 'group', 'aria-label': t('tag.recent') }, tags.map(({ chip, action, run, name }) => el('button', { type: 'button', 'aria-label': t('tag.with', { name }), on: { click: run } }, chip, keys.badge(action))))] : [];
  }
  hide() { this.element.hidden = true; }
  get open() { return !this.element.hidden; }
  focus() { this.buttons[0]?.focus(); }

  place() {
    const { element } = this;
    if (element.hidden || !this.span) return;
    element.style.translate = '';
    if (small.matches) return;
    const blocks = this.map.blocksIn(this.span.start, this.span.end).map(block => block.element.getBoundingClientRect());
    const words = this.map.rangeOf(this.span.start, this.span.end).getBoundingClientRect();
    const clause = { top: Math.min(...blocks.map(b => b.top), words.top), bottom: Math.max(...blocks.map(b => b.bottom), words.bottom) };
    const frame = this.frame();
    element.style.visibility = words.bottom < frame.top || words.top > frame.bottom ? 'hidden' : '';
    const left = Math.min(Math.max(words.left, frame.left + GAP), Math.max(frame.left + GAP, frame.right - element.offsetWidth - GAP));
    element.style.translate = `${Math.round(left)}px ${Math.round(beside(clause, words, element.offsetHeight, frame))}px`;
  }
  frame() {
    const bar = document.querySelector('header.bar')?.getBoundingClientRect().bottom ?? 0;
    const pane = this.within?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight, left: 0, right: document.documentElement.clientWidth };
    return { top: Math.max(bar, pane.top), bottom: Math.min(innerHeight, pane.bottom), left: pane.left, right: pane.right };
  }
  key(event) {
    const { buttons } = this;
    const at = buttons.indexOf(document.activeElement);
    const rtl = getComputedStyle(this.element).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const to = step ? (at + step + buttons.length) % buttons.length : { Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      buttons.forEach((b, i) => { b.tabIndex = i === to ? 0 : -1; });
      buttons[to].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    }
  }
}

/** The top of the menu: on that side of the clause that is nearer to the words and has room; beside a clause higher than the window, off the words at least. */
function beside(clause, words, height, frame) {
  const above = clause.top - height - GAP, below = clause.bottom + GAP;
  const fits = top => top >= frame.top + GAP && top + height <= frame.bottom - GAP;
  const nearer = words.top - clause.top < clause.bottom - words.bottom ? [above, below] : [below, above];
  const free = nearer.find(fits) ?? [words.bottom + GAP, words.top - height - GAP].find(fits);
  return free ?? frame.bottom - height - GAP;
}
