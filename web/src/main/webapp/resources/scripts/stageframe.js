/**
 * What stands on the stage: plain functions from a scene and a step to a frame, no document needed. A frame says which passages stand in which column, which marks are shown in them, what stands below, and what
 * is new (its pages are walked through). Steps in their order: the clause, its verb, the demand, the judgement, the evidence.
 */

const CHANGES = ['dropped', 'added', 'moved'];
const has = (passage, ...marks) => passage?.runs.some(run => run.marks.some(mark => marks.includes(mark))) ?? false;
const column = (passage, ...marks) => ({ passage, marks });
const cut = (text, most) => text && text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} […]` : text;
const LONGEST_BELOW = 170;

/** Two clauses, the older one first: both, the words that differ, their verbs. */
function clausePair([a, b]) {
  const differ = has(a, ...CHANGES) || has(b, ...CHANGES);
  const changes = differ ? CHANGES : [];
  return [
    { name: 'clause', columns: [column(a), null], fresh: [0] },
    { name: 'other', columns: [column(a), column(b)], fresh: [1] },
    differ && { name: 'difference', columns: [column(a, ...changes), column(b, ...changes)], seek: CHANGES, legend: [...new Set([a, b].flatMap(p => p.runs.flatMap(r => r.marks)).filter(m => CHANGES.includes(m)))] },
    has(a, 'verb') && has(b, 'verb') && { name: 'verb', columns: [column(a, 'verb', ...changes), column(b, 'verb', ...changes)], seek: ['verb'] },
  ];
}

/** A clause and the demand that it is held against. */
function answer([given, asked], shows) {
  const judged = below(shows);
  return [
    { name: 'clause', columns: [column(given), null], fresh: [0] },
    has(given, 'verb') && { name: 'verb', columns: [column(given, 'verb'), null], seek: ['verb'] },
    { name: 'demand', columns: [column(given, 'verb'), column(asked, 'verb')], fresh: [1] },
    judged && { name: 'judgement', columns: [column(given, 'verb'), column(asked, 'verb')], below: judged },
    judged && has(given, 'evidence') && { name: 'evidence', columns: [column(given, 'verb', 'evidence'), column(asked, 'verb')], below: judged, seek: ['evidence'] },
  ];
}

/** A demand and what was judged of it; the demand alone keeps the stage to itself. */
function coverage([asked, ...proofs], shows) {
  const judged = below(shows);
  const columns = proofs.length ? [column(asked, 'verb'), null] : [column(asked, 'verb')];
  return [
    { name: 'demand', columns, fresh: [0] },
    judged && { name: 'judgement', columns, below: judged },
    ...proofs.map(proof => ({ name: 'evidence', columns: [column(asked, 'verb'), column(proof, 'verb', 'evidence')], below: judged, fresh: [1], seek: ['evidence'] })),
  ];
}

const below = ({ judgement }) => judgement && { judgement: { ...judgement, rationale: cut(judgement.rationale, LONGEST_BELOW) } };

function clause([passage]) {
  return [
    { name: 'clause', columns: [column(passage)], fresh: [0] },
    has(passage, 'verb') && { name: 'verb', columns: [column(passage, 'verb')], seek: ['verb'] },
    has(passage, 'marked') && { name: 'marked', columns: [column(passage, 'verb', 'marked')], seek: ['marked'] },
  ];
}

function annotation(passages, { remark }) {
  const said = remark && (remark.text || remark.tags.length) ? { remark: { ...remark, text: cut(remark.text, 2 * LONGEST_BELOW) } } : null;
  return [
    ...passages.flatMap(passage => [
      { name: 'clause', columns: [column(passage)], fresh: [0] },
      has(passage, 'marked') && { name: 'marked', columns: [column(passage, 'marked')], seek: ['marked'] },
    ]),
    said && { name: 'remark', columns: [column(passages.at(-1), 'marked')], below: said, seek: ['marked'] },
  ];
}

function quotation([quoted, source], { exactness }) {
  const told = exactness && { exactness };
  if (!source) return [{ name: 'quotation', columns: [column(quoted)], fresh: [0] }, told && { name: 'source', columns: [column(quoted)], below: told }];
  return [
    { name: 'quotation', columns: [column(quoted), null], fresh: [0] },
    { name: 'source', columns: [column(quoted), column(source, 'marked')], fresh: [1], seek: ['marked'] },
    { name: 'difference', columns: [column(quoted, ...CHANGES), column(source, 'marked')], below: told, seek: CHANGES },
  ];
}

/** One year after the other beside the one before it; of the changes those between these two. */
function lineage(passages) {
  const years = passages.map(passage => passage.year ?? passage.reference);
  return passages.flatMap((passage, i) => {
    const at = { below: { years, at: i } };
    if (!i) return [{ name: 'step', columns: [column(passage), null], fresh: [0], ...at }];
    const pair = [passages[i - 1], passage];
    return [
      { name: 'step', columns: pair.map(p => column(p)), fresh: [1], ...at },
      (has(pair[0], 'dropped') || has(passage, 'added')) && { name: 'difference', columns: [column(pair[0], 'dropped'), column(passage, 'added', 'moved')], seek: CHANGES, ...at },
    ];
  });
}

/** What was asked about, each clause that somebody chose or that is right, the answers as bars, the key. */
function figure(passages, { figure: shown }) {
  const [asked, clauses] = shown.asked ? [passages[0], passages.slice(1)] : [null, passages];
  const choices = (shown.choices ?? []).map((choice, i) => ({ ...choice, words: clauses[i] }));
  const rightly = choices.filter(choice => choice.right).map(choice => choice.words.reference);
  const beside = last => [asked && column(asked), last].filter((col, i) => i || col);
  return [
    asked && { name: 'demand', columns: choices.length ? [column(asked), null] : [column(asked)], fresh: [0] },
    ...choices.filter(({ count, right }) => count || right).map(({ words, count }) => ({ name: 'choice', columns: beside(column(words)), fresh: [asked ? 1 : 0], below: { share: { count, total: shown.total } } })),
    { name: 'answers', figure: { ...shown, told: false }, columns: [], fresh: [0] },
    (rightly.length > 0 || shown.bars.some(bar => bar.right)) && { name: 'key', figure: { ...shown, told: true }, columns: [], fresh: [], below: rightly.length ? { rightly } : undefined },
  ];
}

/** Rung by rung, from the weakest verbs to the strongest; the page with the new rung is shown. */
const verbs = (passages, { ladder }) => ladder.rungs.map((rung, i) => ({ name: 'rung', ladder: { ...ladder, rungs: ladder.rungs.slice(0, i + 1) }, columns: [], seek: ['fresh'], below: { scale: true } }));

const MAKERS = {
  HEADING: () => [{ name: 'heading', columns: [] }],
  CLAUSE: clause,
  COMPARISON: (passages, shows) => passages[1]?.role === 'demand' ? answer(passages, shows) : clausePair(passages),
  ANNOTATION: annotation,
  COVERAGE: coverage,
  QUOTATION: quotation,
  LINEAGE: lineage,
  FIGURE: figure,
  VERBS: verbs,
};

/** The frames of a scene, one for each step; a scene that is not shown step by step has its last one alone. */
export function framesOf(scene) {
  const frames = MAKERS[scene.kind](scene.shows.passages, scene.shows).filter(Boolean);
  if (scene.stepwise) return frames;
  const last = frames.at(-1);
  return [{ ...last, seek: last.ladder ? undefined : last.seek, fresh: last.columns.length ? last.columns.map((c, i) => i) : [0] }];
}

/** The sheets of a frame in both languages: what is laid in which column, which passage it is, and which words. */
export function sheetsOf(frame, scene, tongue) {
  return frame.columns.map((col, place) => {
    if (!col) return [];
    const number = scene.shows.passages.indexOf(col.passage);
    const first = { ...col, words: col.passage, number, second: false, place };
    const second = col.passage.second && { ...col, words: col.passage.second, number, second: true, place };
    if (!second || tongue === 'first') return [first];
    return tongue === 'second' ? [second] : [first, second];
  });
}
