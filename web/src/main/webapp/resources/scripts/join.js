/** Taking part in a round: code and nickname, then one question after the other. Each answer is kept on the server as it is given; a reload goes on where one was. */
import { announce, el } from './dom.js';
import { ask, asShown, complete, prompt, solutionOf } from './exercisequestion.js';
import { Refusal, api } from './http.js';
import { t } from './messages.js';

const EVERY = 4000, PAUSE = 500;
const root = document.getElementById('join');
let taking = null;
let at = 0;
let drawn = null;
let outside = false;      // at the door of one's own will: what one took part in before is not drawn over it
let saved = 0;            // how many saves began or ended: what was read meanwhile may be older
let saves = Promise.resolve();

const said = refusal => refusal.offline ? t('offline') : [refusal.problem?.detail, refusal.problem?.remedy].filter(Boolean).join(' ');

/* ---- the door ---- */

function door(problem = '', seat = null) {
  const field = (id, label, attributes, hint) => el('div', { class: 'field' }, el('label', { for: id }, label), el('input', { id, name: id, autocomplete: 'off', spellcheck: 'false', ...attributes }), hint ? el('span', { class: 'hint' }, hint) : null);
  const alert = el('p', { class: 'msg error', role: 'alert', hidden: !problem }, problem);
  const people = el('div', { class: 'field', hidden: true }, el('label', { for: 'people' }, t('people')), el('input', { id: 'people', type: 'number', min: 2, max: 50, value: 2, inputmode: 'numeric' }));
  const group = el('input', { type: 'checkbox', id: 'group', on: { change: () => { people.hidden = !group.checked; } } });
  const form = el('form', { class: 'fields door' },
    el('h1', {}, t('title')), el('p', { class: 'lead' }, t('lead')), alert,
    field('code', t('code'), { value: root.dataset.code || '', required: true, maxlength: 12, autocapitalize: 'characters', class: 'code' }, t('code.hint')),
    field('nickname', t('nickname'), { required: true, maxlength: 24 }, t('nickname.hint')),
    el('label', { class: 'check' }, group, t('group')), people,
    el('button', { class: 'btn main wide' }, t('join')),
    seat ? el('button', { type: 'button', class: 'btn wide', on: { click: () => sit(seat) } }, t('backTo', { title: seat.title })) : null);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const value = id => form.querySelector(`#${id}`).value;
    try {
      sit((await api.post('/api/join', { code: value('code'), nickname: value('nickname'), people: group.checked ? Number(value('people')) || 1 : 1 })).body);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      alert.hidden = false;
      alert.textContent = said(refusal);
      form.querySelector(refusal.code.startsWith('nickname') ? '#nickname' : '#code').focus();
    }
  });
  root.replaceChildren(form);
  form.querySelector(root.dataset.code ? '#nickname' : '#code').focus();
}

/** Goes on where one was. The address forgets the code: a reload, even of a closed round, leads here again. */
function sit(seat, focus = true) {
  taking = seat;
  outside = false;
  at = Math.max(0, seat.questions.findIndex(q => !q.handedIn));
  history.replaceState(null, '', '/join');
  question(focus);
}

async function goOut() {
  if (!confirm(t('leave.sure'))) return;
  leave();
  await saves;
  try {
    await api.remove('/api/join');
    clearTimeout(drawn?.timer);
    taking = drawn = null;
    outside = true;
    root.dataset.code = '';
    door();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (drawn) drawn.state.textContent = said(refusal);
  }
}

/* ---- one question ---- */

function question(focus = false) {
  const item = taking.questions[at];
  const told = item.told;
  const fixed = told || !taking.open;
  const kept = { solution: solutionOf(item.given), item };
  const state = el('span', { class: 'small soft kept', role: 'status' }, handedIn(item));
  drawn = { kept, state, timer: null };
  const head = el('h1', { tabindex: '-1' }, prompt(item.question));
  const hand = el('button', { type: 'button', class: 'btn main', hidden: fixed || item.handedIn, on: { click: () => handIn(hand) } }, t(taking.feedback === 'AT_ONCE' ? 'check' : 'handIn'));
  const go = (to, label, key) => el('button', { type: 'button', class: 'btn', disabled: to < 0 || to >= taking.questions.length, data: { go: key }, on: { click: () => { leave(); at = to; question(true); } } }, label);
  root.replaceChildren(
    el('header', { class: 'top' }, el('b', { class: 'grow' }, taking.title), el('span', { class: 'chip' }, taking.people > 1 ? t('asGroup', { name: taking.nickname, n: taking.people }) : taking.nickname), el('button', { type: 'button', class: 'btn', on: { click: goOut } }, t('leave'))),
    el('p', { class: 'small soft row' }, el('span', {}, t('place', { n: at + 1, of: taking.questions.length })), dots()),
    head,
    closedNote() ?? '',
    told ? score(item) : '',
    ask(item.question, { solution: kept.solution, changed: fixed ? null : () => later(), key: told ? item.question.key : null }),
    el('footer', { class: 'bottom' }, state, el('div', { class: 'row' }, go(at - 1, t('previous'), 'previous'), hand, go(at + 1, t('next'), 'next'))));
  if (focus) { scrollTo(0, 0); head.focus({ preventScroll: true }); }
}

