/** The page of an exercise: questions are proposed with their key, and the trainer corrects the key by answering them. */
import { announce, button, el, saving, tell, toast } from './dom.js';
import { ask, asShown, complete, marks, prompt, solutionOf } from './exercisequestion.js';
import { Refusal, api } from './http.js';
import { t } from './messages.js';

const PAUSE = 600;
const field = id => document.getElementById(id);
const { id } = field('exercise').dataset;
const path = `/api/exercises/${id}`;
let exercise = null;
const waiting = new Map();      // question: the timer of a key that is still to be kept

/* ---- reading and keeping ---- */

async function run(act, then = draw) {
  try {
    const { body } = await saving.run('exercise', act);
    if (body) { exercise = body; then(); }
    return body;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    tell(refusal);
    if (refusal.stale) { exercise = (await api.get(path)).body; draw(); }
    saving.forget('exercise');
    return null;
  }
}

/** One change after the other: each needs the etag of the one before. */
let queue = Promise.resolve();
const inTurn = act => { queue = queue.then(act); return queue; };
const put = (at, body, then) => inTurn(() => run(async () => {
  const answer = await api.put(`${path}${at}`, body, { etag: exercise.etag });
  return answer;
}, then));

function keep(question, solution, wording) {
  clearTimeout(waiting.get(question.id));
  waiting.set(question.id, setTimeout(() => {
    waiting.delete(question.id);
    put(`/questions/${question.id}`, { prompt: wording() || undefined, key: asShown(question, solution) }, () => { ready(); });
  }, PAUSE));
}

/* ---- drawing ---- */

function draw() {
  field('questions').replaceChildren(...exercise.questions.map(card));
  field('none').hidden = exercise.questions.length > 0;
  ready();
}

function ready() {
  field('open').disabled = !exercise.ready;
  field('not-ready').hidden = exercise.ready;
  for (const question of exercise.questions) field(`q-${question.id}`)?.querySelector('.missing')?.toggleAttribute('hidden', question.ready);
}

function card(question, index) {
  const solution = solutionOf(question.key);
  const wording = el('input', { id: `p-${question.id}`, value: question.prompt ?? '', placeholder: t(`prompt.${question.kind}`), maxlength: 500, on: { input: () => changed() } });
  const changed = () => keep(question, solution, () => wording.value.trim());
  const title = `${index + 1}. ${t(`kindName.${question.kind}`)}`;
  const move = (to, label, sign) => el('button', { type: 'button', class: 'btn small icon', 'aria-label': `${t(label)}: ${title}`, disabled: to < 0 || to >= exercise.questions.length, on: { click: async () => { await put(`/questions/${question.id}/place`, { to }); field(`q-${question.id}`)?.querySelector('h2').focus(); } } }, sign);
  const tools = at => question.passages.filter(p => p.role !== 'GIVEN').length > 1 && question.passages[at].role !== 'GIVEN'
    ? button(t('leaveOut'), () => inTurn(() => run(() => api.remove(`${path}/questions/${question.id}/passages/${at}`, exercise.etag))), { class: 'btn small quiet leave-out', 'aria-label': t('leaveOut.passage', { n: at + 1 }) }) : null;
  return el('li', { id: `q-${question.id}`, class: 'question-card' },
    el('header', { class: 'row apart' }, el('h2', { tabindex: '-1' }, title), el('span', { class: 'row' }, el('span', { class: 'chip missing', hidden: question.ready }, t('keyMissing')), move(index - 1, 'up', '↑'), move(index + 1, 'down', '↓'),
      button(t('remove'), () => removed(question, title), { class: 'btn small quiet', 'aria-label': `${t('remove')}: ${title}` }))),
    el('div', { class: 'field' }, el('label', { for: `p-${question.id}` }, t('wording')), wording),
    el('p', { class: 'small soft' }, t(marks(question) ? 'key.marks' : `key.${question.kind}`)),
    question.kind === 'STRENGTH' ? grades(question, solution, changed, tools) : ask(question, { solution, changed, tools, name: question.id }));
}

