/** Two people wrote into the same field: what the other wrote stands beside what is in the field, and nothing is saved or lost until one of them is chosen. */
import { button, el } from './dom.js';
import { t } from './messages.js';

let number = 0;

/** Shows the clash at a field; `keep(mine)` is called once with the choice, true for what then stands in the field. Shown again with other words it says those. */
export function clash(field, theirs, keep) {
  settled(field);
  const id = `clash-${++number}`;
  const choose = mine => { settled(field); if (!mine && !field.options) field.value = theirs; keep(mine); field.focus(); };
  const box = el('div', { class: 'clash', id, role: 'alert' }, el('p', {}, el('b', {}, t('clash'))), el('p', { class: 'small soft' }, t('clash.theirs')), theirs ? el('blockquote', { dir: 'auto' }, theirs) : el('p', { class: 'soft' }, t('clash.nothing')),
    el('div', { class: 'row' }, button(t('conflict.theirs'), () => choose(false), { class: 'btn small' }), button(t('conflict.mine'), () => choose(true), { class: 'btn small' })));
  field.closest('.field').classList.add('clashing');
  field.setAttribute('aria-describedby', id);
  field.after(box);
}

/** No clash at this field any more. */
export function settled(field) {
  const place = field.closest('.field');
  place?.querySelector('.clash')?.remove();
  place?.classList.remove('clashing');
  field.removeAttribute('aria-describedby');
}
