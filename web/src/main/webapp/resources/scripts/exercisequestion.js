/** A question of an exercise as one answers it, on a phone or at a desk; the same for the participant, and for the trainer who sets the key. */
import { announce, el } from './dom.js';
import { Marking, flags, marked, marksOf } from './exercisewords.js';
import { t } from './messages.js';

export const VERDICTS = ['NONE', 'MENTIONED', 'PARTIAL', 'FULL', 'CONTRADICTED'];
export const marks = question => ['ADDRESSEES', 'DEMANDS', 'CHANGED'].includes(question.kind);
const asked = passage => passage.role !== 'GIVEN';
/** Where it stands; the name of a document may be written from the other side. */
export const place = passage => [passage.document && `\u2068${passage.document}\u2069`, passage.name].filter(Boolean).join(', ');
const text = passage => el('div', { class: 'serif words', lang: passage.language, dir: passage.direction }, passage.pieces.join(''));

export const prompt = question => question.prompt || t(`prompt.${question.kind}`);

/** Nothing said yet; and what was said, to be changed. */
export const solutionOf = given => ({ values: [...given?.values ?? []], marks: [...given?.marks ?? []], verdict: given?.verdict ?? null });

/** Whether enough is said to be handed in: marking nothing can be right. */
export function complete(question, solution) {
  if (marks(question)) return true;
  if (question.kind === 'STRENGTH') return true;
  if (question.kind === 'ANSWER') return solution.verdict !== null;
  return question.passages.every((passage, index) => !asked(passage) || solution.values[index] !== undefined && solution.values[index] !== null);
}

/** Whether no word is marked: it may be meant, or forgotten. */
export const nothing = (question, solution) => marks(question) && !solution.marks.length;

/**
 * The question with its controls. `solution` is changed in place, then `changed()` is called. With `key` it is only shown, held against the key. `tools(index)` adds what a trainer can do with a passage.
 */
export function ask(question, { solution, changed, key = null, tools = () => null, name = question.id }) {
  const draw = { KIND: kinds, STRENGTH: order, ANSWER: clauses }[question.kind] ?? words;
  return el('div', { class: `question ${question.kind}` }, ...[draw(question, { solution, changed, key, tools, name })].flat());
}

/* ---- preambular or operative ---- */

function kinds(question, { solution, changed, key, tools, name }) {
  return question.passages.map((passage, index) => el('fieldset', { class: 'asked' },
    el('legend', { class: 'small soft' }, passage.name ? place(passage) : t('clause', { n: index + 1 }), tools(index)),
    text(passage),
    el('div', { class: 'choices' }, ...[0, 1].map(value => choice({
      type: 'radio', name: `${name}-${index}`, label: t(`kind.${value}`), on: solution.values[index] === value, key: key && key.values[index] === value,
      change: changed && !key && (() => { set(question, solution, index, value); changed(); }),
    })))));
}

function set(question, solution, index, value) {
  question.passages.forEach((_, at) => { solution.values[at] ??= null; });
  solution.values[index] = value;
}

/** A radio button or a box with its label; held against the key it says what is right. */
function choice({ type, name, label, on, key, change }) {
  const box = el('input', { type, name, checked: on, disabled: !change, on: change ? { change: event => change(event.target.checked) } : {} });
  const told = key === null || key === undefined ? null : key ? el('span', { class: 'told yes' }, `✓ ${t('right')}`) : on ? el('span', { class: 'told no' }, `✗ ${t('notRight')}`) : null;
  return el('label', { class: 'choice' }, box, el('span', { class: 'grow' }, label), told);
}

/* ---- the order of strength ---- */

/** The passages as they stand before anybody moves them. */
export const started = question => question.start?.length ? [...question.start] : question.passages.map((_, index) => index);