/** The key of an order: verbs of one grade may stand in any order, so grades are given, not places. */
function grades(question, solution, changed, tools) {
  return el('div', { class: 'question fields' }, ...question.passages.map((passage, index) => {
    const grade = el('select', { id: `g-${question.id}-${index}`, on: { change: () => { solution.values[index] = Number(grade.value); changed(); } } }, ...[1, 2, 3, 4, 5, 6, 7, 8].map(n => el('option', { value: n, selected: solution.values[index] === n }, t('grade', { n }))));
    return el('div', { class: 'row' }, el('label', { class: 'grow', for: grade.id }, el('b', { class: 'verb', lang: passage.language }, passage.head), ' ', el('span', { class: 'soft small' }, [passage.document, passage.name].filter(Boolean).join(', '))), el('span', { class: 'grade' }, grade), tools(index));
  }));
}

async function removed(question, title) {
  if (await inTurn(() => run(() => api.remove(`${path}/questions/${question.id}`, exercise.etag)))) { announce(t('removed', { title })); field('add-kind').focus(); }
}

function goTo(card) {
  field(card)?.scrollIntoView({ block: 'start' });
  field(card)?.querySelector('h2').focus({ preventScroll: true });
}

/* ---- adding ---- */

const kind = field('add-kind'), document1 = field('add-document'), older = field('add-with');
/** Only documents that a question of this kind can be made of. */
function fits() {
  const wanted = kind.value === 'DEMANDS' ? 'LETTER' : 'RESOLUTION';
  for (const option of document1.options) { option.hidden = option.dataset.kind !== wanted; option.disabled = option.hidden; }
  if (document1.selectedOptions[0]?.disabled) document1.value = [...document1.options].find(o => !o.disabled)?.value ?? '';
  field('older').hidden = kind.value !== 'CHANGED';
  for (const option of older.options) { option.hidden = option.disabled = option.dataset.kind !== 'RESOLUTION' || option.value === document1.value; }
  if (older.selectedOptions[0]?.disabled) older.value = [...older.options].find(o => !o.disabled)?.value ?? '';
}
for (const select of [kind, document1]) select.addEventListener('change', fits);
field('add').addEventListener('submit', async event => {
  event.preventDefault();
  const demand = new URLSearchParams(location.search).get('demand');
  const body = { kind: kind.value, document: document1.value, with: kind.value === 'CHANGED' ? older.value : undefined, demand: kind.value === 'ANSWER' && demand ? demand : undefined };
  if (await inTurn(() => run(() => api.post(`${path}/questions`, body)))) {
    const added = exercise.questions.at(-1);
    announce(t('added', { prompt: prompt(added) }));
    goTo(`q-${added.id}`);
  }
});

/* ---- its title, a round, the trash ---- */

field('title').addEventListener('change', () => inTurn(() => run(() => api.patch(path, { title: field('title').value }, exercise.etag), () => { document.querySelector('h1').textContent = exercise.title; })));
field('language').addEventListener('change', () => inTurn(() => run(() => api.patch(path, { language: field('language').value }, exercise.etag), () => {})));
field('delete').addEventListener('click', () => inTurn(async () => {
  try {
    await api.remove(path, exercise.etag);
    const back = field('exercise').dataset.back;
    toast(t('deleted'), { act: async () => { await api.post(`${path}/restore`, {}); location.reload(); }, label: t('undo') });
    setTimeout(() => { location.href = back; }, 6000);
  } catch (refusal) { if (!(refusal instanceof Refusal)) throw refusal; tell(refusal); }
}));
field('round').addEventListener('submit', async event => {
  event.preventDefault();
  const data = new FormData(event.target);
  if (event.submitter.disabled) return;
  event.submitter.disabled = true;
  try {
    await queue;
    const { body } = await api.post(`${path}/rounds`, { feedback: data.get('feedback'), accounts: data.get('accounts') === 'on', hours: Number(data.get('hours')), days: Number(data.get('days')) });
    location.href = `/rounds/${body.id}`;
  } catch (refusal) { event.submitter.disabled = false; if (!(refusal instanceof Refusal)) throw refusal; tell(refusal); }
});

exercise = (await api.get(path)).body;
draw();
if (location.hash) goTo(location.hash.slice(1));
const asked = new URLSearchParams(location.search);
for (const [select, name] of [[kind, 'kind'], [document1, 'document'], [older, 'with']]) if ([...select.options].some(o => o.value === asked.get(name))) select.value = asked.get(name);
fits();
