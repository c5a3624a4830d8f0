/** Choosing words, by mouse or by keyboard, and the small menu on what was chosen. */
import { announce, el } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

/** Watches the page's selection and tells the span of this text that it holds. */
export class Selector {
  constructor(map, told) {
    Object.assign(this, { map, told, span: null });
    let timer;
    document.addEventListener('selectionchange', () => { clearTimeout(timer); timer = setTimeout(() => this.read(), 60); });
  }
  read() {
    const selection = getSelection();
    const kept = document.activeElement?.closest?.('.composer, .chipbar, .tray');
    if (kept || this.held) return;
    const span = selection.rangeCount && !selection.isCollapsed ? this.map.spanOf(selection.getRangeAt(0)) : null;
    if (span?.start === this.span?.start && span?.end === this.span?.end) return;
    this.span = span;
    if (!span) this.words = null;
    this.told(span);
  }
  show(start, end, backward = false) {
    const range = this.map.rangeOf(start, end);
    const [from, to] = backward ? [[range.endContainer, range.endOffset], [range.startContainer, range.startOffset]] : [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]];
    getSelection().setBaseAndExtent(...from, ...to);
    this.read();
  }
  clear() {
    this.words = null;
    getSelection().removeAllRanges();
    this.read();
  }

  /* words by keyboard: an anchor and a head, both indexes into the words of the whole text */
  all() { return this.list ??= wordsOf(this.map.text, this.map.article.lang); }
  begin(block) {
    const words = this.all();
    const number = block.words.querySelector(':scope > .k')?.textContent.length ?? 0;   // the printed number is seldom meant
    const first = words.findIndex(word => word.start >= block.start + number);
    if (first < 0) return;
    this.words = { anchor: first, head: first };
    this.draw();
  }
  move(step, extend) {
    const words = this.all();
    if (!this.words) this.words = this.fromSelection();
    const head = Math.min(words.length - 1, Math.max(0, this.words.head + step));
    this.words = { anchor: extend ? this.words.anchor : head, head };
    this.draw();
  }
  /** To the end (1) or beginning (-1) of the sentence-like stretch that the head stands in: up to the next comma, semicolon or clause end. */
  stretch(direction, extend) {
    const words = this.all();
    let head = (this.words ??= this.fromSelection()).head + direction;
    const stops = i => /[,;:.!?\n،؛。；]/.test(this.map.text.slice(words[i].end, words[i + 1]?.start ?? this.map.text.length));
    while (head > 0 && head < words.length - 1 && !(direction > 0 ? stops(head) : stops(head - 1))) head += direction;
    head = Math.min(words.length - 1, Math.max(0, head));
    this.words = { anchor: extend ? this.words.anchor : head, head };
    this.draw();
  }
  fromSelection() {
    const words = this.all();
    const at = offset => Math.max(0, words.findIndex(word => word.end > offset));
    return { anchor: at(this.span?.start ?? 0), head: at((this.span?.end ?? 1) - 1) };
  }
  draw() {
    const words = this.all();
    const { anchor, head } = this.words;
    const [start, end] = [words[Math.min(anchor, head)].start, words[Math.max(anchor, head)].end];
    const kept = this.words;
    this.show(start, end, head < anchor);
    this.words = kept;
    this.map.rangeOf(words[head].start, words[head].end).startContainer.parentElement.scrollIntoView({ block: 'nearest' });
    announce(t('selected', { n: Math.abs(head - anchor) + 1, text: this.map.quote(start, end).slice(0, 200) }));
  }
}

function wordsOf(text, language) {
  if (typeof Intl.Segmenter === 'undefined') return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(m => ({ start: m.index, end: m.index + m[0].length }));
  return [...new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text)].filter(s => s.isWordLike).map(s => ({ start: s.index, end: s.index + s.segment.length }));
}

/** The keys that move and widen a selection begun by keyboard. */
export function addWordKeys(selector) {
  const rtl = () => getComputedStyle(selector.map.article).direction === 'rtl';
  const move = (step, extend) => () => selector.move(rtl() ? -step : step, extend);
  const stretch = direction => () => selector.stretch(direction, false);
  keys.add('text', [
    { action: 'word.next', run: move(1, false), when: () => selector.words, repeats: true }, { action: 'word.previous', run: move(-1, false), when: () => selector.words, repeats: true },
    { action: 'word.extend', run: move(1, true), repeats: true }, { action: 'word.reduce', run: move(-1, true), repeats: true },
    { action: 'stretch.next', run: stretch(1), when: () => selector.words, repeats: true }, { action: 'stretch.previous', run: stretch(-1), when: () => selector.words, repeats: true },
  ], { when: event => selector.span && !event.target.closest?.('.chipbar, .card, .tray, [role=radiogroup]') });
}

/** The menu on selected words: a toolbar with one tab stop, arrows inside, each act with its letter. */
export class ChipBar {
  constructor(home, acts, leave) {
    this.leave = leave;
    this.buttons = acts.map(act => el('button', { type: 'button', tabindex: -1, data: { act: act.action }, 'aria-keyshortcuts': keys.keyOf(act.action) || undefined, on: { click: act.run } }, act.label, keys.badge(act.action)));
    this.element = el('div', { class: 'chipbar', role: 'toolbar', 'aria-label': t('menu'), hidden: true, on: { keydown: event => this.key(event), mousedown: event => event.preventDefault() } }, this.buttons);
    home.append(this.element);
    this.home = home;
  }
  show(rect) {
    this.element.hidden = false;
    this.buttons.forEach((b, i) => { b.tabIndex = i ? -1 : 0; });
    const home = this.home.getBoundingClientRect();
    const width = this.element.offsetWidth, height = this.element.offsetHeight;
    const left = Math.min(Math.max(rect.left - 8, home.left), Math.max(home.left, Math.min(home.right, innerWidth) - width - 8));
    const below = rect.bottom + 10 + height < innerHeight;
    this.element.style.left = `${left - home.left + this.home.scrollLeft}px`;
    this.element.style.top = `${(below ? rect.bottom + 10 : Math.max(rect.top - height - 10, 60)) - home.top + this.home.scrollTop}px`;
  }
  hide() { this.element.hidden = true; }
  focus() { this.buttons[0].focus(); }
  key(event) {
    const at = this.buttons.indexOf(document.activeElement);
    const rtl = getComputedStyle(this.element).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const to = step ? (at + step + this.buttons.length) % this.buttons.length : { Home: 0, End: this.buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.buttons.forEach((b, i) => { b.tabIndex = i === to ? 0 : -1; });
      this.buttons[to].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    }
  }
}
