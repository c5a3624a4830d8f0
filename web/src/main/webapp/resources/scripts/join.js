/** Taking part in a round: code and nickname, then one question after the other. Each answer is kept on the server as it is given; a reload goes on where one was. */
import { announce, el, local } from './dom.js';
import { door } from './joindoor.js';
import { ask, asShown, complete, nothing, prompt, solutionOf } from './exercisequestion.js';
import { Refusal, api } from './http.js';
import { dates, t } from './messages.js';
import { LANGUAGE, LATE, Outbox } from './outbox.js';

const EVERY = 4000, LAST = 'dispositif.join';
const root = document.getElementById('join');
let taking = null;
let at = 0;
let drawn = null;         // the question on the screen: { item, solution, state }
let outside = false;      // at the door of one's own will: what one took part in before is not drawn over it
const late = new Set();   // questions whose last answer came when none was taken any more

const said = refusal => refusal.offline ? t('noConnection') : [refusal.problem?.detail || refusal.message, refusal.problem?.remedy].filter(Boolean).join(' ');
const outbox = new Outbox({ sent, refused, waits: () => state() });

/* ---- in and out ---- */

/** At the door; `seat` is what one may go back to. Without one nothing of a round is kept here. */
function stand(why = '', seat = null) {
  taking = drawn = null;
  if (!seat) { outbox.close(); local.drop(LAST); }
  door(root, { why, seat, sit, said });
}

/** Goes on where one was, in the language that is asked in unless one chose another. The address forgets the code: a reload, even of a closed round, leads here again. */
function sit(seat, focus = true) {
  taking = seat;
  outside = false;
  local.set(LAST, { title: seat.title });
  outbox.open(seat.seat);
  if (speak(local.get(LANGUAGE) ?? seat.language, '')) return;
  at = Math.max(0, seat.questions.findIndex(q => seat.open && !q.handedIn && !outbox.holds(q.id)?.handIn));
  history.replaceState(null, '', `/join?lang=${document.documentElement.lang}`);
  question(focus);
}

/** Loads the page anew where it is not in this language, and is offered in it. */
function speak(language, code) {
  const offered = [...document.querySelectorAll('#languages a')].map(a => a.hreflang);
  if (language === document.documentElement.lang || !offered.includes(language)) return false;
  location.replace(`/join${code && `/${encodeURIComponent(code)}`}?lang=${language}`);
  return true;
}
document.getElementById('languages').addEventListener('click', event => {
  const { hreflang } = event.target;
  if (!hreflang) return;
  event.preventDefault();
  local.set(LANGUAGE, hreflang);
  speak(hreflang, root.querySelector('#code')?.value.trim() ?? '');
});

async function leave() {
  if (!confirm(t('leave.sure'))) return;
  await outbox.flush();
  if (outbox.waiting.size && !confirm(t('leave.unsent'))) return;
  try {
    await api.remove('/api/join');
    outside = true;
    root.dataset.code = '';
    stand();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (drawn) drawn.state.textContent = said(refusal);
  }
}

/** The round is deleted: nothing of it is kept here either. */
function over() {
  const title = local.get(LAST)?.title;
  stand(title ? t('over.of', { title }) : t('over'));
}

/* ---- one question ---- */

function go(to) {
  if (outbox.waiting.size) outbox.flush();
  at = to;
  question(true);
}

function question(focus = false) {
  const item = taking.questions[at], held = outbox.holds(item.id);
  const fixed = item.told || !taking.open;
  const solution = solutionOf(held?.solution ?? item.given);
  drawn = { item, solution, state: el('span', { class: 'small soft kept', role: 'status' }) };
  const head = el('h1', { tabindex: '-1' }, prompt(item.question));
  const hand = el('button', { type: 'button', class: 'btn main', hidden: fixed || item.handedIn || held?.handIn && !outbox.unfit.has(item.id), on: { click: () => handIn(hand) } }, t(taking.feedback === 'AT_ONCE' ? 'check' : 'handIn'));
  root.replaceChildren(
    el('header', { class: 'top' }, el('b', { class: 'grow' }, taking.title), el('span', { class: 'chip' }, taking.people > 1 ? t('asGroup', { name: taking.nickname, n: taking.people }) : taking.nickname), el('button', { type: 'button', class: 'btn', on: { click: leave } }, t('leave'))),
    el('p', { class: 'small soft row' }, el('span', {}, t('place', { n: at + 1, of: taking.questions.length })), el('span', { class: 'how-far' }), el('span', { class: 'dots' })),
    head,
    closedNote() ?? '',
    item.told ? score(item) : '',
    ask(item.question, { solution, changed: fixed ? null : () => { outbox.put(item.id, solution, taking.questions.some(q => q.id === item.id && q.handedIn)); state(); }, key: item.told ? item.question.key : null }),
    el('footer', { class: 'bottom' }, drawn.state, el('div', { class: 'row' }, beside(-1, 'previous'), hand, beside(1, 'next'))));
  progress();
  state();
  if (focus) { scrollTo(0, 0); head.focus({ preventScroll: true }); }
}

