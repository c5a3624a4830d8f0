/** The cut before it is stored: blocks one goes through, a caret in them, and what one does to them by key or button. What is done goes to `change`; the answer comes back by `show`. */
import { announce, button, el } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const CLASS = { preambular: 'pre', operative: 'op', sub: 'op sub', listItem: 'item', paragraph: 'para' };
const RESOLUTION = { preambular: 'p', operative: 'o', sub: 's', section: 'h', title: 't', enacting: 'e', adoption: 'a' };
const LETTER = { paragraph: 'p', listItem: 'i', heading: 'h', salutation: 'd', closing: 'c', signatory: 'y', copy: 'b' };
const COMMON = { footnote: 'f', noise: 'n', other: 'x' };
const UNSURE = 0.6;
const SLICE = 100;

const frame = () => new Promise(requestAnimationFrame);
const points = text => Array.from(text).length;

/** What of a block can be seen. */
const look = (b, depth) => [b.kind, b.printed, b.text, b.confidence, depth, b.verbs?.[0]?.start - b.start].join('\u0001');

export class CutPane {
  constructor({ pane, bar, change, undo, redo, moved, demand }) {
    Object.assign(this, { pane, bar, change, undo, redo, moved, demand, blocks: [], nodes: [], looks: [], index: 0, at: null });
    this.caret = el('i', { class: 'cut-caret', hidden: true });
    pane.addEventListener('click', event => this.clicked(event));
    pane.addEventListener('focusin', event => this.focused(event));
    addEventListener('resize', () => this.drawCaret());
    this.addKeys();
  }

  get block() { return this.blocks[this.index]; }
  get open() { return !this.pane.closest('[hidden]'); }

  /* ---- what is seen ---- */

  /** A new text; long ones in slices, so that the page goes on answering. */
  async fill({ blocks, kind, language }) {
    this.kinds = { ...(kind === 'resolution' ? RESOLUTION : LETTER), ...COMMON };
    this.listenForKinds();
    this.pane.lang = language;
    this.pane.replaceChildren(this.caret);
    Object.assign(this, { blocks, nodes: [], looks: [], index: 0, at: null });
    this.furnish();
    let batch;   // the browser lays out only the batches near the window
    for (let i = 0; i < blocks.length; i++) {
      if (i % SLICE === 0) this.pane.append(batch = el('div', { class: 'batch' }));
      this.put(i, blocks[i], batch);
      if (i % SLICE !== SLICE - 1) continue;
      if (i < SLICE) this.go(this.firstClause(), { focus: false, quiet: true });
      await frame();
      if (this.blocks !== blocks) return;
    }
    if (blocks.length < SLICE) this.go(this.firstClause(), { focus: false, quiet: true });
  }

  put(i, block, into) {
    const node = this.draw(block);
    this.looks[i] = look(block, this.depth(block));
    this.nodes[i] = node;
    into.append(node);
  }

  firstClause() { return Math.max(0, this.blocks.findIndex(b => b.label || b.kind === 'paragraph')); }

  depth(block) {
    let depth = 0;
    for (let p = block.parent; block.kind === 'sub' && p !== null && this.blocks[p]?.kind === 'sub'; p = this.blocks[p].parent) depth++;
    return Math.min(depth, 2);
  }

  draw(block) {
    const depth = this.depth(block);
    const name = [block.printed, t(`kind.${block.kind}`)].filter(Boolean).join(', ');
    return el('div', { class: `clause ${CLASS[block.kind] ?? block.kind}${depth ? ` d${depth + 1}` : ''}`, role: 'group', tabindex: '-1', 'aria-label': name },
      el('span', { class: 'n' }, block.margin ?? block.number ?? ''), el('span', { class: 'words' }, ...words(block)),
      block.confidence < UNSURE && el('span', { class: 'unsure' }, t('unsure')));
  }

  /** The cut as a correction made it; elements of what looks the same stay. */
  show(blocks) {
    const depths = (Object.assign(this, { blocks }), blocks.map(b => look(b, this.depth(b))));
    let head = 0;
    while (head < Math.min(depths.length, this.looks.length) && depths[head] === this.looks[head]) head++;
    let tail = 0;
    while (tail < Math.min(depths.length, this.looks.length) - head && depths.at(-1 - tail) === this.looks.at(-1 - tail)) tail++;
    const fresh = blocks.slice(head, blocks.length - tail).map(b => this.draw(b));
    const behind = this.nodes[this.nodes.length - tail] ?? null;
    this.nodes.splice(head, this.nodes.length - tail - head, ...fresh).forEach(node => node.remove());
    const before = this.nodes[head - 1];
    if (tail) behind.before(...fresh); else if (before) before.after(...fresh); else this.pane.append(...fresh);
    this.looks = depths;
  }

