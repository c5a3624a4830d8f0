/** The text of the page after a correction of its cut: at once as it will most likely be, then as the server says it is. */
import { el } from './dom.js';

const CLASSES = { preambular: 'pre', operative: 'op', sub: 'op sub', listItem: 'item', paragraph: 'para' };
const ALL = ['title', 'enacting', 'pre', 'op', 'sub', 'd2', 'd3', 'section', 'footnote', 'adoption', 'noise', 'other', 'heading', 'para', 'item', 'salutation', 'closing', 'signatory', 'copy'];

/** The pieces of the article by the id of their first clause: the block (or fold) and the heading above it. */
function pieces(article) {
  const found = new Map();
  let above = [];
  for (const node of article.children) {
    above.push(node);
    const clause = node.dataset.clause ?? node.querySelector?.('[data-clause]')?.dataset.clause;
    if (clause) { found.set(clause, above); above = []; }
  }
  return found;
}

const parsed = html => [...new DOMParser().parseFromString(html, 'text/html').body.children];

/** Whether pieces are wanted that neither the page nor the answer has. */
export function lacks(article, { order, pieces: fresh }) {
  const there = pieces(article);
  return order.some(id => !fresh[id] && !there.has(id));
}

/** Puts the server's pieces into the article; what did not change keeps its elements, and with them the focus and the words chosen. */
export function patchText(article, { order, pieces: answered }) {
  const there = pieces(article);
  const fresh = Object.fromEntries(Object.entries(answered).filter(([id, html]) => !isSame(parsed(html), there.get(id))));
  let last = null;
  for (const id of order) {
    const nodes = fresh[id] ? parsed(fresh[id]) : there.get(id) ?? [];
    for (const node of nodes) {
      const next = last ? last.nextElementSibling : article.firstElementChild;
      if (node !== next) article.insertBefore(node, next);
      last = node;
    }
    if (fresh[id]) for (const old of there.get(id) ?? []) old.remove();
    if (fresh[id]) last = nodes.at(-1) ?? last;
  }
  while (last?.nextElementSibling) last.nextElementSibling.remove();
}

/** The version says whether a clause was changed; labels, and what it hangs under, change with other clauses. */
function isSame(fresh, old) {
  const [now, then] = [fresh, old ?? []].map(nodes => nodes.flatMap(node => [node, ...node.querySelectorAll('[data-clause]')]));
  return now.length === then.length && now.every((node, i) => node.localName === then[i].localName && kindOf(node) === kindOf(then[i]) && Object.entries(node.dataset).every(([name, value]) => then[i].dataset[name] === value)
    && ('reviewed' in node.dataset) === ('reviewed' in then[i].dataset) && ('parent' in node.dataset) === ('parent' in then[i].dataset));
}
const kindOf = node => ALL.filter(name => node.classList.contains(name)).join(' ');

/** The outline with the labels and clauses of now, in the language and direction of the text. */
export function patchOutline(groups, { lang, dir }) {
  const pane = document.querySelector('.outline');
  if (!pane) return;
  for (const old of [...pane.children].filter(child => !child.matches('.outline-toggle'))) old.remove();
  for (const { heading, entries } of groups) {
    if (heading) pane.append(el('div', { class: 'group', dir }, heading));
    pane.append(el('ol', { class: 'entries', dir }, entries.map(e => el('li', { class: e.sub ? 'sub' : 'top' }, el('a', { href: `#c-${e.clause}`, data: { for: e.clause } }, el('b', {}, e.label ?? ''), el('span', { lang }, e.words))))));
  }
}

/** What a correction will look like, shown before the server has answered. Answers what puts the elements back. */
export function foresee(map, block, { op, kind, at }) {
  const before = block.element.previousElementSibling;
  if (op === 'retype') return foreseeKind(block.element, kind);
  if (op === 'split') return foreseeSplit(map, block, at);
  if (op === 'merge' && before?.dataset.clause) return foreseeMerge(before, block.element);
  return () => {};
}

function foreseeKind(element, kind) {
  const was = element.className;
  element.classList.remove(...ALL);
  element.classList.add(...(CLASSES[kind] ?? kind).split(' '));
  return () => { element.className = was; };
}

function foreseeSplit(map, block, at) {
  const parts = [[block.start, at], [at, block.end]].map(([start, end]) => {
    const part = block.element.cloneNode(false);
    part.append(el('span', { class: 'words' }, map.rangeOf(...trimmed(map, start, end)).cloneContents()));
    return part;
  });
  const number = block.element.querySelector(':scope > .n');
  if (number) parts[0].prepend(number.cloneNode(true));
  for (const name of ['id', 'tabindex', 'data-start', 'data-end', 'data-clause', 'aria-label', 'role']) parts[1].removeAttribute(name);
  parts[1].classList.remove('on');
  block.element.replaceWith(...parts);
  return () => { parts[1].remove(); parts[0].replaceWith(block.element); };
}

function trimmed(map, start, end) {
  const span = map.trim(start, end) ?? { start, end };
  return [span.start, span.end];
}

function foreseeMerge(first, second) {
  const words = first.querySelector(':scope > .words'), kept = [...words.childNodes];
  const more = [...second.querySelector(':scope > .words').cloneNode(true).childNodes];
  words.append(' ', ...more);
  second.hidden = true;
  return () => { words.replaceChildren(...kept); second.hidden = false; };
}
