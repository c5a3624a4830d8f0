/** The demands of a letter before it is stored: marked on its words, numbered in the margin, listed on the rail, gone through by key. */
import { numbered } from './demands.js';
import { announce, el } from './dom.js';
import { placeOf } from './intakecut.js';
import { t } from './messages.js';

const supported = typeof Highlight !== 'undefined' && CSS.highlights;
const NAMES = { umbrella: 'humbrella', specific: 'hfound', endorsed: 'hendorsed' };

export class FoundDemands {
  /** `cut` answers the pane of the cut: its blocks and their elements. */
  constructor(cut) { Object.assign(this, { cut, all: [], at: -1 }); }

  /** What was read; nothing is marked before the cut is there. */
  take(read) {
    const numbers = numbered(read.demands);
    this.all = read.demands.map(demand => ({ ...demand, number: numbers.get(demand.id) })).sort((a, b) => a.start - b.start);
    this.at = -1;
  }

  /** Marks the words and numbers the blocks. */
  draw() {
    const { blocks, nodes } = this.cut();
    const ranges = Object.fromEntries(Object.values(NAMES).map(name => [name, []]));
    const numbers = new Map();
    for (const demand of this.all) {
      const index = this.blockOf(demand);
      if (index >= 0) numbers.set(index, [...numbers.get(index) ?? [], demand]);
      for (let i = index; i >= 0 && i < blocks.length && blocks[i].start < demand.end; i++) ranges[NAMES[demand.level] ?? NAMES.specific].push(...rangeIn(blocks[i], nodes[i], demand));
    }
    nodes.forEach((node, i) => this.number(node, blocks[i], numbers.get(i) ?? []));
    if (supported) for (const [name, found] of Object.entries(ranges)) CSS.highlights.set(name, new Highlight(...found));
    this.light();
  }

  number(node, block, demands) {
    const margin = node?.querySelector('.n');
    if (!margin || block.margin) return;
    margin.textContent = demands.length > 1 ? `${demands[0].number}–${demands.at(-1).number}` : demands[0]?.number ?? block.number ?? '';
    if (demands.length) node.setAttribute('aria-description', demands.map(d => `${d.number}, ${t(`level.${d.level}`)}: ${d.text}`).join('; '));
    else node.removeAttribute('aria-description');
  }

  blockOf(demand) { return this.cut().blocks.findIndex(b => b.end > demand.start); }

  /** The list on the rail. */
  list() {
    if (!this.all.length) return [];
    return [el('h3', {}, t('demands')), el('ul', { class: 'found-demands' }, this.all.map((demand, i) =>
      el('li', { class: demand.number.includes('.') ? 'child' : undefined }, el('button', { type: 'button', class: 'finding-go', on: { click: () => this.go(i) } }, el('b', {}, demand.number), ' ', asked(demand)))))];
  }

  step(by) {
    if (!this.all.length) announce(t('noDemands'));
    else this.go((this.at + by + this.all.length) % this.all.length);
    return true;
  }

  go(i) {
    this.at = i;
    const demand = this.all[i];
    const index = this.blockOf(demand);
    if (index >= 0) this.cut().go(index);
    this.light();
    announce(`${demand.number}, ${asked(demand)}: ${demand.text}`);
  }

  /** The demand one is at. */
  light() {
    if (!supported) return;
    const { blocks, nodes } = this.cut(), demand = this.all[this.at], index = demand ? this.blockOf(demand) : -1;
    CSS.highlights.delete('hactive');
    if (index >= 0) CSS.highlights.set('hactive', new Highlight(...rangeIn(blocks[index], nodes[index], demand)));
  }
}

/** "umbrella · the Ministry → urge". */
function asked({ level, addressees, verbs }) {
  const who = addressees.map(a => a.text).join(', ');
  return [t(`level.${level}`), [who, verbs[0]?.text].filter(Boolean).join(' → ')].filter(Boolean).join(' · ');
}

/** Offsets of the API are code points of the text, those of the page units of the block. */
function rangeIn(block, node, demand) {
  const words = node?.querySelector('.words');
  const chars = Array.from(block.text);
  const units = point => chars.slice(0, Math.max(0, point - block.start)).join('').length;
  const from = words && placeOf(words, units(demand.start)), to = words && placeOf(words, units(demand.end));
  return from && to ? [new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] })] : [];
}
