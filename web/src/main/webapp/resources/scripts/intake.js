/** Intake: files come in one after the other, are shown beside their original, corrected, and stored when the person says so. Nothing is stored before. */
import { announce, el, saving, tell, toast, typing } from './dom.js';
import { duplicates, findings, splitting } from './findings.js';
import { Refusal, pathOf } from './http.js';
import { importing, manyFiles } from './importing.js';
import { take } from './incoming.js';
import { CutPane } from './intakecut.js';
import { FoundDemands } from './intakedemands.js';
import { dates, t } from './messages.js';
import { original } from './original.js';
import { Incoming } from './previews.js';
import { blockOf, own } from './sourceplaces.js';

const field = id => document.getElementById(id);
const form = field('intake');
const preview = field('preview');
const { dossier } = form.dataset;
const DRAFT = `intake:${dossier}`;
const LARGE = 200_000;   // characters that a text field shows only after a long while: read at once
const OVERLAP = 0.25;   // the two panes are held together at a quarter of their height

const queue = [];
const saved = [];
let current = null;
let view = null;
let last = Promise.resolve();

/* ---- the stages of the page: bring, loading, refused, preview, done ---- */

function stage(name) {
  for (const [id, at] of [['intake', ['bring']], ['loading', ['loading']], ['refused', ['refused']], ['preview', ['preview']], ['done', ['done']], ['asjob', ['asjob']], ['past', ['bring']]]) if (field(id)) field(id).hidden = !at.includes(name);
  document.getElementById('main').dataset.stage = name;
}

/* ---- bringing ---- */

function bring(items) {
  queue.push(...items.map(item => new Incoming(dossier, item)));
  if (!current) next();
  else showQueue();
}

function showQueue() {
  field('queue').hidden = !queue.length;
  field('queue').textContent = queue.length ? t('waiting', { n: queue.length, names: queue.map(i => i.name || t('pasted')).join(', ') }) : '';
}

function next() {
  current = queue.shift() ?? null;
  showQueue();
  if (!current) return finish();
  Object.assign(current, { kind: field('kind').value, language: field('language').value });
  return load(current, () => current.load(progress));
}

async function load(incoming, act) {
  stage('loading');
  progress(0);
  try {
    await act();
    if (incoming === current) await show();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    refuse(refusal);
  }
}

function progress(share) {
  const bar = field('bar');
  const text = share < 1 ? t('sending', { name: current.name || t('pasted'), size: sizeOf(current.size) }) : t('reading', { name: current.name || t('pasted') });
  if (share > 0 && share < 1) bar.value = share; else bar.removeAttribute('value');
  if (field('loading-text').textContent !== text) field('loading-text').textContent = text;
}

const sizeOf = bytes => bytes < 1e5 ? t('size.kb', { n: Math.max(1, Math.round(bytes / 1000)) }) : t('size.mb', { n: (bytes / 1e6).toFixed(1) });

/** A file that cannot be read: why, what to do, and on with the others. */
function refuse(refusal) {
  if (refusal.session || refusal.offline) tell(refusal);
  field('refused-name').textContent = current.name || t('pasted');
  field('refused-cause').textContent = refusal.offline || refusal.session ? t(refusal.offline ? 'refused.offline' : 'refused.session') : refusal.problem.detail ?? refusal.message;
  field('refused-remedy').textContent = refusal.problem.remedy ?? '';
  field('skip').hidden = !queue.length;
  stage('refused');
  field('refused').focus();
}

/* ---- looking ---- */

async function show() {
  view?.close();
  stage('preview');
  const { read } = current;
  field('name').textContent = current.name || t('pasted');
  field('kind2').value = current.kind === 'auto' ? read.segmentation.kind : current.kind;
  const languages = [...field('language2').options].map(o => o.value);
  field('language2').value = languages.includes(read.segmentation.language) ? read.segmentation.language : '';
  current.split ??= false;
  current.anyway ??= false;
  view = original(field('original'), current);
  demands.take(read.segmentation);
  refresh();
  preview.focus();
  announce(t('read', { n: read.segmentation.blocks.length }));
  await cut.fill(read.segmentation);
  demands.draw();
  light(cut.block);
}