  /* ---- going through ---- */

  go(index, { focus = true, at = null, quiet = false } = {}) {
    const next = Math.max(0, Math.min(index, this.blocks.length - 1));
    if (this.on) this.on.tabIndex = -1;
    this.on?.classList.remove('on');
    Object.assign(this, { index: next, at, on: this.nodes[next] });
    const node = this.on;
    if (!node) return false;
    node.tabIndex = 0;
    node.classList.add('on');
    if (focus) {
      node.focus({ preventScroll: true });
      node.scrollIntoView({ block: 'nearest' });
    }
    this.drawCaret();
    this.furnish();
    if (!quiet) this.moved(this.block);
    return true;
  }

  /** Distance of a block from the top of what scrolls. */
  top(index) { return this.nodes[index].getBoundingClientRect().top - this.pane.getBoundingClientRect().top + this.pane.scrollTop; }

  /** The block that stands at this height of what scrolls. */
  indexAt(height) {
    let low = 0, high = this.nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= height) low = middle; else high = middle - 1;
    }
    return low;
  }

  focused(event) {
    const index = this.nodes.indexOf(event.target.closest('.clause'));
    if (index >= 0 && index !== this.index) this.go(index, { focus: false });
  }

  clicked(event) {
    const node = event.target.closest('.clause');
    const index = this.nodes.indexOf(node);
    if (index < 0 || !getSelection().isCollapsed) return;
    const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const inside = range && node.querySelector('.words').contains(range.startContainer);
    this.go(index, { at: inside ? this.between(index, offsetOf(node.querySelector('.words'), range)) : null });
  }

  /* ---- the caret: an offset in the block's words, UTF-16 ---- */

  /** The place between two words nearest to an offset; none in a single word. */
  between(index, offset) {
    const places = [...this.blocks[index].text.matchAll(/(?<=\s)\S/gu)].map(found => found.index);
    return places.length ? places.reduce((best, place) => Math.abs(place - offset) < Math.abs(best - offset) ? place : best) : null;
  }

  stepCaret(by) {
    const { text } = this.block;
    const starts = [...text.matchAll(/\S+/g)].map(m => m.index);
    const from = this.at ?? 0;
    const next = by > 0 ? starts.find(s => s > from) ?? text.length : starts.findLast(s => s < from) ?? 0;
    return this.setCaret(next);
  }

  setCaret(at) {
    this.at = at;
    this.drawCaret();
    this.furnish();
    const { text } = this.block;
    announce(t('caret', { words: text.slice(at, at + 60) || t('caret.end') }));
    return true;
  }

  drawCaret() {
    this.caret.hidden = this.at === null || !this.nodes[this.index];
    if (this.caret.hidden) return;
    const place = rectOf(this.nodes[this.index].querySelector('.words'), this.at);
    const box = this.pane.getBoundingClientRect();
    Object.assign(this.caret.style, { insetBlockStart: `${place.top - box.top + this.pane.scrollTop}px`, left: `${place.left - box.left}px`, blockSize: `${place.height}px` });
  }

  /* ---- what one does ---- */

  split() {
    const { at, block } = this;
    if (at === null || !block.text.slice(0, at).trim() || !block.text.slice(at).trim()) {
      announce(t('split.where'));
      return this.hint(t('split.where'));
    }
    return this.change({ op: 'split', block: this.index, at: block.start + points(block.text.slice(0, at)) }, this.index + 1, t('done.split'));
  }

  merge() {
    const before = this.blocks[this.index - 1];
    return this.change({ op: 'merge', block: this.index }, this.index - 1, t('done.merge'), before?.text.length);
  }

  retype(kind) {
    if (this.block.kind === kind) return true;
    return this.change({ op: 'retype', block: this.index, kind }, this.index, t('done.retype', { kind: t(`kind.${kind}`) }));
  }

  renumber(number) {
    return this.change({ op: 'renumber', block: this.index, number: number.trim() }, this.index, t('done.renumber'));
  }

  editNumber() {
    this.number.focus();
    this.number.select();
    return true;
  }

  unsure() {
    const behind = this.blocks.findIndex((b, i) => i > this.index && b.confidence < UNSURE);
    const next = behind < 0 ? this.blocks.findIndex(b => b.confidence < UNSURE) : behind;
    if (next >= 0) return this.go(next);
    announce(t('noUnsure'));
    return true;
  }

  hint(text) { this.said.textContent = text; return true; }

  /* ---- the bar at the foot: the same for the mouse ---- */

  furnish() {
    if (!this.block) return this.bar.replaceChildren();
    if (this.furnished !== this.kinds) this.build();
    const { block } = this;
    this.name.textContent = [block.printed, t(`kind.${block.kind}`)].filter(Boolean).join(' · ');
    this.said.textContent = block.confidence < UNSURE ? t('unsure') : '';
    for (const [kind, choice] of this.choices) choice.setAttribute('aria-pressed', String(kind === block.kind));
    this.number.value = block.number ?? '';
    this.splitting.disabled = this.at === null;
    this.merging.disabled = this.index === 0;
    return undefined;
  }

  build() {
    this.furnished = this.kinds;
    this.name = el('b', {});
    this.said = el('span', { class: 'soft' });
    this.choices = new Map(Object.keys(this.kinds).map(kind => [kind, withKey(button(t(`kind.${kind}`), () => { this.retype(kind); }), `cut.${kind}`, this.kinds[kind])]));
    this.splitting = withKey(button(t('split'), () => { this.split(); }), 'cut.split', 'Enter');
    this.merging = withKey(button(t('merge'), () => { this.merge(); }), 'cut.merge', 'Backspace');
    this.number = el('input', { type: 'text', 'aria-label': t('number'), size: 4, maxlength: 20, autocomplete: 'off', on: { keydown: event => this.numberKey(event), change: () => { if (this.block && this.number.value !== (this.block.number ?? '')) this.renumber(this.number.value); } } });
    this.bar.replaceChildren(el('div', { class: 'row' }, this.name, this.said), el('div', { class: 'row kinds', role: 'group', 'aria-label': t('kinds') }, ...this.choices.values()),
      el('div', { class: 'row' }, this.splitting, this.merging, el('label', { class: 'number' }, t('number'), this.number)));
  }

  numberKey(event) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') this.number.value = this.block.number ?? '';
    this.nodes[this.index].focus();
  }

  addKeys() {
    const act = (action, key, run, more = {}) => ({ action, key, label: t(`key.${action}`), run, ...more });
    const when = event => this.open && !event.target.closest?.('.intake-original');
    const inText = event => !event.target.closest?.('button, a, summary, details');
    keys.add('cut', [
      act('next', 'j', () => this.go(this.index + 1), { repeats: true }), act('previous', 'k', () => this.go(this.index - 1), { repeats: true }),
      act('stretch.next', 'ArrowDown', () => this.go(this.index + 1), { repeats: true }), act('stretch.previous', 'ArrowUp', () => this.go(this.index - 1), { repeats: true }),
      act('word.next', 'ArrowRight', () => this.stepCaret(1), { repeats: true }), act('word.previous', 'ArrowLeft', () => this.stepCaret(-1), { repeats: true }),
      act('cut.first', 'Home', () => this.setCaret(0)), act('cut.last', 'End', () => this.setCaret(this.block.text.length)),
      act('cut.split', 'Enter', () => this.split(), { when: inText }), act('cut.merge', 'Backspace', () => this.merge()), act('cut.number', '#', () => this.editNumber()),
      act('cut.unsure', 'u', () => this.unsure()), act('cut.demand', 'm', () => this.demand(1)), act('cut.demand.previous', 'Shift+M', () => this.demand(-1)), act('cut.undo', 'Ctrl+z', () => this.undo()), act('cut.redo', 'Ctrl+Shift+Z', () => this.redo()), act('cut.redo', 'Ctrl+y', () => this.redo()),
    ], { when });
  }

  listenForKinds() {
    this.drop?.();
    const acts = Object.entries(this.kinds).map(([kind, key]) => ({ action: `cut.${kind}`, key, label: t(`kind.${kind}`), run: () => this.retype(kind) }));
    this.drop = keys.add('cut', acts, { when: event => this.open && !event.target.closest?.('.intake-original') });
  }
}

function withKey(made, action, key) {
  const badge = keys.badge(action, key);
  if (badge) made.append(' ', badge);
  return made;
}

/** The verb set off, as everywhere. Offsets of the API are code points. */
function words(b) {
  const verb = b.verbs?.[0];
  if (!verb || verb.start < b.start || verb.end > b.end) return [b.text];
  const chars = Array.from(b.text);
  const part = (from, to) => chars.slice(from, to).join('');
  return [part(0, verb.start - b.start), el('span', { class: 'v' }, part(verb.start - b.start, verb.end - b.start)), part(verb.end - b.start)];
}

function offsetOf(element, { startContainer, startOffset }) {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}

/** Where on the screen this offset of an element's text stands. */
function rectOf(element, offset) {
  const place = placeOf(element, offset);
  if (!place) return element.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(...place);
  range.collapse(true);
  return range.getClientRects()[0] ?? element.getBoundingClientRect();
}

/** The text node, and the offset in it, where this offset of an element's text stands; null behind its end. */
export function placeOf(element, offset) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return null;
}
