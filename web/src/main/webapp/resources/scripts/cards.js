/**
 * The cards of the margin, one maker for each kind of item. At rest a card says in two lines whose, where and what; in hand it shows all (`.more`) and its acts.
 */
import { whom } from './addressees.js';
import { button, el, key } from './dom.js';
import { keys } from './keys.js';
import { since, t } from './messages.js';
import { presents } from './presenting.js';

const card = (item, kind, ...content) => el('article', { class: `card ${kind}`, tabindex: -1, 'aria-label': item.name }, ...content);
const acts = (...buttons) => el('footer', { class: 'more' }, ...buttons);
const quiet = (label, act) => button(label, act, { class: 'btn small quiet' });
const clip = (text, length) => text.length > length ? `${text.slice(0, length)}…` : text;

function head(item, who, ...marks) {
  return el('header', {}, el('b', { dir: 'auto' }, who), item.label ? el('a', { href: `#c-${item.clause}` }, item.label) : null, ...marks, item.at ? el('time', { datetime: item.at }, since(item.at)) : null);
}

/** Whose view it belongs to, in a word, where that is not everybody's. */
const layerMark = ({ layer }) => layer ? el('span', { class: layer === 'curated' ? 'chip' : 'chip found' }, t(`layer.${layer}`)) : null;

/** `acts`: mayChange(note), mayReply, edit, remove, reply(item, element). */
export function noteCard(item, { tags, mayChange, mayReply, edit, remove, reply, present }) {
  const { note, replies } = item;
  const marks = [layerMark(note), replies.length ? el('span', { class: 'chip' }, t('replies', { n: replies.length })) : null];
  const made = card(item, 'note', head(item, note.by || t('somebody'), ...marks), note.lost !== undefined ? el('p', {}, el('span', { class: 'chip found' }, t('lost')), ' ', el('q', { dir: 'auto' }, note.lost)) : null,
    el('div', { class: 'body' }, note.tags.length ? el('span', { class: 'chips' }, note.tags.map(tag => tags.chip(tag))) : null, note.comment ? el('p', { dir: 'auto' }, note.comment) : null),
    replies.length ? el('ol', { class: 'replies more' }, replies.map(answer => replyLine(answer, { mayChange, edit, remove }))) : null,
    acts(mayReply(note) ? button([t('reply'), ' ', keys.badge('reply')], () => reply(item, made)) : null, mayChange(note) ? [button([t('edit'), ' ', keys.badge('enter')], () => edit(item)), quiet(t('delete'), () => remove(item))] : null, note.lost === undefined && item.start !== null && presents() ? quiet(t('present'), () => present(item)) : null));
  return made;
}

function replyLine(note, { mayChange, edit, remove }) {
  return el('li', {}, el('div', { class: 'meta' }, el('b', { dir: 'auto' }, note.by || t('somebody')), el('time', { datetime: note.at }, since(note.at)),
    mayChange(note) ? [quiet(t('edit'), () => edit({ note })), quiet(t('delete'), () => remove({ note }))] : null), el('p', { dir: 'auto' }, note.comment));
}

/** Where an answer is written, in the card itself. `acts`: save(text) that may refuse, leave(), typed(text). */
export function replyForm(text, { save, leave, typed }) {
  const field = el('textarea', { 'aria-label': t('reply'), rows: 2, on: { input: () => typed(field.value) } });
  field.value = text;
  const send = () => field.value.trim() ? save(field.value.trim()) : field.focus();
  const pressed = event => {
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); send(); }
    if (event.key === 'Escape') { event.preventDefault(); leave(); }
  };
  const form = el('form', { class: 'reply stack tight', on: { submit: event => { event.preventDefault(); send(); }, keydown: pressed } }, field,
    el('div', { class: 'actions' }, el('button', { class: 'btn small main' }, t('reply.send'), ' ', key('Ctrl ↵')), quiet(t('cancel'), leave)));
  return { form, field };
}

export function draftCard(item, { resume, discard }) {
  return card(item, 'draft', head(item, t('draft')), el('div', { class: 'body' }, el('p', { dir: 'auto' }, item.draft.comment)), el('footer', {}, button(t('resume'), () => resume(item), { class: 'btn small main' }), quiet(t('discard'), () => discard(item))));
}

/** A demand as addressee → verb → object, with what a person may say of the machine's finding. */
export function demandCard(item, { mayJudge, confirm, reject, correct, pin }) {
  const { demand } = item;
  const state = demand.state.toLowerCase();
  const who = whom(demand.addressees);
  const verbs = (demand.verbs ?? []).map(v => v.text ?? v).join(', ');
  const parts = [who, verbs].filter(Boolean).join(' → ');
  return card(item, `demand ${state}`, el('header', {}, el('b', {}, item.number), el('span', { class: `chip ${state}`, title: t(`demand.${state}`) }, t(`demand.short.${state}`)), parts ? el('span', { class: 'parts', dir: 'auto' }, parts) : null),
    el('blockquote', { class: 'more', dir: 'auto' }, demand.text),
    mayJudge ? acts(state !== 'confirmed' ? button([t('confirm'), ' ', keys.badge('confirm')], () => confirm(item), { class: state === 'found' ? 'btn small main' : 'btn small' }) : null,
      state !== 'rejected' ? button([t('reject'), ' ', keys.badge('reject')], () => reject(item)) : null, quiet(t('demand.correct'), () => correct(item)), quiet([t('link'), ' ', keys.badge('link')], () => pin(item))) : null);
}

/** `acts`: mayChange, change(item, element), remove. */
export function linkCard(item, { mayChange, change, remove }) {
  const { link, other, relation } = item;
  const there = [...new Set([other.name ?? other.label, other.symbol ?? other.title])].filter(Boolean).join(', ') || t('elsewhere');
  const made = card(item, 'linked', head(item, link.creator?.name || t('link.card'), layerMark(link)),
    el('div', { class: 'row said' }, el('span', { class: 'rel' }, relation), other.page ? el('a', { href: other.page }, there) : el('span', {}, there)),
    el('div', { class: 'more' }, other.text ? el('blockquote', { dir: 'auto' }, clip(other.text, 400)) : null, link.rationale ? el('p', { dir: 'auto' }, link.rationale) : null),
    mayChange ? acts(button([t('link.change'), ' ', keys.badge('enter')], () => change(item, made)), quiet(t('delete'), () => remove(item))) : null);
  return made;
}

/** Another relation or reason, in the card itself. */
export function linkForm(link, relations, { save, leave }) {
  const relation = el('select', { 'aria-label': t('tray.relation') }, relations.map(r => el('option', { value: r.code }, r.label)));
  relation.value = link.relation;
  const reason = el('input', { 'aria-label': t('tray.reason'), placeholder: t('tray.reason'), maxlength: 2000, autocomplete: 'off' });
  reason.value = link.rationale ?? '';
  const done = event => { event.preventDefault(); save({ relation: relation.value, rationale: reason.value.trim() || null }); };
  const pressed = event => {
    event.stopPropagation();
    if (event.key === 'Escape') { event.preventDefault(); leave(); }
    if (event.key === 'Enter' && event.target === relation) done(event);
  };
  const form = el('form', { class: 'reply stack tight', on: { submit: done, keydown: pressed } }, relation, reason,
    el('div', { class: 'actions' }, el('button', { class: 'btn small main' }, t('save'), ' ', key('↵')), quiet(t('cancel'), leave)));
  return { form, field: relation };
}
