/** Choosing words, by mouse, touch or keyboard. */
import { announce } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

/** Watches the page's selection and tells the span of this text that it holds. */
export class Selector {
  constructor(map, told) {
    Object.assign(this, { map, told, span: null, wider: [] });
    document.addEventListener('selectionchange', () => { clearTimeout(this.soon); this.soon = setTimeout(() => this.settle(), 60); });
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, () => this.settle(), true);
  }
  /** Reads a selection that still changed a moment ago: whatever is pressed next is meant for these words. */
  settle() {
    if (!this.soon) return;
    clearTimeout(this.soon);
    this.soon = null;
    this.read();
  }
  /** Who works in a panel keeps the words that were chosen before; `chosen`: they were chosen by keys just now, wherever the focus is. */
  read(chosen = false) {
    const selection = getSelection();
    if (!chosen && document.activeElement?.closest?.('.composer, .chipbar, .tray, .card, .note-panel')) return;
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
    this.read(true);
  }
  clear() {
    this.words = null;
    this.wider = [];
    getSelection().removeAllRanges();
    if (!this.span) return;
    this.span = null;
    this.told(null);
  }

  /* words by keyboard: an anchor and a head, both indexes into the words of the whole text */
  all() { return this.list ??= wordsOf(this.map.text, this.map.article.lang); }

  /** The first word of a block; asked again, the sentence; again, the clause. */
  grow(block) {
    if (!this.span) return this.begin(block);
    const at = this.map.blockAt(this.span.start);
    const wider = [sentenceOf(this.map, at, this.span), { start: at.start, end: Math.max(at.end, this.map.blockAt(this.span.end - 1).end) }].find(span => span.start < this.span.start || span.end > this.span.end);
    if (!wider) return announce(t('selected.all'));
    this.wider.push(this.span);
    this.take(wider);
  }
  /** What was chosen before it grew. */
  shrink() {
    const before = this.wider.pop();
    if (before) this.take(before); else if (this.span) this.take(this.first(this.span));
  }
  first({ start }) {
    const { head } = this.fromSelection(start);
    return this.all()[head];
  }
  take(span) {
    this.words = null;
    this.show(span.start, span.end);
    this.words = this.fromSelection();
    this.say();
  }
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
  /** To the end (1) or beginning (-1) of the stretch that the head stands in: up to the next comma, semicolon or clause end. */
  stretch(direction, extend) {
    const words = this.all();
    let head = (this.words ??= this.fromSelection()).head + direction;
    const stops = i => /[,;:.!?\n،؛。；]/.test(this.map.text.slice(words[i].end, words[i + 1]?.start ?? this.map.text.length));
    while (head > 0 && head < words.length - 1 && !(direction > 0 ? stops(head) : stops(head - 1))) head += direction;
    head = Math.min(words.length - 1, Math.max(0, head));
    this.words = { anchor: extend ? this.words.anchor : head, head };
    this.draw();
  }
  fromSelection(end = (this.span?.end ?? 1) - 1) {
    const words = this.all();
    const at = offset => Math.max(0, words.findIndex(word => word.end > offset));
    return { anchor: at(this.span?.start ?? 0), head: at(end) };
  }
  draw() {
    const words = this.all();
    const { anchor, head } = this.words;
    const kept = this.words;
    this.wider = [];
    this.show(words[Math.min(anchor, head)].start, words[Math.max(anchor, head)].end, head < anchor);
    this.words = kept;
    this.map.rangeOf(words[head].start, words[head].end).startContainer.parentElement.scrollIntoView({ block: 'nearest' });
    this.say();
  }
  say() {
    const { anchor, head } = this.words;
    announce(t('selected', { n: Math.abs(head - anchor) + 1, text: this.map.quote(this.span.start, this.span.end).slice(0, 200) }));
  }
}

/** The sentences that a span touches within the block it begins in; a semicolon ends one too, as enumerations have it. */
function sentenceOf(map, block, span) {
  const text = map.quote(block.start, block.end);
  const stops = [0, ...[...text.matchAll(/[.;!?。；؛]+["”»’)]*(?=\s|$)/g)].map(stop => stop.index + stop[0].length), text.length];
  const start = stops.findLast(stop => stop <= span.start - block.start) ?? 0;
  const end = stops.find(stop => stop >= Math.min(span.end, block.end) - block.start) ?? text.length;
  return map.trim(block.start + start, Math.max(span.end, block.start + end)) ?? span;
}

function wordsOf(text, language) {
  if (typeof Intl.Segmenter === 'undefined') return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(m => ({ start: m.index, end: m.index + m[0].length }));
  return [...new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text)].filter(s => s.isWordLike).map(s => ({ start: s.index, end: s.index + s.segment.length }));
}

/** The keys that choose words: `at()` is the block in hand. */
export function addWordKeys(selector, at) {
  const rtl = () => getComputedStyle(selector.map.article).direction === 'rtl';
  const move = (step, extend) => () => selector.move(rtl() ? -step : step, extend);
  const stretch = (direction, extend) => () => selector.stretch(direction, extend);
  const begun = () => selector.words;
  const elsewhere = event => !event.target.closest?.('.chipbar, .card, .tray, [role=radiogroup]');
  keys.add('text', [{ action: 'select', run: () => at() ? selector.grow(at()) : false }], { when: elsewhere });
  keys.add('text', [
    { action: 'shrink', run: () => selector.shrink() },
    { action: 'word.next', run: move(1, false), when: begun, repeats: true }, { action: 'word.previous', run: move(-1, false), when: begun, repeats: true },
    { action: 'word.extend', run: move(1, true), repeats: true }, { action: 'word.reduce', run: move(-1, true), repeats: true },
    { action: 'stretch.next', run: stretch(1, false), when: begun, repeats: true }, { action: 'stretch.previous', run: stretch(-1, false), when: begun, repeats: true },
    { action: 'stretch.extend', run: stretch(1, true), repeats: true }, { action: 'stretch.reduce', run: stretch(-1, true), repeats: true },
  ], { when: event => selector.span && elsewhere(event) });
}
