/** Intake: sends the text to be read, shows the cut and the findings, and stores the same text when the person says so. Nothing is stored before. */
import { Refusal, idOf, pathOf, renew, uuid7 } from './http.js';
import { announce, el, saving, tell, toast } from './dom.js';
import { t } from './messages.js';

const form = document.getElementById('intake');
const preview = document.getElementById('preview');
const field = id => document.getElementById(id);
const DRAFT = `intake:${form.dataset.dossier}`;
const CLAUSE = { preambular: 'pre', operative: 'op', sub: 'op sub', listItem: 'item' };

let file = null;
let id = uuid7();

/** What is to be read: the chosen file, or else the pasted text. */
function incoming() {
  return file
    ? { body: file, type: mediaType(file), name: file.name }
    : { body: field('text').value, type: 'text/plain;charset=UTF-8', name: '' };
}

function mediaType({ name, type }) {
  if (/\.(md|markdown)$/i.test(name)) return 'text/markdown';
  if (/\.html?$/i.test(name)) return 'text/html';
  return /\.txt$/i.test(name) || !type ? 'text/plain' : type;
}

async function send(path, query) {
  const { body, type, name } = incoming();
  const parameters = new URLSearchParams(query);
  parameters.set('kind', field('kind').value);
  if (field('language').value) parameters.set('language', field('language').value);
  if (name) parameters.set('filename', name);
  const once = () => fetch(`${path}?${parameters}`, {
    method: 'POST', body, credentials: 'same-origin', redirect: 'error',
    headers: {
      'Content-Type': type, Accept: 'application/json, application/problem+json',
      'X-Dispositif-CSRF': document.querySelector('meta[name=csrf]').content,
    },
  }).catch(() => { throw new Refusal(0); });
  const first = await once();
  const response = first.status === 401 && await renew() ? await once() : first;
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(response.status, answer);
  return answer;
}

async function busy(button, act) {
  button.disabled = true;
  try {
    await act();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    tell(refusal);
  } finally {
    button.disabled = false;
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  if (!file && !field('text').value.trim()) {
    field('text').focus();
    toast(t('nothing'), { bad: true });
    return;
  }
  busy(field('read'), async () => show(await send('/api/segmentation')));
});

field('save').addEventListener('click', () => busy(field('save'), async () => {
  const made = await saving.run('document', () => send(`/api/dossiers/${form.dataset.dossier}/documents`, { id }));
  sessionStorage.removeItem(DRAFT);
  location.assign(made.page ? pathOf(made.page) : `/documents/${idOf(made.url)}`);
}));

field('back').addEventListener('click', () => {
  preview.hidden = true;
  form.hidden = false;
  field('text').focus();
});

function show(read) {
  form.hidden = true;
  preview.hidden = false;
  field('facts').replaceChildren(...facts(read));
  field('cut').replaceChildren(...read.blocks.map(block));
  field('cut').lang = read.language;
  field('found').replaceChildren(...findings(read));
  preview.focus();
  announce(t('read', { n: read.blocks.length }));
}

function facts(read) {
  const count = kind => read.blocks.filter(b => b.kind === kind).length;
  const counted = [
    ['preambular', count('preambular')], ['operative', count('operative')], ['sub', count('sub')],
    ['demands', read.demands.length], ['signatories', read.signatories.length], ['quotations', read.quotations.length],
  ];
  const chips = counted.filter(([, n]) => n).map(([what, n]) => el('span', { class: 'chip' }, t(`count.${what}`, { n })));
  return [
    el('span', { class: 'chip' }, t(`kind.${read.kind}`)),
    read.symbol && el('b', {}, read.symbol),
    read.adopted?.date && el('span', {}, read.adopted.date),
    el('span', {}, t(`language.${read.language}`)),
    ...chips,
  ].filter(Boolean);
}

/** A block as everywhere: label, edge, verb set off. Offsets of the API are code points. */
function block(b) {
  return el('div', { class: `clause ${CLAUSE[b.kind] ?? b.kind}`, id: `b${b.index}` },
    el('span', { class: 'n' }, b.label ?? ''), el('span', { class: 'words' }, ...words(b)),
    b.confidence < 0.6 && el('span', { class: 'unsure' }, t('unsure')));
}

function words(b) {
  const verb = b.verbs?.[0];
  if (!verb || verb.start < b.start || verb.end > b.end) return [b.text];
  const chars = Array.from(b.text);
  const part = (from, to) => chars.slice(from, to).join('');
  return [part(0, verb.start - b.start), el('span', { class: 'v' }, part(verb.start - b.start, verb.end - b.start)), part(verb.end - b.start)];
}

function findings(read) {
  const parts = read.resolutions.length > 1 ? [el('p', { class: 'banner' }, t('resolutions', { n: read.resolutions.length }))] : [];
  if (!read.findings.length) return [...parts, el('p', { class: 'soft' }, t('noFindings'))];
  return [...parts, el('h3', {}, t('findings')), ...read.findings.slice(0, 200).map(f => finding(f, read.blocks))];
}

function finding(f, blocks) {
  const at = blocks.find(b => b.start <= f.start && f.start <= b.end);
  return el('div', { class: 'finding', data: { severity: f.severity.toLowerCase() } }, at ? el('a', { href: `#b${at.index}` }, f.message) : f.message);
}

function choose(chosen) {
  file = chosen ?? null;
  id = uuid7();
  field('chosen').textContent = file ? file.name : t('drop');
  field('text').disabled = Boolean(file);
}

field('file').addEventListener('change', event => choose(event.target.files[0]));
const drop = field('drop');
for (const name of ['dragenter', 'dragover']) {
  drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add('over'); });
}
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
drop.addEventListener('drop', event => { event.preventDefault(); choose(event.dataTransfer.files[0]); });

// What was pasted outlives an expired session and a closed preview.
field('text').value = sessionStorage.getItem(DRAFT) ?? '';
field('text').addEventListener('input', () => {
  id = uuid7();
  try {
    sessionStorage.setItem(DRAFT, field('text').value);
  } catch { /* larger than the browser keeps: the page still has it */ }
});
