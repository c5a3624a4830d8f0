/** "Was this ever granted?": clauses of all resolutions that one may read, for the demand of the page, best first; what came before the letter is said so. Nothing of it is a judgement. */
import { button, el, tell, toast } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { dates, t } from './messages.js';
import { inHand, marks, reasons, refuse, refuseFocused, refusing, stepCandidate } from './suggested.js';

const FIRST = 5, MOST = 30, LONGEST = 260;
const section = document.getElementById('granted'), box = section.querySelector('.found');
const { demand } = section.dataset, may = section.dataset.may === 'true';
const day = date => new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
let found = null, all = false;

function card(item, i) {
  const words = item.text.length > LONGEST ? `${item.text.slice(0, LONGEST)}…` : item.text;
  const when = item.date ? [day(item.date), item.order === 'before' ? ` · ${t('granted.before')}` : item.order === 'after' ? ` · ${t('granted.after')}` : ''].join('') : '';
  const name = [item.name, item.place].filter(Boolean).join(', '), refusable = may && !item.codes.includes('link');
  const made = el('li', { class: item.declined ? 'card declined' : 'card', data: { candidate: i }, hidden: !all && i >= FIRST },
    el('header', { class: 'row' }, el('a', { href: new URL(item.page).pathname }, el('b', {}, name)), el('span', { class: 'soft small' }, when), ...marks(item), el('span', { class: 'grow' }), refusable ? refusing(item, name, redraw) : null),
    el('q', { lang: item.language }, words), el('p', { class: 'soft small' }, reasons(item).join(' · ')));
  return Object.assign(made, { refuse: refusable ? () => refuse(item, name, redraw) : null });
}

function draw() {
  const items = [...found.suggestions.filter(item => !item.declined), ...found.suggestions.filter(item => item.declined)];
  const nothing = items.some(item => item.strong && !item.declined) ? null : el('p', { class: 'nothing' }, el('b', {}, t('granted.nothing')), ' ', el('span', { class: 'soft' }, t(items.length ? 'granted.nothing.weak' : 'granted.nothing.text')));
  const rest = all ? 0 : Math.max(0, items.length - FIRST);
  box.replaceChildren(...[found.complete ? null : behind(), nothing, items.length ? el('ul', { class: 'words' }, items.map(card)) : null, rest ? button(t('granted.more', { n: rest }), showAll, { class: 'btn small quiet' }) : null].filter(Boolean));
}
const behind = () => el('p', { class: 'behind' }, t('granted.behind'), ' ', button(t('granted.again'), look, { class: 'btn small' }));

function showAll() {
  all = true;
  draw();
  box.querySelectorAll('[data-candidate]')[FIRST].querySelector('a').focus();
}
/** After one was refused the focus goes to that which stands in its place. */
function redraw() {
  const at = inHand()?.dataset.candidate;
  draw();
  if (at !== undefined) stepCandidate(box, Number(at) + 1);
}

async function look() {
  box.replaceChildren(el('p', { class: 'soft' }, t('granted.looking')));
  try {
    const { body } = await api.get(`/api/demands/${demand}/suggestions?limit=${MOST}`);
    found = { ...body, suggestions: body.suggestions.map(item => ({ ...item, demand })) };
    draw();
  } catch (refusal) {
    if (refusal.code === 'search.notReady') return box.replaceChildren(behind());
    tell(refusal);
    box.replaceChildren(button(t('granted.again'), look));
  }
}

const walk = by => ({ run: () => stepCandidate(box, by), repeats: true });
keys.add('judging', [{ action: 'candidate', run: () => stepCandidate(box, 1) || (toast(t('granted.nothing')), true) }]);
keys.add('judging', [{ action: 'next', ...walk(1) }, { action: 'previous', ...walk(-1) }, { action: 'stretch.next', ...walk(1) }, { action: 'stretch.previous', ...walk(-1) }, { action: 'refuse', run: () => refuseFocused() }], { when: () => inHand() });
look();
