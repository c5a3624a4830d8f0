/** The cards of the margin, one maker for each kind of item. A card says whose, where and what; its acts show when it is in hand. */
import { button, el } from './dom.js';
import { keys } from './keys.js';
import { since, t } from './messages.js';

const card = (item, kind, ...content) => el('article', { class: `card ${kind}`, tabindex: -1, 'aria-label': item.name }, ...content);

function head(item, who) {
  return el('header', {}, el('b', {}, who), item.label ? el('a', { href: `#c-${item.clause}` }, item.label) : null, item.at ? el('time', { datetime: item.at }, since(item.at)) : null);
}

export function noteCard(item, { tags, mayChange, edit, remove, pin }) {
  const { note } = item;
  const acts = el('footer', {}, mayChange(note) ? [button([t('edit'), ' ', keys.badge('enter')], () => edit(item)), button(t('delete'), () => remove(item), { class: 'btn small quiet' })] : null);
  return card(item, 'note', head(item, note.by || t('somebody')), note.lost !== undefined ? el('p', {}, el('span', { class: 'chip found' }, t('lost')), ' ', el('q', {}, note.lost)) : null,
    note.tags.length ? el('div', { class: 'chips' }, note.tags.map(tag => tags.chip(tag))) : null, note.comment ? el('p', { class: 'body' }, note.comment) : null, acts);
}

export function draftCard(item, { resume, discard }) {
  return card(item, 'draft', head(item, t('draft')), el('p', { class: 'body' }, item.draft.comment), el('footer', {}, button(t('resume'), () => resume(item), { class: 'btn small main' }), button(t('discard'), () => discard(item), { class: 'btn small quiet' })));
}

/** A demand as addressee → verb → object, with what a person may say of the machine's finding. */
export function demandCard(item, { mayJudge, confirm, reject, correct, pin }) {
  const { demand } = item;
  const state = demand.state.toLowerCase();
  const who = (demand.addressees ?? []).map(a => a.text ?? a).join(', ');
  const verbs = (demand.verbs ?? []).map(v => v.text ?? v).join(', ');
  const acts = mayJudge ? [
    state !== 'confirmed' ? button([t('confirm'), ' ', keys.badge('confirm')], () => confirm(item), { class: state === 'found' ? 'btn small main' : 'btn small' }) : null,
    state !== 'rejected' ? button([t('reject'), ' ', keys.badge('reject')], () => reject(item)) : null,
    button(t('demand.correct'), () => correct(item), { class: 'btn small quiet' }),
    button([t('link'), ' ', keys.badge('link')], () => pin(item), { class: 'btn small quiet' })] : null;
  return card(item, `demand ${state}`, el('header', {}, el('b', {}, t('demand', { label: item.number })), el('span', { class: `chip ${state}` }, t(`demand.${state}`))),
    el('blockquote', {}, who || verbs ? el('span', { class: 'soft small' }, [who, verbs].filter(Boolean).join(' → '), ' → ') : null, demand.text), acts ? el('footer', {}, acts) : null);
}

export function linkCard(item, { mayChange, remove }) {
  const { link, other, relation } = item;
  const there = [...new Set([other.label, other.symbol ?? other.title])].filter(Boolean).join(', ') || t('elsewhere');
  return card(item, 'linked', head(item, link.creator?.name || t('link.card')),
    el('div', { class: 'row' }, el('span', { class: 'rel' }, relation), other.page ? el('a', { href: other.page }, there) : el('span', {}, there)),
    other.text ? el('blockquote', {}, other.text) : null, link.rationale ? el('p', { class: 'body' }, link.rationale) : null,
    mayChange ? el('footer', {}, button(t('delete'), () => remove(item), { class: 'btn small quiet' })) : null);
}