/** Back and on; the second tap of a double tap is none. */
const beside = (by, name) => el('button', { type: 'button', class: 'btn', disabled: !taking.questions[at + by], data: { go: name }, on: { click: event => { if (event.detail < 2) go(at + by); } } }, t(name));

const closedNote = () => taking.open ? null : el('p', { class: 'msg warn' }, t('closed'), ' ', t('closed.until', { date: new Date(taking.deletesAt).toLocaleDateString(dates, { dateStyle: 'long' }) }));

const score = item => el('p', { class: 'score', role: 'status' }, item.score === undefined || item.score === null ? t('notAnswered') : t('score', { n: Math.round(item.score * 100) }));

/** What became of the answer on the screen: one thing is said. */
function state() {
  if (!drawn) return;
  const item = taking.questions[at], held = outbox.holds(item.id);
  const unfit = outbox.unfit.get(item.id);
  const text = unfit ? t('unfit', { why: said(unfit) }) : held ? held.handIn ? waiting('handIn') : waiting('keep')
    : late.has(item.id) ? t('late')
      : item.told ? ''
        : taking.open ? item.handedIn ? t('handedIn') : item.given ? t('keptNotHanded') : ''
          : t(item.handedIn ? 'counts' : 'notAnswered');
  if (drawn.state.textContent !== text) drawn.state.textContent = text;
}
const waiting = what => t(!outbox.offline ? 'keeping' : what === 'handIn' ? 'offline.handIn' : 'offline');

/** Which questions are done: each leads to its own. */
function progress() {
  const done = taking.questions.filter(q => q.handedIn).length, all = taking.questions.length;
  root.querySelector('.how-far').textContent = done === all ? t('done.all') : done ? t('done.some', { n: done }) : '';
  const name = (item, index) => `${t('place', { n: index + 1, of: all })}${item.handedIn ? ` · ${t('done')}` : ''}`;
  root.querySelector('.dots').replaceChildren(...taking.questions.map((item, index) => el('button', {
    type: 'button', class: index === at ? 'dot on' : 'dot', 'aria-current': index === at ? 'step' : null, 'aria-label': name(item, index), on: { click: () => go(index) },
  }, item.handedIn ? '✓' : String(index + 1))));
}

/* ---- keeping ---- */

function sent(id, item) {
  const index = taking?.questions.findIndex(q => q.id === id) ?? -1;
  if (index < 0) return;
  const was = taking.questions[index];
  taking.questions[index] = item;
  late.delete(id);
  if (index === at && item.told && !was.told) { question(true); announce(t('told')); return; }
  if (index === at && item.handedIn) root.querySelector('.bottom .main').hidden = true;
  progress();
  state();
}

/** The round was closed, or the key shown, before the answer came; or the round is deleted, which the next look finds. */
function refused(id, { status }) {
  if (status === LATE) late.add(id);
  if (taking) look(true);
}

async function handIn(button) {
  const { item, solution } = drawn;
  if (!complete(item.question, solution)) {
    drawn.state.textContent = t('incomplete');
    announce(t('incomplete'));
    root.querySelector('.question input:not(:checked)')?.focus();
    return;
  }
  if (nothing(item.question, solution) && !confirm(t('handIn.nothing'))) return;
  button.disabled = true;
  outbox.put(item.id, asShown(item.question, solution), true);
  await outbox.flush();
  button.disabled = false;
  if (drawn?.item !== item) return;
  if (outbox.unfit.has(item.id)) return void announce(drawn.state.textContent);
  if (outbox.holds(item.id)) button.hidden = true;
  root.querySelector('[data-go=next]:not(:disabled)')?.focus();
}

/* ---- what the trainer does meanwhile ---- */

async function look(force = false) {
  if (outside || !taking || document.hidden && !force) return;
  const { news } = outbox;
  try {
    const now = (await api.get('/api/join')).body;
    if (outside || !taking || outbox.news !== news && !force) return;
    if (!now.joined) { if (now.over) over(); else stand(); return; }
    if (now.seat !== taking.seat) { sit(now, false); return; }
    const was = taking, told = now.questions[at].told && !was.questions[at].told;
    taking = now;
    if (told || now.open !== was.open) question(told); else { progress(); state(); }
    if (told) announce(t('told'));
    else if (!now.open && was.open) announce(t('closed'));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
  }
}

const typed = code => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

async function begin() {
  const { code } = root.dataset, chosen = local.get(LANGUAGE);
  if (chosen && speak(chosen, code)) return;
  try {
    const now = (await api.get('/api/join')).body;
    const other = code && typed(code) !== now.code;
    if (now.joined && !other) sit(now, false);
    else if (now.over && !code) over();
    else {
      outside = now.joined;
      stand('', now.joined ? now : null);
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    root.replaceChildren(el('p', { class: 'msg warn', role: 'alert' }, said(refusal)));
    setTimeout(begin, EVERY);
  }
}
setInterval(look, EVERY);
document.addEventListener('visibilitychange', () => look());
begin();