function order(question, { solution, changed, key, tools }) {
  const shown = started(question).sort((a, b) => (solution.values[a] ?? 0) - (solution.values[b] ?? 0));
  const list = el('ol', { class: 'order' });
  const ranks = () => { shown.forEach((index, at) => set(question, solution, index, at + 1)); };
  const move = (at, by) => {
    const [moved] = shown.splice(at, 1);
    shown.splice(at + by, 0, moved);
    ranks();
    fill();
    const buttons = list.children[at + by].querySelectorAll('.moves button');
    const wanted = buttons[by < 0 ? 0 : 1];
    (wanted.disabled ? buttons[by < 0 ? 1 : 0] : wanted).focus();
    announce(t('moved', { verb: question.passages[moved].head, n: at + by + 1 }));
    changed();
  };
  const fill = () => list.replaceChildren(...shown.map((index, at) => {
    const passage = question.passages[index];
    const mover = (by, label, sign) => el('button', { type: 'button', class: 'btn icon', 'aria-label': t(label, { verb: passage.head }), disabled: at + by < 0 || at + by >= shown.length, on: { click: () => move(at, by) } }, sign);
    return el('li', {},
      el('div', { class: 'grow', dir: passage.direction }, el('b', { class: 'verb', lang: passage.language }, passage.head), el('div', { class: 'small soft serif line', lang: passage.language, dir: passage.direction }, passage.pieces.join('')),
        key ? el('span', { class: 'small' }, `${place(passage)} · ${t('grade', { n: key.values[index] })}`) : null),
      changed && !key ? el('span', { class: 'moves' }, mover(-1, 'weaker', '▲'), mover(1, 'stronger', '▼')) : null, tools(index));
  }));
  fill();
  return [el('p', { class: 'small soft ends' }, t('weakest')), list, el('p', { class: 'small soft ends' }, t('strongest'))];
}

/** What stands on the screen is an answer also where nothing was moved. */
export function asShown(question, solution) {
  if (question.kind === 'STRENGTH' && !solution.values.some(value => value)) started(question).forEach((index, at) => { set(question, solution, index, at + 1); });
  return solution;
}

/* ---- which clauses answer a demand, and how far ---- */

function clauses(question, { solution, changed, key, tools, name }) {
  const candidates = question.passages.map((passage, index) => asked(passage)
    ? el('div', { class: 'asked candidate' }, choice({
      type: 'checkbox', name: `${name}-${index}`, label: el('span', {}, el('span', { class: 'small soft' }, place(passage)), text(passage)), on: solution.values[index] === 1, key: key && (key.values[index] === 1),
      change: changed && !key && (on => { set(question, solution, index, on ? 1 : 0); question.passages.forEach((p, at) => { if (asked(p)) solution.values[at] ??= 0; }); changed(); }),
    }), tools(index))
    : el('blockquote', { class: 'given' }, el('span', { class: 'small soft' }, `${t('demand')} · ${place(passage)}`), text(passage)));
  return [...candidates, el('fieldset', { class: 'asked' }, el('legend', {}, t('howFar')),
    el('div', { class: 'choices column' }, ...VERDICTS.map(verdict => choice({
      type: 'radio', name: `${name}-verdict`, label: t(`verdict.${verdict}`), on: solution.verdict === verdict, key: key && key.verdict === verdict,
      change: changed && !key && (() => { solution.verdict = verdict; changed(); }),
    }))))];
}

/* ---- words to be marked ---- */

function words(question, { solution, changed, key, tools }) {
  let range = question.kind === 'DEMANDS';
  const toggle = el('button', { type: 'button', class: 'btn small', 'aria-pressed': String(range), on: { click: () => { range = !range; toggle.setAttribute('aria-pressed', String(range)); } } }, t('firstLast'));
  const passage = (p, index) => {
    const on = flags(p, index, solution.marks);
    const keep = now => { solution.marks = [...solution.marks.filter(mark => mark.passage !== index), ...marksOf(now, index)].sort((a, b) => a.passage - b.passage || a.from - b.from); changed(); };
    const side = p.role === 'OLDER' || p.role === 'NEWER' ? `${t(`side.${p.role}`)} · ` : '';
    const known = !p.name && question.passages[index - 1]?.document === p.document;
    return el('div', { class: `asked ${p.role.toLowerCase()}` }, el('div', { class: 'small soft' }, known ? null : side + place(p), tools(index)),
      changed && !key ? new Marking(p, on, { label: t('passage', { n: index + 1, place: place(p) }), changed: keep, range: () => range }).element : marked(p, on, key && flags(p, index, key.marks)));
  };
  const rows = new Map();
  question.passages.forEach((p, index) => rows.set(p.row, [...rows.get(p.row) ?? [], passage(p, index)]));
  const drawn = [...rows.values()].map(row => row.length > 1 ? el('div', { class: 'beside' }, ...row) : row[0]);
  if (key) return [...drawn, legend()];
  return changed ? [el('div', { class: 'row' }, toggle, el('span', { class: 'small soft' }, t('marking'))), ...drawn] : drawn;
}

const legend = () => el('p', { class: 'legend small' }, ...['right', 'missed', 'wrong'].flatMap(kind => [el('mark', { class: kind, 'aria-hidden': 'true' }, t(`mark.${kind}`)), ' ']));
