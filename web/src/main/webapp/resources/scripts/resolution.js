/** The resolution beside the judgement: the clause one is at, words chosen, evidence shown where it stands. */
import { evidenceOf } from './coverage.js';
import { announce, copy, toast } from './dom.js';
import { SelectionMenu } from './menu.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { Selector } from './selection.js';
import { TextMap } from './text.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;

export class Resolution {
  /** `acts` for the menu on selected words: [{action, label, run}]; copying a citation is added. */
  constructor(pane, acts) {
    this.pane = pane;
    this.map = new TextMap(pane.querySelector('article.text'));
    this.selector = new Selector(this.map, span => this.selected(span));
    this.menu = new SelectionMenu([...acts, { action: 'copy', label: t('copy'), run: () => this.copyCitation() }], () => this.leave());
    this.map.article.addEventListener('click', event => { const block = this.map.blocks.find(b => b.element.contains(event.target)); if (block) this.at(block); });
  }
  selected(span) {
    if (!span) return this.menu.hide();
    this.at(this.map.blockAt(span.start));
    return this.menu.show(this.map, span, this.pane);
  }
  at(block, move = false) {
    this.current?.element.classList.remove('on');
    this.current = block;
    block.element.classList.add('on');
    if (!move) return;
    this.selector.clear();
    block.element.focus({ preventScroll: true });
    scroll(this.pane, block.element);
  }
  move(by) {
    const { blocks, first } = this.map;
    if (!this.current) return this.at(first, true);
    return this.at(blocks[Math.min(blocks.length - 1, Math.max(0, blocks.indexOf(this.current) + by))], true);
  }
  leave() {
    this.selector.clear();
    this.current?.element.focus({ preventScroll: true });
  }
  async copyCitation() {
    const citation = (this.current ?? this.map.blocks[0]).element.dataset.citation ?? '';
    if (await copy(citation)) { toast(t('copied', { text: citation })); announce(t('copied', { text: citation })); }
  }

  /** The selected words, or the clause one is at; null when there is neither. */
  span() { return this.selector.span ?? (this.current ? { start: this.current.start, end: this.current.end } : null); }

  /* ---- evidence ---- */

  /** The selected words, one piece for each clause that they touch, or the clause one is at. */
  pieces() {
    const span = this.span();
    if (!span) return [];
    return this.map.blocksIn(span.start, span.end).map(block => this.map.trim(Math.max(span.start, block.start), Math.min(span.end, block.end))).filter(Boolean).map(words => this.pieceOf(words));
  }
  pieceOf(span) {
    const block = this.map.blockAt(span.start);
    const whole = span.start === block.start && span.end === block.end;
    return evidenceOf({ clause: `${base}/api/clauses/${block.id}`, ...(whole ? {} : { selector: this.map.selectors(span.start, span.end, block.start) }) }, this.map);
  }
  /** Whether words lie in a title, an enacting line, a heading or noise: these prove nothing. */
  apart(pieces) { return pieces.some(({ span }) => span && this.map.blockAt(span.start).apart); }
  show(pieces) {
    const spans = pieces.map(piece => piece.span).filter(Boolean);
    paint('hevidence', this.map, ...spans);
    for (const block of this.map.blocks) block.element.classList.toggle('ev', spans.some(span => span.start < block.end && span.end > block.start));
  }
  go(piece) { if (piece?.span) scroll(this.pane, this.map.rangeOf(piece.span.start, piece.span.end)); }
}

/** Scrolls a pane to words or to an element, and nothing else on the page. */
export function scroll(pane, to) {
  const frame = pane.getBoundingClientRect(), at = to.getBoundingClientRect();
  if (at.top < frame.top + 50 || at.bottom > frame.bottom - 20) pane.scrollTop += at.top - frame.top - frame.height / 3;
}
