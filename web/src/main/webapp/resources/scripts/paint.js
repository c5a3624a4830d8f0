/** What is painted over the text without touching it: highlights, the marks at a clause's edge, the list for assistive technology. */
import { el } from './dom.js';
import { t } from './messages.js';

const NAMES = ['hquote', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'hdemand', 'hfound', 'hlink', 'hdraft'];
const supported = typeof Highlight !== 'undefined' && CSS.highlights;

/** Paints items ({start, end, paints: [names]}) as highlights, all at once. */
export function paintAll(map, items) {
  if (!supported) return;
  const ranges = Object.fromEntries(NAMES.map(name => [name, []]));
  for (const item of items) if (item.start !== null) for (const name of item.paints) ranges[name]?.push(...still(map, item));
  NAMES.forEach((name, priority) => {
    if (!ranges[name].length) return CSS.highlights.delete(name);
    const highlight = new Highlight(...ranges[name]);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}

/** Paints one thing under its own name (the active card's words, the pinned end, evidence), or wipes it. */
export function paint(name, map, ...spans) {
  if (!supported) return;
  if (!spans.length) return void CSS.highlights.delete(name);
  const highlight = new Highlight(...spans.flatMap(span => still(map, span)));
  highlight.priority = 20;
  CSS.highlights.set(name, highlight);
}

/** Static ranges cost nothing when the page changes elsewhere; the words themselves never change. */
const still = (map, { start, end }) => map.rangesOf(start, end).map(range => new StaticRange(range));

/** Marks and lists of each clause. `clauses`: Map of block to its items; `open` is called with an item. */
export function edge(map, clauses, describe, open) {
  for (const block of map.blocks) {
    const items = clauses.get(block) ?? [];
    const signature = items.map(item => item.key + item.version).join();
    if (block.signature === signature) continue;
    block.signature = signature;
    block.marks?.remove();
    block.list?.remove();
    block.marks = block.list = null;
    if (items.length) addEdge(block, items, describe, open);
  }
}

function addEdge(block, items, describe, open) {
  const slots = [...new Set(items.map(item => item.slot))].slice(0, 4);
  block.marks = el('button', { type: 'button', class: 'marks', tabindex: -1, 'aria-label': t('marks', { n: items.length, label: block.label }), on: { click: () => open(items[0]) } },
    slots.map(slot => el('i', { class: slot })), items.length > 1 ? String(items.length) : null);
  block.list = el('ul', { class: 'at-only', 'aria-label': t('list', { label: block.label }) }, items.map(item => el('li', {}, describe(item))));
  block.element.append(block.marks, block.list);
}
