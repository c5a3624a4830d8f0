/** A demand and a clause in the same parts: who, must what, how strongly. */
import { whom } from './addressees.js';
import { el } from './dom.js';
import { api, idOf } from './http.js';
import { t } from './messages.js';

const LONGEST = 160;
const clauses = new Map();

function clauseOf(piece) {
  if (!clauses.has(piece.url)) clauses.set(piece.url, api.get(`/api/clauses/${idOf(piece.url)}`).then(answer => answer.body).catch(() => null));
  return clauses.get(piece.url);
}

/** What the machine read; nothing is made up where it read nothing. */
function partsOf({ addressees = [], verbs = [], object, deadlines = [], text, start }) {
  const [verb] = verbs;
  const points = [...text];
  const behind = verb ? verb.end - start : 0;
  const must = object?.text ?? points.slice(behind > 0 && behind < points.length ? behind : 0).join('').trim();
  const strength = verb && (verb.strength?.rank ? t('judging.rank', { verb: verb.text, rank: verb.strength.rank }) : verb.text);
  return { who: whom(addressees), must: must.length > LONGEST ? `${must.slice(0, LONGEST)}…` : must, strength, when: deadlines.map(d => d.text).join(', ') };
}

function fill(table, sides) {
  const line = name => el('tr', {}, el('th', { scope: 'row' }, t(`judging.${name}`)), sides.map(side => el('td', {}, side.parts[name] || '–')));
  table.replaceChildren(el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('judging.part')), sides.map(side => el('th', { scope: 'col' }, side.label)))),
    el('tbody', {}, ['who', 'strength', 'must', 'when'].map(line)));
}

/** The table of a row's demand, and beside it of a piece of the resolution when there is one. */
export async function drawAnatomy(table, row, piece) {
  const sides = [{ label: row.label, parts: partsOf(row.demand) }];
  fill(table, sides);
  table.piece = piece;
  const clause = piece && await clauseOf(piece);
  if (clause && table.piece === piece) fill(table, [...sides, { label: piece.label, parts: partsOf(clause) }]);
}
