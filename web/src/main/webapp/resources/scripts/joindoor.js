/** The door of a round: the code from the wall, a nickname, and in one goes. */
import { el } from './dom.js';
import { Refusal, api } from './http.js';
import { t } from './messages.js';

const field = (id, label, attributes, hint) => el('div', { class: 'field' }, el('label', { for: id }, label), el('input', { id, name: id, autocomplete: 'off', spellcheck: 'false', ...attributes }), hint ? el('span', { class: 'hint' }, hint) : null);

/** Draws it, and says `why` one is here again. `sit(seat)` hears who came in; `seat` is a round that one is in already and may go back to; `said(refusal)` words a refusal. */
export function door(root, { why, seat, sit, said }) {
  const alert = el('p', { class: 'msg warn', role: 'alert', hidden: !why }, why);
  const people = el('div', { class: 'field', hidden: true }, el('label', { for: 'people' }, t('people')), el('input', { id: 'people', type: 'number', min: 2, max: 50, value: 2, inputmode: 'numeric' }));
  const group = el('input', { type: 'checkbox', id: 'group', on: { change: () => { people.hidden = !group.checked; } } });
  const go = el('button', { class: 'btn main wide' }, t('join'));
  const form = el('form', { class: 'fields door' },
    el('h1', {}, t('title')), el('p', { class: 'lead' }, t('lead')), alert,
    field('code', t('code'), { value: root.dataset.code || '', required: true, maxlength: 12, autocapitalize: 'characters', class: 'code' }, t('code.hint')),
    field('nickname', t('nickname'), { required: true, maxlength: 24 }, t('nickname.hint')),
    el('label', { class: 'check' }, group, t('group')), people, go,
    seat ? el('button', { type: 'button', class: 'btn wide', on: { click: () => sit(seat) } }, t('backTo', { title: seat.title })) : null);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (go.disabled) return;
    go.disabled = true;
    const value = id => form.querySelector(`#${id}`).value;
    try {
      sit((await api.post('/api/join', { code: value('code'), nickname: value('nickname'), people: group.checked ? Number(value('people')) || 1 : 1 })).body);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      alert.hidden = false;
      alert.className = 'msg error';
      alert.textContent = said(refusal);
      form.querySelector(refusal.code.startsWith('nickname') ? '#nickname' : '#code').focus();
    } finally {
      go.disabled = false;
    }
  });
  root.replaceChildren(form);
  form.querySelector(root.dataset.code ? '#nickname' : '#code').focus();
}