/** What follows from the cut: facts, findings, decisions, what can be undone. */
function refresh() {
  const { read } = current;
  field('facts').replaceChildren(...facts(read.segmentation));
  field('found').replaceChildren(...demands.list(), ...findings(read.segmentation, goTo));
  field('decisions').replaceChildren(...[
    duplicates(read, current.anyway, yes => { current.anyway = yes; }),
    splitting(read, current.split, yes => { current.split = yes; }),
  ].filter(Boolean));
  field('undo').disabled = !current.done.length;
  field('redo').disabled = !current.undone.length;
  if (current.done.length) saving.wait('corrections'); else saving.forget('corrections');
}

function facts(read) {
  const count = kind => read.blocks.filter(b => b.kind === kind).length;
  const counted = [
    ['preambular', count('preambular')], ['operative', count('operative')], ['sub', count('sub')],
    ['demands', read.demands.length], ['signatories', read.signatories.length], ['quotations', read.quotations.length],
  ];
  return [
    el('span', { class: 'chip' }, t(`kind.${read.kind}`)), read.symbol && el('b', {}, read.symbol), read.adopted?.date && el('span', {}, day.format(new Date(`${read.adopted.date}T00:00:00Z`))),
    ...(read.kind === 'letter' ? head(read) : []),
    el('span', {}, t(`language.${read.language}`)), ...counted.filter(([, n]) => n).map(([what, n]) => el('span', { class: 'chip' }, t(`count.${what}`, { n }))),
  ].filter(Boolean);
}

/** Who writes to whom, when and under which sign, as the Reader will tell. */
function head({ signatories, addressees, date, reference }) {
  const [first] = signatories, others = signatories.length - 1;
  const from = first && [first.person ?? first.name, others > 0 && t('sender.others', { n: others })].filter(Boolean).join(' ');
  const told = [['sender', from], ['addressee', addressees.map(a => a.text).join(', ')], ['date', date && day.format(new Date(`${date}T00:00:00Z`))], ['reference', reference]];
  return told.filter(([, words]) => words).map(([name, words]) => el('span', { class: 'told' }, `${t(name)} `, el('b', {}, words)));
}

const day = new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' });

/** Corrections do not fit another reading: they can be had back with the one that they were made to. */
async function readAs(choice) {
  const { kind, language, done } = current, incoming = current;
  await load(incoming, () => incoming.readAs(choice, progress));
  if (done.length) toast(t('reread', { n: done.length }), { label: t('reread.back'), act: () => load(incoming, () => incoming.readAs({ kind, language }, progress, done)) });
}

/* ---- correcting; one after the other, each to the cut that the one before left ---- */

const cut = new CutPane({
  pane: field('cut'), bar: field('cutbar'), moved: block => follow(block),
  change: (correction, index, said, at) => run(() => current.apply(correction), index, said, at),
  undo: () => back('undo'), redo: () => back('redo'), demand: by => demands.step(by),
});
const demands = new FoundDemands(() => cut);

/** What there is to take back is looked at when its turn comes: pressed quickly, the ones before have changed it. */
function back(what) {
  return queued(() => {
    const touched = (what === 'undo' ? current.done : current.undone).at(-1);
    return touched ? corrected(() => current[what](), touched.block, t(`done.${what}`)) : announce(t(`nothing.${what}`));
  });
}

const run = (act, index, said, at) => queued(() => corrected(act, index, said, at));

function queued(act) {
  const incoming = current;
  last = last.catch(() => {}).then(() => incoming === current ? act() : undefined);
  return true;
}

async function corrected(act, index, said, at) {
  try {
    await saving.run('correction', act);
    cut.show(current.read.segmentation.blocks);
    demands.draw();
    refresh();
    cut.go(index, { at: at ?? null });
    announce([said, cut.block?.printed].filter(Boolean).join(' '));
  } catch (refusal) {
    saving.forget('correction');
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.session || !refusal.problem.detail) tell(refusal); else toast(refusal.problem.detail, { bad: true, remedy: refusal.problem.remedy ?? '' });
  }
}