const closedNote = () => taking.open ? null : el('p', { class: 'msg warn' }, t('closed'));
const handedIn = item => item.told ? '' : item.handedIn ? t('handedIn') : item.given ? t('keptNotHanded') : '';

/** Which questions are done: each leads to its own. */
const dots = () => el('span', { class: 'dots' }, ...taking.questions.map((item, index) => el('button', {
  type: 'button', class: index === at ? 'dot on' : 'dot', 'aria-current': index === at ? 'step' : null, 'aria-label': `${t('place', { n: index + 1, of: taking.questions.length })}${item.handedIn ? ` · ${t('done')}` : ''}`,
  on: { click: () => { leave(); at = index; question(true); } },
}, item.handedIn ? '✓' : String(index + 1))));

const score = item => el('p', { class: 'score', role: 'status' }, item.score === undefined || item.score === null ? t('notAnswered') : t('score', { n: Math.round(item.score * 100) }));

/* ---- keeping ---- */

function later() {
  drawn.state.textContent = t('keeping');
  clearTimeout(drawn.timer);
  const mine = drawn;
  mine.timer = setTimeout(() => keep(mine, false), PAUSE);
}

/** What is still to be kept goes now: one leaves the question. */
function leave() {
  if (drawn?.timer) { clearTimeout(drawn.timer); keep(drawn, false); }
}

/** One save after the other, so that none overtakes a newer one. */
function keep(mine, hand) {
  mine.timer = null;
  saved++;
  const answer = saves.then(() => save(mine, hand)).finally(() => { saved++; });
  saves = answer.catch(() => null);
  return answer;
}

/** What was handed in before and is changed is handed in again: the server takes nothing less for it. */
async function save(mine, hand) {
  const { kept: { solution, item } } = mine;
  try {
    const answer = (await api.put(`/api/join/answers/${item.id}`, { solution, handIn: hand || item.handedIn })).body;
    const index = taking?.questions.findIndex(q => q.id === item.id) ?? -1;
    if (index >= 0) taking.questions[index] = answer;
    mine.kept.item = answer;
    mine.state.textContent = handedIn(answer) || t('kept');
    return answer;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    mine.state.textContent = said(refusal);
    if (refusal.offline) mine.timer ??= setTimeout(() => keep(mine, hand), EVERY);
    else look(true);
    return null;
  }
}

async function handIn(button) {
  const { kept: { solution, item } } = drawn;
  if (!complete(item.question, solution)) {
    drawn.state.textContent = t('incomplete');
    announce(t('incomplete'));
    root.querySelector('.question input:not(:checked)')?.focus();
    return;
  }
  clearTimeout(drawn.timer);
  asShown(item.question, solution);
  button.disabled = true;
  const answer = await keep(drawn, true);
  button.disabled = false;
  if (!answer) return;
  announce(answer.told ? t('told') : t('handedIn'));
  question(answer.told);
  if (!answer.told) root.querySelector('[data-go=next]:not(:disabled)')?.focus();
}

/* ---- what the trainer does meanwhile ---- */

const stand = now => JSON.stringify([now.open, now.questions?.map(q => q.told)]);

async function look(force = false) {
  if (outside || document.hidden && !force) return;
  const before = saved;
  try {
    const now = (await api.get('/api/join')).body;
    if (outside || saved !== before && !force) return;
    if (!now.joined) { if (taking) { taking = null; door(t('over')); } return; }
    const news = !taking || stand(now) !== stand(taking);
    const told = taking && now.questions[at].told && !taking.questions[at].told;
    if (drawn?.timer) { if (news) leave(); return; }
    taking = now;
    if (news) { question(); if (told) announce(t('told')); }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
  }
}

const typed = code => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

async function begin() {
  try {
    const now = (await api.get('/api/join')).body;
    const other = root.dataset.code && typed(root.dataset.code) !== now.code;
    if (now.joined && !other) sit(now, false);
    else {
      outside = now.joined;
      door('', now.joined ? now : null);
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    door(said(refusal));
  }
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', () => look());
}
// not behind another save: there is no later
addEventListener('pagehide', () => { if (drawn?.timer) { clearTimeout(drawn.timer); drawn.timer = null; save(drawn, false); } });
begin();
