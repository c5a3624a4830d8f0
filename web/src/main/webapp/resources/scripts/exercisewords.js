/**
 * Words that are marked one by one: by a tap, by drawing over them, by the first and the last word, or by keys. A passage's pieces are its words at odd places and what stands between them at even ones; marks are
 * { passage, from, to } and count words.
 */
import { announce, el } from './dom.js';
import { t } from './messages.js';

export const count = passage => (passage.pieces.length - 1) / 2;

/** Which words of a passage are marked, one truth value for each. */
export function flags(passage, index, marks) {
  const on = new Array(count(passage)).fill(false);
  for (const mark of marks ?? []) if (mark.passage === index) on.fill(true, mark.from, mark.to);
  return on;
}

/** The marks of one passage from its truth values. */
export function marksOf(on, passage) {
  const marks = [];
  for (let at = 0; at < on.length; at++) {
    if (!on[at]) continue;
    const from = at;
    while (on[at + 1]) at++;
    marks.push({ passage, from, to: at + 1 });
  }
  return marks;
}

/** The passage with each word drawn by `word(text, index)`. */
export function pieces(passage, word) {
  return passage.pieces.map((piece, at) => at % 2 ? word(piece, (at - 1) / 2) : piece);
}

/** A passage whose words can be marked; `changed(flags)` is told. `range()` says whether two taps mark all between them. */
export class Marking {
  constructor(passage, on, { label, changed, range }) {
    Object.assign(this, { on, changed, range, at: Math.max(0, on.indexOf(true)), first: null });
    this.words = [];
    this.element = el('div', { class: 'marking serif', role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': label, lang: passage.language, dir: passage.direction },
      ...pieces(passage, (text, index) => this.word(text, index)));
    this.element.addEventListener('keydown', event => this.key(event));
    this.element.addEventListener('pointerdown', event => this.press(event));
    this.element.addEventListener('pointermove', event => this.draw(event));
    for (const over of ['pointerup', 'pointercancel']) this.element.addEventListener(over, event => this.release(event));
    this.show();
  }

  word(text, index) {
    const word = el('span', { role: 'option', class: 'w', data: { w: index } }, text);
    this.words.push(word);
    return word;
  }

  show() {
    this.words.forEach((word, index) => {
      word.setAttribute('aria-selected', String(this.on[index]));
      word.tabIndex = index === this.at ? 0 : -1;
      word.classList.toggle('first', index === this.first);
      word.classList.toggle('joined', this.on[index] && this.on[index + 1]);
    });
  }

  set(from, to, value) {
    for (let i = Math.min(from, to); i <= Math.max(from, to); i++) this.on[i] = value;
    this.show();
    this.changed(this.on);
  }

  /** A tap: one word; or, by first and last, all between two taps. A marked word loses its mark, there the whole stretch. */
  tap(index) {
    this.at = index;
    if (!this.range()) { this.set(index, index, !this.on[index]); return; }
    if (this.first !== null) {
      const from = this.first;
      this.first = null;
      this.set(from, index, true);
    } else if (this.on[index]) {
      let from = index, to = index;
      while (this.on[from - 1]) from--;
      while (this.on[to + 1]) to++;
      this.set(from, to, false);
    } else {
      this.first = index;
      this.show();
      announce(t('marking.first', { word: this.words[index].textContent }));
    }
  }

  /* ---- pointer: a tap, or drawing along a line; up and down the page scrolls ---- */

  static at(event) {
    const word = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-w]');
    return word ? Number(word.dataset.w) : null;
  }
  press(event) {
    const index = event.isPrimary && event.button === 0 ? Marking.at(event) : null;
    this.pressed = index === null ? null : { index, last: index, was: [...this.on], value: !this.on[index], drawn: false };
  }
  draw(event) {
    if (!this.pressed || !event.buttons) return;
    const index = Marking.at(event);
    if (index === null || index === this.pressed.last || !this.element.contains(document.elementFromPoint(event.clientX, event.clientY))) return;
    const { index: from, was, value } = this.pressed;
    Object.assign(this.pressed, { last: index, drawn: true });
    this.on.splice(0, was.length, ...was);
    this.first = null;
    this.at = index;
    this.set(from, index, value);
  }
  release(event) {
    const pressed = this.pressed;
    this.pressed = null;
    if (pressed && !pressed.drawn && event.type === 'pointerup') this.tap(pressed.index);
  }

  /* ---- keys: arrows go, Shift with them marks along, Space or Enter marks ---- */

  key(event) {
    const forward = this.element.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight', back = this.element.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: 1, [back]: -1, ArrowDown: 8, ArrowUp: -8, Home: -this.on.length, End: this.on.length }[event.key];
    if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const to = Math.min(this.on.length - 1, Math.max(0, this.at + step));
      if (event.shiftKey) this.set(this.at, to, true);
      this.at = to;
      this.show();
      this.words[to].focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.tap(this.at);
    } else if (event.key === 'Escape' && this.first !== null) {
      event.preventDefault();
      this.first = null;
      this.show();
    }
  }
}

/** The passage with what was marked held against the key: right, missed, too much; words that may be marked or not are neither missed nor too much. */
export function marked(passage, on, key) {
  const free = new Set(passage.free);
  const leads = (index, step) => { let at = index; while (free.has(at) && on[at]) at += step; return Boolean(on[at] && key[at]); };
  const what = index => key && free.has(index) ? on[index] ? leads(index, 1) || leads(index, -1) ? 'right' : 'given' : '' : key ? on[index] ? key[index] ? 'right' : 'wrong' : key[index] ? 'missed' : '' : on[index] ? 'given' : '';
  return el('div', { class: 'marking serif', lang: passage.language, dir: passage.direction },
    ...runs(passage, what).map(({ kind, text }) => kind ? el('mark', { class: kind }, el('span', { class: 'at-only' }, `[${t(`mark.${kind}`)}: `), text, el('span', { class: 'at-only' }, ']')) : text));
}

/** Words of one kind that follow each other, with what stands between them. */
function runs(passage, what) {
  const found = [];
  for (let i = 0; i < passage.pieces.length; i++) {
    const word = i % 2 === 1;
    const before = i > 0 ? what((i - 2) / 2) : '', after = i + 1 < passage.pieces.length ? what(i / 2) : '';
    const kind = word ? what((i - 1) / 2) : before === after ? after : '';
    if (found.length && found.at(-1).kind === kind) found.at(-1).text += passage.pieces[i];
    else found.push({ kind, text: passage.pieces[i] });
  }
  return found.filter(run => run.text);
}