function goTo(offset) {
  const index = cut.blocks.findIndex(b => b.end > offset);
  if (index >= 0) cut.go(index);
}

/* ---- the two panes together ---- */

let driver = null;
for (const pane of [field('original'), field('cut')]) {
  for (const name of ['pointerenter', 'wheel', 'touchstart', 'focusin']) pane.addEventListener(name, () => { driver = pane; }, { passive: true });
  let waiting = false;
  pane.addEventListener('scroll', () => {
    if (waiting || driver !== pane || !view) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; together(pane); });
  }, { passive: true });
}

function together(pane) {
  const line = pane.scrollTop + pane.clientHeight * OVERLAP;
  if (pane === field('cut')) {
    const place = cut.nodes.length ? placesOf(cut.indexAt(line))[0] : null;
    if (place) field('original').scrollTop = view.top(place) - field('original').clientHeight * OVERLAP;
  } else {
    const index = blockAt(view.at(line));
    if (cut.nodes[index]) field('cut').scrollTop = cut.top(index) - field('cut').clientHeight * OVERLAP;
  }
}

function blockAt(offset) {
  if (offset === undefined || offset === null) return -1;
  return blockOf(cut.blocks, offset, place => view.offsets(place));
}

const placesOf = index => cut.blocks[index] ? own(cut.blocks, index, place => view.offsets(place)) : [];

/** What of the original is the block's own. */
const light = block => { if (block && view) view.light(placesOf(cut.blocks.indexOf(block))); };

/** The current block lights up its place in the original and brings it into view. */
function follow(block) {
  light(block);
  if (!block?.source.length || !view) return;
  const pane = field('original');
  const top = view.top(placesOf(cut.blocks.indexOf(block))[0] ?? block.source[0]);
  if (top < pane.scrollTop + 20 || top > pane.scrollTop + pane.clientHeight * 0.8) pane.scrollTop = top - pane.clientHeight * OVERLAP;
}

field('original').addEventListener('click', event => {
  const index = blockAt(view?.hit(event));
  if (index < 0) return;
  cut.go(index, { focus: false });
  cut.nodes[index].scrollIntoView({ block: 'nearest' });
});

/** What leads into the text brings it into view where only one pane has room. */
field('found').addEventListener('click', event => {
  const tab = document.querySelector('[data-shows="cut"]');
  if (event.target.closest('.finding-go') && tab.offsetParent) tab.click();
}, { capture: true });

for (const tab of document.querySelectorAll('[data-shows]')) tab.addEventListener('click', () => {
  preview.dataset.pane = tab.dataset.shows;
  for (const other of document.querySelectorAll('[data-shows]')) other.setAttribute('aria-pressed', String(other === tab));
});

/* ---- saving ---- */

async function save() {
  if (current.read.duplicates.length && !current.anyway) {
    field('anyway').focus();
    return announce(t('duplicate.decide'));
  }
  field('save').disabled = true;
  try {
    await last;
    const made = await saving.run('document', () => current.save(current.split));
    saved.push(...made);
    saving.forget('corrections');
    sessionStorage.removeItem(DRAFT);
    return queue.length ? next() : finish();
  } catch (refusal) {
    saving.forget('document');
    if (!(refusal instanceof Refusal)) throw refusal;
    return tell(refusal);
  } finally {
    field('save').disabled = false;
  }
}

/** One document is opened; several are told as a list. */
function finish() {
  current = null;
  view?.close();
  view = null;
  if (!saved.length) return again();
  if (saved.length === 1) return location.assign(saved[0].page ? pathOf(saved[0].page) : `/documents/${saved[0].id}`);
  stage('done');
  field('done-title').textContent = t('saved', { n: saved.length });
  field('done-list').replaceChildren(...saved.map(d => el('li', {}, el('span', { class: 'what' }, el('a', { href: `/documents/${d.id}` }, [d.symbol, d.title].filter(Boolean).join(' · '))))));
  field('done').focus();
  return undefined;
}

function again() {
  stage('bring');
  field('text').focus();
}

