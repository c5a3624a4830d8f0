/** The page of an import: how far it is, told every second while it runs, and what became of each file. */
import { announce, el, tell } from './dom.js';
import { Refusal, api, pathOf } from './http.js';
import { t } from './messages.js';

const OUTCOMES = ['stored', 'duplicate', 'refused', 'failed', 'waiting'];
const EVERY = 1000;
const AT_ONCE = 100;
const field = id => document.getElementById(id);
const { id, dossier, worker } = field('job').dataset;
const running = job => ['queued', 'running'].includes(job.state);

let job = null;
let filter = new URLSearchParams(location.search).get('outcome') ?? '';
if (!OUTCOMES.includes(filter)) filter = '';
let shown = [];
let next = null;

/* ---- how far it is ---- */

async function ask() {
  try {
    const before = job;
    show((await api.get(`/api/jobs/${id}?files=false`)).body);
    const over = before && running(before) && !running(job);
    if (!before || over || running(job) && before.done !== job.done && shown.length <= AT_ONCE) await list();
    if (over) announce(t(`state.${job.state}`));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.session) return tell(refusal);
  }
  if (!job || running(job)) setTimeout(ask, EVERY);
  return undefined;
}

function show(now) {
  job = now;
  field('said-state').textContent = [t(`state.${job.state}`), job.reason].filter(Boolean).join(' ');
  field('bar').value = job.done;
  field('left').textContent = [t('done', { done: number(job.done), total: number(job.total) }), left(job.secondsLeft)].filter(Boolean).join(' · ');
  field('cancel').hidden = !job.cancellable;
  field('resume').hidden = !job.resumable;
  totals();
}

const number = n => n.toLocaleString(document.documentElement.lang);

function left(seconds) {
  if (seconds === undefined || seconds === null) return '';
  return seconds < 90 ? t('left.seconds', { n: Math.max(1, seconds) }) : t('left.minutes', { n: Math.round(seconds / 60) });
}

async function act(what) {
  try {
    show((await api.post(`/api/jobs/${id}/${what}`, {})).body);
    announce(t(`state.${job.state}`));
    if (what === 'resume') ask(); else await list();
    field(job.resumable ? 'resume' : 'cancel').focus();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    tell(refusal);
  }
}
field('cancel').addEventListener('click', () => act('cancel'));
field('resume').addEventListener('click', () => act('resume'));

/* ---- what became of each file ---- */

/** The same buttons with other figures, so that the focus stays where it is. */
function totals() {
  if (!field('totals').children.length) {
    field('totals').append(...['', ...OUTCOMES].map(outcome => el('button', { type: 'button', data: { outcome }, on: { click: () => choose(outcome) } })));
  }
  for (const total of field('totals').children) {
    const { outcome } = total.dataset;
    const n = outcome ? job.counts[outcome] : job.total;
    total.hidden = outcome && !n && filter !== outcome;
    total.textContent = `${t(`outcome.${outcome || 'all'}`)} ${number(n)}`;
    total.setAttribute('aria-pressed', String(outcome === filter));
  }
}

function choose(outcome) {
  filter = outcome;
  history.replaceState(null, '', outcome ? `?outcome=${outcome}` : location.pathname);
  field('table').href = `/api/jobs/${id}/files.csv${outcome ? `?outcome=${outcome}` : ''}`;
  totals();
  return list();
}

async function list() {
  const wanted = filter;
  const page = await api.get(`/api/jobs/${id}/files?limit=${AT_ONCE}${filter ? `&outcome=${filter}` : ''}`);
  if (wanted !== filter) return;
  shown = page.body.items;
  next = page.next;
  field('files').replaceChildren(...shown.map(line));
  field('nothing').hidden = shown.length > 0;
  field('more').hidden = !next;
}

field('more').addEventListener('click', async () => {
  const page = await api.get(next);
  const first = page.body.items.map(line);
  shown.push(...page.body.items);
  next = page.next;
  field('files').append(...first);
  field('more').hidden = !next;
  first[0]?.querySelector('a')?.focus();
});

function line(file) {
  const name = file.page ? el('a', { href: pathOf(file.page) }, file.name) : file.name;
  const why = [file.reason, file.outcome === 'stored' ? null : file.remedy].filter(Boolean).join(' ');
  return el('li', { data: { outcome: file.outcome } },
    el('span', { class: 'chip' }, t(`one.${file.outcome}`)),
    el('span', { class: 'what' }, name, why && el('span', { class: 'why' }, why)),
    el('span', { class: 'meta' }, file.content && worker === 'true' && look(file)));
}

/** Its preview, where a person sees what it is and may store it all the same. */
function look(file) {
  const query = new URLSearchParams({ job: id, file: file.id, name: file.name.split('/').pop() });
  return el('a', { href: `/dossiers/${dossier}/intake?${query}` }, t('look'), el('span', { class: 'at-only' }, ` ${file.name}`));
}

await ask();
performance.mark('usable');
