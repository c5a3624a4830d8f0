/** /account/keyboard: the person's own keys. Each change is kept at once; a key that means something else already is refused and said of what. */
import { announce, button, el, saving, tell, toast } from './dom.js';
import { KEYMAP, given, taken } from './keymap.js';
import { keys, nameOf, shown, single } from './keys.js';
import { t } from './messages.js';

const list = document.getElementById('keys-list');
const on = document.getElementById('single-keys');
let waiting = null;

async function keep(change) {
  try {
    await saving.run('keys', () => keys.choose(change));
    return true;
  } catch (refusal) {
    saving.forget('keys');
    tell(refusal);
    return false;
  } finally {
    on.checked = keys.on;
  }
}

/** Only what differs from the product's own is kept. */
function changed(action, key) {
  const chosen = { ...keys.chosen, [action]: key };
  if (key === given(action).key) delete chosen[action];
  return chosen;
}

async function give(action, key) {
  const other = taken(key, action, keys.chosen);
  if (other) return said(action, t('keys.taken', { key: shown(key), what: t(`keys.${other.action}`) }));
  if (!await keep({ chosen: changed(action, key) })) return;
  draw(action);
  announce(t('keys.now', { what: t(`keys.${action}`), key: key ? shown(key) : t('keys.none') }));
}

/** Says why a key is refused, and goes on listening for another. */
function said(action, text) {
  waiting = action;
  draw(action);
  list.querySelector(`[data-action="${action}"] [role=alert]`).textContent = text;
}

/** The next key pressed is the one; Escape leaves it as it was, Backspace takes it away. */
function wait(action) {
  waiting = action;
  draw(action);
  announce(t('keys.press', { what: t(`keys.${action}`) }));
}

document.addEventListener('keydown', event => {
  if (!waiting || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Tab'].includes(event.key) || event.isComposing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const action = waiting;
  waiting = null;
  if (event.key === 'Escape') return draw(action);
  give(action, event.key === 'Backspace' || event.key === 'Delete' ? '' : nameOf(event));
}, true);

function line([action, own, fixed]) {
  const key = keys.keyOf(action), label = t(`keys.${action}`);
  const acts = fixed ? el('span', { class: 'soft small' }, t('keys.fixed')) : [
    button(waiting === action ? t('keys.waiting') : t('keys.set'), () => wait(action), { 'aria-label': t('keys.set.which', { what: label }), 'aria-pressed': String(waiting === action) }),
    key === own ? null : button(t('keys.reset'), () => give(action, own), { class: 'btn small quiet', 'aria-label': t('keys.reset.which', { what: label, key: shown(own) }) })];
  const inert = key && single(key) && !keys.on;
  return el('tr', { data: { action } }, el('th', { scope: 'row' }, label), el('td', { class: inert ? 'crossed' : undefined }, key ? shown(key).split(' ').map(part => el('kbd', {}, part)) : el('span', { class: 'soft' }, t('keys.none'))),
    el('td', {}, el('div', { class: 'row' }, acts, el('span', { class: 'error', role: 'alert' }))));
}

function draw(focused) {
  list.replaceChildren(...Object.entries(KEYMAP).map(([scope, acts]) => el('section', { class: 'section', 'aria-labelledby': `scope-${scope}` }, el('h2', { id: `scope-${scope}` }, t(`keys.scope.${scope}`)),
    el('table', {}, el('thead', { class: 'at-only' }, el('tr', {}, el('th', { scope: 'col' }, t('keys.what')), el('th', { scope: 'col' }, t('keys.key')), el('th', { scope: 'col' }, t('keys.set')))), el('tbody', {}, acts.map(line))))));
  if (focused) list.querySelector(`[data-action="${focused}"] button`)?.focus();
}

on.checked = keys.on;
on.addEventListener('change', async () => { if (await keep({ on: on.checked })) draw(); });
document.getElementById('reset-keys').addEventListener('click', async () => { if (await keep({ on: true, chosen: {} })) { draw(); toast(t('keys.all.reset')); } });
draw();
saving.show();