/** Away from this file: to the next one, or back to where files come in. */
function leave() {
  if (current?.done.length && !field('back').dataset.sure) {
    field('back').dataset.sure = 'yes';
    return toast(t('leave.sure', { n: current.done.length }), { label: t('leave'), act: () => leave() });
  }
  delete field('back').dataset.sure;
  saving.forget('corrections');
  return queue.length ? next() : (current = null, finish());
}

field('save').addEventListener('click', save);
field('back').addEventListener('click', leave);
field('undo').addEventListener('click', () => cut.undo());
field('redo').addEventListener('click', () => cut.redo());
field('retry').addEventListener('click', () => load(current, () => current.load(progress)));
field('skip').addEventListener('click', () => next());
field('other').addEventListener('click', () => { current = null; queue.length = 0; showQueue(); again(); });
for (const [id, name] of [['kind2', 'kind'], ['language2', 'language']]) field(id).addEventListener('change', event => readAs({ [name]: event.target.value }));

/* ---- where it comes from: pasted, chosen, dropped, handed over ---- */

form.addEventListener('submit', event => {
  event.preventDefault();
  const text = field('text').value;
  if (text.trim()) return bring([{ name: '', type: 'text/plain', body: text }]);
  field('text').focus();
  return toast(t('nothing'), { bad: true });
});

/** Archives are always imported as a job, many files when the person wants it. */
const files = list => {
  const all = [...list];
  if (manyFiles(all) && !current) offer(all); else bring(all.map(file => ({ name: file.name, type: file.type, body: file })));
};

const offer = importing({
  dossier, stage, field, choices: () => ({ kind: field('kind').value, language: field('language').value }),
  single: all => bring(all.map(file => ({ name: file.name, type: file.type, body: file }))), back: () => again(),
});
const text = data => {
  const [html, plain] = ['text/html', 'text/plain'].map(type => data.getData(type));
  if (plain.trim()) bring([html ? { name: '', type: 'text/html', body: html } : { name: '', type: 'text/plain', body: plain }]);
  return Boolean(plain.trim());
};
const brought = data => data.files.length ? (files(data.files), true) : text(data);

field('file').addEventListener('change', event => { files(event.target.files); event.target.value = ''; });
for (const name of ['dragenter', 'dragover']) document.addEventListener(name, event => { if (typing(event.target)) return; event.preventDefault(); field('drop').classList.add('over'); });
for (const name of ['dragleave', 'drop']) document.addEventListener(name, () => field('drop').classList.remove('over'));
document.addEventListener('drop', event => { if (!typing(event.target) || event.dataTransfer.files.length) { event.preventDefault(); brought(event.dataTransfer); } });
document.addEventListener('paste', event => {
  const { clipboardData: data, target } = event;
  const large = target === field('text') && data.getData('text/plain').length > LARGE;
  if ((data.files.length || large || !typing(target) && form.offsetParent) && brought(data)) event.preventDefault();
});

// What was pasted outlives an expired session and a closed preview.
field('text').value = sessionStorage.getItem(DRAFT) ?? '';
field('text').addEventListener('input', () => {
  try {
    sessionStorage.setItem(DRAFT, field('text').value);
  } catch { /* larger than the browser keeps: the page still has it */ }
});

/** A file that an import refused, to be looked at. */
async function fromJob({ job, file, name }) {
  const response = await fetch(`/api/jobs/${job}/files/${file}/content`, { headers: { Accept: '*/*', 'X-Dispositif-CSRF': document.querySelector('meta[name=csrf]').content } });
  if (!response.ok) return toast(t('job.gone'), { bad: true });
  const body = await response.blob();
  return bring([{ name, type: body.type, body }]);
}

const handed = await take();
const asked = Object.fromEntries(new URLSearchParams(location.search));
if (handed.length && handed.every(item => item.blob) && manyFiles(handed)) offer(handed.map(item => new File([item.blob], item.name, { type: item.type })));
else if (handed.length) bring(handed.map(item => ({ ...item, body: item.blob ?? item.text })));
else if (asked.job && asked.file) await fromJob(asked);
performance.mark('usable');
