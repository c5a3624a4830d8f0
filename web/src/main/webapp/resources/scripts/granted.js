/** "Was this ever granted?": clauses of all resolutions that one may read, for the demand of the page, best first; what came before the letter is said so. Nothing of it is a judgement. */
import { button, el, tell } from './dom.js';
import { api } from './http.js';
import { t } from './messages.js';

const FIRST = 5, MOST = 30, LONGEST = 260;
const section = document.getElementById('granted'), box = section.querySelector('.found');
const day = date => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

function card(item) {
  const words = item.text.length > LONGEST ? `${item.text.slice(0, LONGEST)}…` : item.text;
  const when = item.date ? [day(item.date), item.order === 'before' ? ` · ${t('granted.before')}` : item.order === 'after' ? ` · ${t('granted.after')}` : ''].join('') : '';
  return el('li', { class: item.declined ? 'card declined' : 'card' },
    el('header', { class: 'row' }, el('a', { href: new URL(item.page).pathname }, el('b', {}, [item.name, item.label].filter(Boolean).join(', '))), el('span', { class: 'soft small' }, when),
      item.strong ? el('span', { class: 'chip strong' }, t('granted.strong')) : null, item.warning ? el('span', { class: 'chip warn' }, t('granted.warning')) : null, item.declined ? el('span', { class: 'chip' }, t('granted.declined')) : null),
    el('q', { lang: item.language }, words), el('p', { class: 'soft small' }, item.reasons.filter((_, i) => item.codes[i] !== 'onlyWords').join(' · ')));
}

function draw({ suggestions, nothing }) {
  const cards = suggestions.map(card), rest = cards.slice(FIRST);
  for (const one of rest) one.hidden = true;
  const more = rest.length ? button(t('granted.more', { n: rest.length }), () => { for (const one of rest) one.hidden = false; more.remove(); rest[0].querySelector('a').focus(); }, { class: 'btn small quiet' }) : null;
  box.replaceChildren(...(nothing ? [el('p', { class: 'nothing' }, el('b', {}, t('granted.nothing')), ' ', el('span', { class: 'soft' }, t(suggestions.length ? 'granted.nothing.weak' : 'granted.nothing.text')))] : []),
    ...(cards.length ? [el('ul', { class: 'words' }, cards)] : []), ...(more ? [more] : []));
}

async function look() {
  box.replaceChildren(el('p', { class: 'soft' }, t('granted.looking')));
  try { draw((await api.get(`/api/demands/${section.dataset.demand}/suggestions?limit=${MOST}`)).body); } catch (refusal) {
    tell(refusal);
    box.replaceChildren(button(t('granted.again'), look));
  }
}
look();
