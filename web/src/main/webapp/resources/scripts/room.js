/** The trainer's page of a round, for the wall: who is there, and what they answer as it comes in. Asked every two seconds; the browser answers itself while nothing changed. */
import { announce, copy, el, tell, toast } from './dom.js';
import { figure } from './exercisefigure.js';
import { picture } from './exercisepicture.js';
import { prompt } from './exercisequestion.js';
import { Refusal, api, download } from './http.js';
import { t } from './messages.js';

const EVERY = 2000;
const MANY = 12, CROWD = 30;      // seats: above these they are written smaller
const field = id => document.getElementById(id);
const { id } = field('room').dataset;
const path = `/api/rounds/${id}`;
let room = null;
let at = -1;             // -1: the door
let key = false;
let seen = '';

/* ---- reading ---- */

async function look() {
  if (document.hidden && room) return;
  try {
    const { body } = await api.get(path);
    const now = JSON.stringify(body);
    if (now === seen) return;
    seen = now;
    room = body;
    show();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.session) tell(refusal);
  }
}

/* ---- drawing ---- */

const question = () => room.round.questions[at];
const isShown = () => room.round.shown?.includes(question()?.id);
const code = () => room.round.code ? `${room.round.code.slice(0, 3)} ${room.round.code.slice(3)}` : '';

function show() {
  const { round } = room;
  const people = room.seats.reduce((n, seat) => n + seat.people, 0);
  field('code').textContent = round.open ? code() : t('room.closed');
  field('code').setAttribute('aria-label', round.open ? t('room.code', { code: [...round.code].join(' ') }) : t('room.closed'));
  field('here').textContent = !round.open ? t('room.answered', { n: room.seats.filter(seat => seat.handedIn.length).length, of: room.seats.length }) : people === room.seats.length ? t('room.here', { n: people }) : `${t('room.here', { n: people })} (${t('room.seats', { n: room.seats.length })})`;
  steps();
  field('door').hidden = at >= 0;
  field('stage').hidden = at < 0;
  if (at < 0) seats(); else stage();
  field('show').hidden = at < 0;
  if (at >= 0) { field('show').textContent = t(isShown() ? 'room.shown' : 'room.show'); field('show').setAttribute('aria-disabled', String(isShown())); }
  field('key').hidden = at < 0;
  field('key').setAttribute('aria-pressed', String(key));
  for (const entry of ['address', 'qr', 'close']) field(entry)?.toggleAttribute('hidden', !round.open);
  field('scene').hidden = at < 0;
  field('copy').hidden = at >= 0 || !round.open;
  field('delete').hidden = at >= 0;
}

function steps() {
  const step = (index, label, name) => el('button', { type: 'button', 'aria-current': index === at ? 'step' : null, 'aria-label': name, on: { click: () => go(index) } }, label);
  const answered = index => room.pictures[index].answers;
  const had = document.activeElement?.closest('#steps') ? [...field('steps').children].indexOf(document.activeElement) : -1;
  field('steps').replaceChildren(step(-1, t('room.door'), t('room.door')), ...room.round.questions.map((q, index) => step(index, `${index + 1}`, `${t('place', { n: index + 1, of: room.round.questions.length })} · ${t('room.answers', { n: answered(index) })}`)));
  if (had >= 0) field('steps').children[had]?.focus();
}

function seats() {
  const list = field('seats');
  const known = new Map([...list.children].map(li => [li.dataset.seat, li]));
  const all = room.round.questions.length;
  list.replaceChildren(...room.seats.map(seat => {
    const li = known.get(seat.id) ?? el('li', { data: { seat: seat.id } });
    const done = seat.handedIn.length;
    li.replaceChildren(el('bdi', { class: 'who', title: seat.nickname }, seat.nickname), seat.people > 1 ? el('span', { class: 'soft' }, ` × ${seat.people}`) : '', el('span', { class: 'soft num' }, ` ${done}/${all}`));
    return li;
  }));
  list.className = room.seats.length > CROWD ? 'seats crowd' : room.seats.length > MANY ? 'seats many' : 'seats';
  field('nobody').hidden = room.seats.length > 0 || !room.round.open;
}

function stage() {
  const shown = room.pictures[at];
  field('prompt').textContent = prompt(question());
  field('figures').replaceChildren(...figures(shown));
  field('picture').replaceChildren(picture(question(), shown, { key }));
}

