/** Draws a frame of a scene. Texts are text nodes, never markup. */
import { sheetsOf } from './stageframe.js';

const JUDGED = { FULL: 'F', PARTIAL: 'P', MENTIONED: 'M', NONE: 'N', CONTRADICTED: 'C', UNJUDGED: 'U' };
/** Clauses named in one row of a ladder: beside the verb where it has the width to itself, else below it. */
const NAMED = [0, 5, 4];

/** An element with a class, properties and children. */
export function node(name, type, props = {}, ...children) {
  const made = document.createElement(name);
  if (type) made.className = type;
  for (const [key, value] of Object.entries(props)) if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** The scene as an element; its sheets carry what the pages need. `tongue` is both, first or second. */
export function draw(scene, frame, { t, tongue = 'both' }) {
  const columns = sheetsOf(frame, scene, tongue);
  const alone = columns.length === 1 && columns[0].length === 2;   // one passage in two languages: beside each other
  const laid = alone ? columns[0].map(sheet => [sheet]) : columns;
  return node('section', `scene ${scene.kind.toLowerCase()}`, { 'data-scene': scene.id, 'data-step': frame.name },
    heading(scene),
    frame.figure ? bars(frame.figure, t) : frame.ladder ? ladder(frame.ladder, t) : laid.length ? node('div', `columns n${laid.length}`, {}, laid.map(sheets => node('div', 'column', {}, sheets.map(sheet => paper(sheet, t))))) : null,
    frame.below || frame.legend ? node('div', 'below', {}, below(frame, t)) : null);
}

function heading(scene) {
  if (scene.kind === 'HEADING') return node('div', 'opening', {}, node('h2', '', { dir: 'auto' }, scene.title), scene.text ? node('p', '', { dir: 'auto' }, scene.text) : null);
  return scene.title ? node('h2', 'title', { dir: 'auto' }, scene.title) : null;
}

/** Words with what stands above them; only the marks of the frame are shown. */
function paper({ words, marks, number, second, place }, t) {
  const shown = new Set([...marks, 'lead', 'left_out']);
  const half = words.half ? ` ${words.half}` : '';
  const said = words.role === 'quotation' ? words.note : null;
  return node('div', `sheet ${words.role}${half}`, { 'data-place': place, 'data-passage': number, 'data-second': second },
    node('p', 'lab', { dir: words.direction }, node('bdi', 'name', {}, words.name), node('span', 'at', {}, words.place ? [', ', node('bdi', '', {}, words.place)] : '', words.year ? ` · ${words.year}` : '', node('span', 'pages'))), said ? node('p', 'lab said', {}, said) : null,
    node('div', 'window', {}, node('div', 'words', { lang: words.language, dir: words.direction }, words.runs.map(run => runOf(run, shown, t)))));
}

function runOf({ text, marks }, shown, t) {
  const seen = marks.filter(mark => shown.has(mark));
  if (!seen.length) return text;
  const name = seen.includes('dropped') ? 'del' : seen.includes('added') ? 'ins' : seen.some(mark => ['marked', 'evidence', 'moved'].includes(mark)) ? 'mark' : seen.includes('verb') ? 'b' : 'span';
  return node(name, seen.join(' '), seen.includes('left_out') ? { title: t('leftOut') } : {}, text);
}

/* ---- what stands below ---- */

function below({ below: told = {}, legend }, t) {
  return [
    told.judgement ? judgement(told.judgement, t) : null,
    told.remark ? remark(told.remark) : null,
    told.share ? node('p', 'share', {}, t('share', { n: told.share.total, count: told.share.count })) : null,
    told.rightly ? node('p', 'share rightly', {}, `✓ ${t('rightly', { clauses: told.rightly.join(' · ') })}`) : null,
    told.scale ? node('p', 'exactness', {}, t('ladder.scale')) : null,
    told.exactness ? node('p', `exactness ${told.exactness}`, {}, t(`exactness.${told.exactness}`)) : null,
    told.years ? node('ol', 'years', {}, told.years.map((year, i) => node('li', i > told.at ? 'later' : '', { 'aria-current': i === told.at ? 'step' : null }, String(year)))) : null,
    legend ? node('p', 'legend', {}, legend.map(mark => node('span', '', {}, node(mark === 'dropped' ? 'del' : mark === 'added' ? 'ins' : 'mark', mark, {}, t(`legend.${mark}`))))) : null,
  ];
}

const judgement = ({ code, agreed, by, rationale }, t) => node('div', `verdict ${JUDGED[code]}`, {},
  node('b', 'letter', { 'aria-hidden': 'true' }, code === 'UNJUDGED' ? '?' : JUDGED[code]), node('p', '', {}, node('b', '', {}, t(`judgement.${code}`)), agreed || by ? ` · ${agreed ? t('agreed') : by}` : '', rationale ? [node('br'), node('span', 'why', {}, rationale)] : null));

const remark = ({ text, tags, by }) => node('div', 'remark', {}, tags.length ? node('p', 'tags', {}, tags.map(tag => node('span', '', {}, tag))) : null, text ? node('p', '', {}, text, node('span', 'by', {}, ` – ${by}`)) : null);

/* ---- a question and its answers ---- */

function bars({ question, bars: all, total, told }, t) {
  const most = Math.max(1, total, ...all.map(bar => bar.count));
  return node('div', 'figure', {},
    node('p', 'question', {}, question),
    node('div', 'sheet', { 'data-place': 0 }, node('p', 'lab', {}, t('answers', { n: total }), ' ', node('span', 'pages')),
      node('div', 'window', {}, node('ul', 'words bars', {}, all.map(bar => barOf(bar, most, told, t))))));
}

function barOf({ label, count, right }, most, told, t) {
  const fill = node('span', 'fill', { 'aria-hidden': 'true' });
  fill.style.inlineSize = `${100 * count / most}%`;
  return node('li', told && right ? 'right' : '', {}, node('span', 'answer', {}, label, told && right ? node('b', 'key', {}, ` ✓ ${t('right')}`) : null), node('span', 'track', {}, fill), node('b', 'count', {}, String(count)));
}

/* ---- verbs in the order of their strength ---- */

function ladder({ sides, rungs }, t) {
  const rows = rungs.flatMap((rung, i) => rowsOf(rung, sides, i === rungs.length - 1, t));
  return node('div', 'figure', {},
    node('p', 'question', {}, t('ladder')),
    node('div', 'sheet', { 'data-place': 0 }, node('p', `lab sides n${sides.length}`, {}, node('span'), sides.map((side, i) => node('span', 'name', {}, node('bdi', '', {}, side.date ? `${side.name} · ${side.date.slice(0, 4)}` : side.name), i === sides.length - 1 ? node('span', 'pages') : null))),
      node('div', 'window', {}, node('ol', `words rungs n${sides.length}`, {}, rows))));
}

/** A verb with many clauses takes several rows: each row has the same height, so that pages end between them. */
function rowsOf({ rank, verbs }, sides, fresh, t) {
  const cells = verbs.map((all, side) => all.flatMap(({ text, labels }) => chunks(labels, NAMED[sides.length]).map((some, i) => ({ text: i ? '' : text, some, ...sides[side] }))));
  const most = Math.max(...cells.map(all => all.length));
  return Array.from({ length: most }, (none, row) => node('li', fresh ? 'fresh' : '', {}, node('span', 'rank', {}, cells.some(all => all[row]?.text) ? rank ? String(rank) : t('ladder.unknown') : ''), cells.map(all => cellOf(all[row]))));
}

const chunks = (all, size) => all.length ? Array.from({ length: Math.ceil(all.length / size) }, (none, i) => all.slice(i * size, (i + 1) * size)) : [[]];

const cellOf = cell => node('span', 'cell', cell ? { lang: cell.language } : {}, cell ? [cell.text ? node('b', 'verb', {}, cell.text) : node('span'), node('span', 'where', {}, cell.some.join(', '))] : null);
