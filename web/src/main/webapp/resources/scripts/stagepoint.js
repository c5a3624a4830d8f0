/** Words that are pointed at: selected by the mouse, or by the keys of the pointer (P, then arrows). Offsets are of the words of a sheet as they stand there. */

const painted = typeof Highlight === 'undefined' ? null : new Highlight();
if (painted) CSS.highlights.set('pointed', painted);

const nodesOf = words => { const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT); const all = []; while (walker.nextNode()) all.push(walker.currentNode); return all; };

function offsetIn(words, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(words);
  range.setEnd(node, offset);
  return range.toString().length;
}

function rangeOf(words, from, to) {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const text of nodesOf(words)) {
    const end = at + text.length;
    if (!begun && from < end) { range.setStart(text, from - at); begun = true; }
    if (begun && to <= end) { range.setEnd(text, to - at); return range; }
    at = end;
  }
  return null;
}

/** Widened to whole words. */
function whole(text, from, to) {
  let [start, end] = [from, to];
  while (start > 0 && !/\s/.test(text[start - 1])) start--;
  while (end < text.length && !/\s/.test(text[end])) end++;
  return [start, end];
}

export class Pointer {
  /** `told(marks)` is called when what is pointed at changes. */
  constructor(told) {
    Object.assign(this, { told, marks: [], scene: null, cursor: null });
    document.addEventListener('selectionchange', () => this.selected());
  }
  /** Another frame is there: nothing is pointed at. */
  begin(scene) { this.scene = scene; this.cursor = null; this.put([], false); }

  put(marks, tell = true) {
    const changed = JSON.stringify(marks) !== JSON.stringify(this.marks);
    this.marks = marks;
    painted?.clear();
    for (const { passage, second, from, to } of marks) {
      const range = rangeOf(this.wordsOf(passage, second) ?? document.body, from, to);
      if (range) painted?.add(range);
    }
    if (changed && tell) this.told(marks);
  }
  wordsOf(passage, second) { return [...this.scene?.querySelectorAll('.sheet[data-passage]') ?? []].find(s => Number(s.dataset.passage) === passage && s.hasAttribute('data-second') === second)?.querySelector('.words'); }

  /** By the mouse: what is selected is widened to whole words; an empty selection leaves the marks alone. */
  selected() {
    const selection = getSelection();
    if (!this.scene || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const words = (range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement)?.closest('.words');
    if (!words?.closest('.sheet[data-passage]') || !words.contains(range.endContainer)) return;
    this.put([this.markOf(words, ...whole(words.textContent, offsetIn(words, range.startContainer, range.startOffset), offsetIn(words, range.endContainer, range.endOffset)))]);
  }
  markOf(words, from, to) {
    const { dataset } = words.closest('.sheet');
    return { passage: Number(dataset.passage), second: 'second' in dataset, from, to };
  }

  /* ---- by keys ---- */

  get on() { return this.cursor !== null; }
  start() {
    this.list = [...this.scene.querySelectorAll('.sheet[data-passage] .words')].flatMap(words => [...words.textContent.matchAll(/\S+/g)].map(found => ({ words, from: found.index, to: found.index + found[0].length })).filter(word => this.inSight(word)));
    if (!this.list.length) return false;
    this.cursor = { at: 0, from: 0 };
    this.show();
    return true;
  }
  inSight({ words, from, to }) {
    const frame = words.parentElement.getBoundingClientRect();
    const place = rangeOf(words, from, to)?.getBoundingClientRect();
    return place && place.top >= frame.top - 4 && place.bottom <= frame.bottom + 12;
  }
  move(by, extend) {
    const at = Math.min(this.list.length - 1, Math.max(0, this.cursor.at + by));
    const sameSheet = this.list[at].words === this.list[this.cursor.from].words;
    this.cursor = { at, from: extend && sameSheet ? this.cursor.from : at };
    this.show();
  }
  show() {
    const [a, b] = [this.list[Math.min(this.cursor.at, this.cursor.from)], this.list[Math.max(this.cursor.at, this.cursor.from)]];
    this.put([this.markOf(a.words, a.from, b.to)]);
  }
  stop() { this.cursor = null; getSelection().removeAllRanges(); this.put([]); }
}
