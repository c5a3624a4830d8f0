/**
 * Between the page and the reading text. In the page offsets count UTF-16 units, in the API code points; both half-open, both of the whole reading text.
 * Blocks are elements with data-start and data-end whose child .words holds exactly the text between; what lies between two blocks is white space.
 */

/** First index in sorted `values` whose value is not below `x`. */
export function lowerBound(values, x) {
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < x) low = middle + 1; else high = middle;
  }
  return low;
}

/** Converts offsets of one text between UTF-16 units and code points. */
export class Offsets {
  constructor(text) {
    this.pairs = [];
    if (!/[\ud800-\udbff]/.test(text)) return;
    for (let i = 0; i < text.length; i++) if (text.codePointAt(i) > 0xffff) this.pairs.push(i++);
    this.points = this.pairs.map((at, k) => at - k);
  }
  toPoints(unit) { return this.pairs.length ? unit - lowerBound(this.pairs, unit - 1) : unit; }
  toUnits(point) { return this.pairs.length ? point + lowerBound(this.points, point) : point; }
}

/** The blocks of one article and the way from offsets to places in the page and back. */
export class TextMap {
  constructor(article) {
    this.article = article;
    this.read();
  }

  /** Reads the blocks from the page, at first and when their HTML was replaced. */
  read() {
    const { article } = this;
    this.blocks = [...article.querySelectorAll('[data-start][data-end]')].map(block).filter(b => b.words).sort((a, b) => a.start - b.start);
    this.starts = this.blocks.map(b => b.start);
    this.byClause = new Map(this.blocks.map(b => [b.id, b]));
    this.text = this.blocks.reduce((text, b) => text.padEnd(b.start, '\n') + b.words.textContent, '');
    this.offsets = new Offsets(this.text);
  }

  /** The block that holds an offset, or the one before when it lies between two. */
  blockAt(offset) { return this.blocks[Math.max(0, lowerBound(this.starts, offset + 1) - 1)]; }

  /** Where reading begins: the first clause that says something, behind the title, enacting line and headings. */
  get first() { return this.blocks.find(b => CLAUSE.has(b.kind)) ?? this.blocks.find(b => !b.apart) ?? this.blocks[0]; }

  blocksIn(start, end) {
    const found = [];
    for (let i = this.blocks.indexOf(this.blockAt(start)); i < this.blocks.length && this.blocks[i].start < end; i++) if (this.blocks[i].end > start) found.push(this.blocks[i]);
    return found;
  }

  /** Where an offset stands in the page; `after` for the end of a span, which belongs to the text before it. */
  pointOf(offset, after = false) {
    let b = this.blockAt(after ? Math.max(0, offset - 1) : offset);
    if (!after && offset >= b.end) b = this.blocks[this.blocks.indexOf(b) + 1] ?? b;
    return pointIn(b.words, Math.min(Math.max(offset - b.start, 0), b.end - b.start), after);
  }

  /** One range from end to end: to select, to measure. */
  rangeOf(start, end) {
    const range = document.createRange();
    range.setStart(...this.pointOf(start));
    range.setEnd(...this.pointOf(Math.max(end, start), end > start));
    return range;
  }

  /** The ranges of a span, one for each block, so that nothing between the blocks (labels, marks) is painted. */
  rangesOf(start, end) { return this.blocksIn(start, end).map(b => this.rangeOf(Math.max(start, b.start), Math.min(end, b.end))); }

  /** The offset of a place in the page; a place beside the words takes the nearest words in the given direction (1 forward, -1 back). */
  offsetOf(node, at, direction) {
    const words = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.words');
    const here = words && this.blocks.find(b => b.words === words);
    if (here) return here.start + lengthBefore(words, node, at);
    const place = document.createRange();
    place.setStart(node, at);
    const following = this.blocks.findIndex(b => place.comparePoint(b.words, 0) > 0);
    if (direction > 0) return following < 0 ? this.text.length : this.blocks[following].start;
    const before = this.blocks[(following < 0 ? this.blocks.length : following) - 1];
    return before ? before.end : 0;
  }

