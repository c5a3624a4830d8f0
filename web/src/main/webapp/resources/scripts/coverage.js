/** What is known of one demand against one resolution: judgements as the API gives them, and the one being made. No page in here. */
import { idOf } from './http.js';

export const JUDGEMENTS = ['NONE', 'MENTIONED', 'PARTIAL', 'FULL', 'CONTRADICTED'];
export const MARK = { NONE: 'N', MENTIONED: 'M', PARTIAL: 'P', FULL: 'F', CONTRADICTED: 'C' };
const NEEDS_EVIDENCE = new Set(['PARTIAL', 'FULL', 'CONTRADICTED']);

const list = value => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A judgement, with its evidence as spans of the resolution's text. */
export function judgementOf(given, map) {
  return {
    judgement: given?.judgement ?? null, rationale: given?.rationale ?? '', etag: given?.etag ?? null,
    by: given?.assessor?.name ?? given?.assessorName ?? '', byId: idOf(given?.assessor?.id ?? given?.assessor ?? ''),
    evidence: list(given?.evidence).map(piece => evidenceOf(piece, map)),
  };
}

/** A piece of evidence: an address or {clause, selector?, note?}; one that is not in the text at hand keeps what the server says of it. */
export function evidenceOf(piece, map) {
  const given = typeof piece === 'string' ? { clause: piece } : piece;
  const url = given.clause?.url ?? given.clause;
  const block = map.byClause.get(idOf(url));
  const words = list(given.selector).length ? map.spanOfSelectors(list(given.selector), block?.start) : null;
  const span = words ?? (block ? { start: block.start, end: block.end } : null);
  return { url, note: given.note, selector: given.selector, words: Boolean(words), span, label: block?.label || given.label || '', text: span ? map.quote(span.start, span.end) : given.text ?? '' };
}

/** What is sent. */
export function sent({ judgement, evidence, rationale }) {
  return { judgement, rationale: rationale.trim(), evidence: evidence.map(({ url, selector, note }) => selector || note ? { clause: url, ...(selector ? { selector } : {}), ...(note ? { note } : {}) } : url) };
}

/** Whether a judgement can be saved as it is, or waits for evidence. */
export const waits = ({ judgement, evidence }) => !judgement || (NEEDS_EVIDENCE.has(judgement) && !evidence.length);

/** The judgement as far as it counts: one that waits for evidence is none yet, here as on the server. */
export const counted = record => waits(record) ? null : record.judgement;

/** How many demands have each judgement (UNJUDGED too); rejected demands do not count. */
export function totals(rows) {
  const counts = Object.fromEntries([...JUDGEMENTS, 'UNJUDGED'].map(name => [name, 0]));
  for (const row of rows) if (row.demand.state !== 'REJECTED') counts[counted(row.mine) ?? 'UNJUDGED']++;
  return counts;
}

/** The next row from `at` (in a ring) that nobody at this desk has judged, or null. */
export function nextUnjudged(rows, at) {
  for (let i = 1; i <= rows.length; i++) {
    const row = rows[(at + i) % rows.length];
    if (!counted(row.mine) && row.demand.state !== 'REJECTED') return row;
  }
  return null;
}
