/** What a room answered to a question, as a picture that is read from the last row: bars for choices, warmth over the words for marks. Figures stand beside every bar; with `key` what is right is outlined and ticked. */
import { el } from './dom.js';
import { VERDICTS, marks, place, started } from './exercisequestion.js';
import { flags, pieces } from './exercisewords.js';
import { t } from './messages.js';

const LEVELS = 5;
const words = (passage, short) => el('div', { class: short ? 'serif words line' : 'serif words', lang: passage.language, dir: passage.direction }, passage.head ?? passage.pieces.join(''));
const percent = (n, of) => of ? Math.round(100 * n / of) : 0;

export function picture(question, room, { key }) {
  const draw = marks(question) ? heat : { KIND: kinds, STRENGTH: order, ANSWER: clauses }[question.kind];
  return el('div', { class: `picture ${question.kind}` }, ...draw(question, room, key ? question.key : null));
}

/** One bar: what, how many of how many. */
function bar(label, n, of, right) {
  return el('div', { class: right ? 'bar-row right' : 'bar-row' },
    el('span', { class: 'what' }, right ? el('span', { class: 'tick' }, '✓\u00a0', el('span', { class: 'at-only' }, t('right'))) : null, label),
    el('span', { class: 'track', 'aria-hidden': 'true' }, el('span', { class: 'fill', style: `inline-size:${percent(n, of)}%` })),
    el('b', { class: 'num' }, `${n}`), el('span', { class: 'num soft' }, `${percent(n, of)}\u00a0%`));
}

function kinds(question, room, key) {
  return question.passages.map((passage, index) => el('section', { class: 'shown' }, words(passage, true),
    ...[0, 1].map(value => bar(t(`kind.${value}`), room.counts[index][value], room.answers, key && key.values[index] === value))));
}

/** Verbs from the weakest to the strongest as the room has them on the whole; the squares say how many put each at which place. */
function order(question, room, key) {
  const mean = counts => { const n = counts.reduce((a, b) => a + b, 0); return n ? counts.reduce((sum, c, at) => sum + c * (at + 1), 0) / n : 0; };
  const rows = started(question).map(index => ({ passage: question.passages[index], counts: room.counts[index], mean: mean(room.counts[index]), grade: question.key?.values[index] }));
  rows.sort((a, b) => a.mean - b.mean);
  const table = el('table', { class: 'places-of' }, el('caption', { class: 'at-only' }, t('order.caption')),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('order.verb')), ...rows.map((_, at) => el('th', { scope: 'col', class: 'c' }, String(at + 1))), key ? el('th', { scope: 'col' }, t('order.key')) : null)),
    el('tbody', {}, ...rows.map(row => el('tr', {}, el('th', { scope: 'row', lang: row.passage.language, dir: row.passage.direction }, row.passage.head),
      ...row.counts.map(n => el('td', { class: 'c', data: { level: level(n, room.answers) } }, n ? String(n) : '')), key ? el('td', {}, t('grade', { n: row.grade })) : null))));
  return [el('p', { class: 'soft' }, t('order.lead')), table];
}

function clauses(question, room, key) {
  const given = question.passages.filter(p => p.role === 'GIVEN');
  const rows = question.passages.map((passage, index) => passage.role === 'GIVEN' ? null
    : el('section', { class: 'shown' }, words(passage, true), bar(place(passage), room.counts[index][0], room.answers, key && key.values[index] === 1)));
  return [...given.map(p => el('blockquote', { class: 'given' }, el('span', { class: 'soft' }, `${t('demand')} · ${place(p)}`), words(p))),
    el('div', { class: 'halves' }, el('div', {}, ...rows), el('div', {}, el('h3', {}, t('howFar')), ...VERDICTS.map((verdict, at) => bar(t(`verdict.${verdict}`), room.verdicts[at], room.answers, key && key.verdict === verdict))))];
}

const level = (n, of) => n && of ? Math.max(1, Math.ceil(n / of * LEVELS)) : 0;

function heat(question, room, key) {
  const rows = new Map();
  question.passages.forEach((passage, index) => rows.set(passage.row, [...rows.get(passage.row) ?? [], warm(passage, index, room, key)]));
  return [...[...rows.values()].map(row => row.length > 1 ? el('div', { class: 'beside' }, ...row) : row[0]),
    el('p', { class: 'legend' }, ...[1, 3, 5].flatMap(l => [el('span', { class: 'heat', data: { level: l } }, t('heat', { n: l * 100 / LEVELS })), ' ']), key ? el('span', { class: 'heat key' }, t('heat.key')) : null)];
}

function warm(passage, index, room, key) {
  const right = key ? flags(passage, index, key.marks) : [];
  const side = passage.role === 'OLDER' || passage.role === 'NEWER' ? `${t(`side.${passage.role}`)} · ` : '';
  return el('section', { class: 'shown' }, el('div', { class: 'soft small' }, side + place(passage)),
    el('div', { class: 'serif warmth', lang: passage.language, dir: passage.direction }, ...pieces(passage, (text, at) => {
      const n = room.counts[index][at];
      return n || right[at] ? el('span', { class: right[at] ? 'heat key' : 'heat', data: { level: level(n, room.answers) } }, text) : text;
    })),
    most(passage, room.counts[index], room.answers));
}

/** The same for those who do not see it: what was marked most. */
function most(passage, counts, answers) {
  const found = counts.map((n, at) => ({ n, word: passage.pieces[2 * at + 1] })).filter(w => w.n).sort((a, b) => b.n - a.n).slice(0, 8);
  return el('p', { class: 'at-only' }, found.length ? t('heat.most', { words: found.map(w => `${w.word} ${w.n}`).join(', '), of: answers }) : t('heat.none'));
}
