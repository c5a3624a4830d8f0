/** The Desk: a drop zone for files and pasted text, and what waits in this browser alone (judgements without their evidence, notes not saved). */
import { el, local, toast, typing } from './dom.js';
import { api } from './http.js';
import { put } from './incoming.js';
import { t } from './messages.js';

/* ---- bringing something in ---- */

const zone = document.getElementById('drop');
const DOSSIER = 'dispositif.desk.dossier';

async function bring(items) {
  const into = document.getElementById('into').value;
  local.set(DOSSIER, into);
  try {
    await put(items);
    location.assign(`/dossiers/${into}/intake`);
  } catch { toast(t('bring.failed'), { bad: true }); }
}
const filesOf = list => [...list].map(file => ({ name: file.name, type: file.type, blob: file }));

function dropped(event) {
  event.preventDefault();
  zone.classList.remove('over');
  const { files } = event.dataTransfer, text = event.dataTransfer.getData('text/plain');
  if (files.length) bring(filesOf(files));
  else if (text.trim()) bring([{ name: '', type: 'text/plain', text }]);
}
function pasted(event) {
  if (typing(event.target)) return;
  const { files } = event.clipboardData, text = event.clipboardData.getData('text/plain');
  const html = event.clipboardData.getData('text/html');
  if (files.length) bring(filesOf(files));
  else if (text.trim()) bring([html ? { name: '', type: 'text/html', text: html } : { name: '', type: 'text/plain', text }]);
  else return;
  event.preventDefault();
}

if (zone) {
  const into = document.getElementById('into'), last = local.get(DOSSIER);
  if ([...into.options].some(option => option.value === last)) into.value = last;
  document.getElementById('files').addEventListener('change', event => { if (event.target.files.length) bring(filesOf(event.target.files)); });
  zone.addEventListener('submit', event => event.preventDefault());
  for (const type of ['dragenter', 'dragover']) document.addEventListener(type, event => { event.preventDefault(); zone.classList.add('over'); });
  document.addEventListener('dragleave', event => { if (!event.relatedTarget) zone.classList.remove('over'); });
  document.addEventListener('drop', dropped);
  document.addEventListener('paste', pasted);
}

/* ---- what waits here ---- */

const JUDGING = /^dispositif\.draft:coverage:([^:]+):mine:([^:@]+)(?:@[^:]*)?$/;

/** A judgement chosen here that the server has not: most often it waits for its evidence. */
async function waitingJudgement(resolution, demand) {
  const { body } = await api.get(`/api/demands/${demand}`);
  const letter = String(body.document?.id ?? body.document).split('/').pop();
  return el('li', {}, el('span', { class: 'what' }, el('a', { href: `/comparison?letter=${letter}&resolution=${resolution}#d-${demand}` }, t('evidence', { label: body.label ?? body.number ?? '' }))),
    el('span', { class: 'meta' }, el('span', {}, String(body.text ?? '').slice(0, 90))));
}

const list = document.getElementById('waits');
const drafts = local.names().map(name => JUDGING.exec(name)).filter(Boolean).slice(0, 10);
const lines = await Promise.allSettled(drafts.map(([, resolution, demand]) => waitingJudgement(resolution, demand)));
const shown = lines.filter(line => line.status === 'fulfilled').map(line => line.value);
if (shown.length) {
  list.prepend(...shown);
  document.getElementById('nothing-waits')?.remove();
}