  /** The span of a selection, trimmed of white space; null when it holds no words of this text. */
  spanOf(range) {
    if (range.collapsed || !range.intersectsNode(this.article)) return null;
    return this.trim(this.offsetOf(range.startContainer, range.startOffset, 1), this.offsetOf(range.endContainer, range.endOffset, -1));
  }

  trim(start, end) {
    while (start < end && /\s/.test(this.text[start])) start++;
    while (end > start && /\s/.test(this.text[end - 1])) end--;
    return end > start ? { start, end } : null;
  }

  quote(start, end) { return this.text.slice(start, end); }

  /** Label or labels of the clauses that a span touches: "OP4(a)", "PP3–PP5". */
  labelOf(start, end) {
    const labels = this.blocksIn(start, end).map(b => b.label).filter(Boolean);
    return labels.length > 1 ? `${labels[0]}–${labels.at(-1)}` : labels[0] ?? '';
  }

  /** The two W3C selectors of a span, in code points of their source, which begins at `from` (a clause, else the whole text). */
  selectors(start, end, from = 0) {
    const origin = this.offsets.toPoints(from);
    return [
      { type: 'TextPositionSelector', start: this.offsets.toPoints(start) - origin, end: this.offsets.toPoints(end) - origin },
      { type: 'TextQuoteSelector', exact: this.quote(start, end), prefix: whole(this.text.slice(Math.max(0, start - 32), start)), suffix: whole(this.text.slice(end, end + 32)) },
    ];
  }

  /** The span that W3C selectors mean here, or null: the position when it says what the quote says, else the quote, nearest to the position. */
  spanOfSelectors(selectors, from = 0) {
    const origin = this.offsets.toPoints(from);
    const position = selectors.find(s => s.type === 'TextPositionSelector');
    const quote = selectors.find(s => s.type === 'TextQuoteSelector');
    const at = position && { start: this.offsets.toUnits(position.start + origin), end: this.offsets.toUnits(position.end + origin) };
    if (at && at.end <= this.text.length && (!quote?.exact || this.quote(at.start, at.end) === quote.exact)) return at;
    return quote?.exact ? this.find(quote, at?.start ?? 0) : null;
  }

  find({ exact, prefix = '', suffix = '' }, near) {
    let best = null, score = -Infinity;
    for (let i = this.text.indexOf(exact); i >= 0; i = this.text.indexOf(exact, i + 1)) {
      const fits = (prefix && this.text.slice(0, i).endsWith(prefix) ? 1e9 : 0) + (suffix && this.text.startsWith(suffix, i + exact.length) ? 1e9 : 0) - Math.abs(i - near);
      if (fits > score) { score = fits; best = { start: i, end: i + exact.length }; }
    }
    return best;
  }
}

const CLAUSE = new Set(['preambular', 'operative']);
/** What frames a text and says nothing of its own: no evidence, and not where reading begins. */
const APART = new Set(['title', 'enacting', 'section', 'heading', 'noise']);

function block(element) {
  return {
    element, id: element.dataset.clause, kind: element.dataset.kind, apart: APART.has(element.dataset.kind), label: element.dataset.label ?? '', start: Number(element.dataset.start), end: Number(element.dataset.end),
    words: element.querySelector(':scope > .words'), unsure: Boolean(element.querySelector(':scope > .unsure')),
  };
}

function pointIn(words, offset, after) {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = offset, last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left < node.length || (after && left === node.length)) return [node, left];
    left -= node.length;
    last = node;
  }
  return last ? [last, last.length] : [words, 0];
}

function lengthBefore(words, node, at) {
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(node, at);
  return range.toString().length;
}

/** A context never begins or ends in the middle of a character. */
const whole = text => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