function figures(shown) {
  const all = room.seats.length;
  const said = [el('span', {}, t('room.answered', { n: shown.answers, of: all }))];
  if (room.working[at]) said.push(el('span', { class: 'soft' }, t('room.working', { n: room.working[at] })));
  if (key && shown.answers) {
    said.push(el('span', {}, t('room.mean', { n: Math.round(shown.mean * 100) })), el('span', {}, t('room.right', { n: shown.right, of: shown.answers })));
    if (shown.answers > 1) said.push(el('span', { title: t('room.alpha.hint') }, agreement(shown)));
  }
  return said;
}

/** How far the room agrees with itself, always with how many; where chance cannot be taken off it says so. */
function agreement({ agreement: share, alpha }) {
  const percent = share.value === undefined || share.value === null ? '–' : `${Math.round(share.value * 100)}\u00a0%`;
  const beyond = alpha.value === undefined || alpha.value === null ? t('room.alpha.undefined') : `α\u00a0=\u00a0${alpha.value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return t('room.agreement', { percent, alpha: beyond, units: share.units, people: share.raters });
}

/* ---- doing ---- */

function go(index) {
  at = Math.max(-1, Math.min(index, room.round.questions.length - 1));
  key = at >= 0 && isShown();
  show();
  announce(at < 0 ? t('room.door') : `${t('place', { n: at + 1, of: room.round.questions.length })}: ${prompt(question())}`);
  scrollTo(0, 0);
}

/** A picture that is taller than the window is turned like pages, each beginning with something whole; where there is no more of it, the next question comes. */
function turn(by) {
  const head = Math.max(0, document.querySelector('.bar').getBoundingClientRect().bottom) + 8, end = field('key').parentElement.getBoundingClientRect().top;
  if (by < 0) return scrollY > 0 ? scrollBy(0, head - end) : go(at - 1);
  const parts = at < 0 ? [] : [...field('picture').querySelectorAll('.shown, tr, .given, .bar-row')].map(part => part.getBoundingClientRect());
  const next = parts.find(part => part.bottom > end + 1);
  if (!next) return go(at + 1);
  return scrollBy(0, next.top > head + 1 ? next.top - head : (end - head) * 0.8);
}

async function change(patch) {
  try {
    await api.patch(path, patch, room.round.etag);
    await look();
    return true;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    await look();
    tell(refusal);
    return false;
  }
}

function turnKey() { key = !key; show(); }

/** For good: who has seen the key could answer by it. */
async function showToAll() {
  if (!isShown() && await change({ shown: [question().id] })) { key = true; show(); announce(t('room.shownToAll')); }
}

async function results() {
  try {
    const file = await (await download(`${path}/results.csv`, 'text/csv')).blob();
    const link = el('a', { href: URL.createObjectURL(file), download: 'results.csv' });
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    tell(refusal);
  }
}

async function remove() {
  if (!confirm(t('room.delete.sure'))) return;
  try {
    await api.remove(path, room.round.etag);
    location.href = field('room').dataset.back;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    await look();
    tell(refusal);
  }
}

field('key').addEventListener('click', turnKey);
field('show').addEventListener('click', showToAll);
field('close').addEventListener('click', async () => { if (confirm(t('room.close.sure'))) await change({ open: false }); });
field('delete').addEventListener('click', remove);
field('scene').addEventListener('click', async () => (await import('./present.js')).ask({ kind: 'FIGURE', title: room.round.title, figure: figure(question(), room.pictures[at]) }));
field('results').addEventListener('click', results);
field('copy').addEventListener('click', async () => { if (await copy(room.round.join ?? '')) toast(t('room.copied')); });
addEventListener('keydown', event => {
  if (!room || event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.('input, textarea, select, [role=combobox], dialog')) return;
  const act = { ArrowRight: () => go(at + 1), PageDown: () => turn(1), ArrowLeft: () => go(at - 1), PageUp: () => turn(-1), k: () => at >= 0 && turnKey(), f: () => at >= 0 && showToAll() }[event.key];
  if (act) { event.preventDefault(); act(); }
});
look();
setInterval(look, EVERY);
document.addEventListener('visibilitychange', look);
