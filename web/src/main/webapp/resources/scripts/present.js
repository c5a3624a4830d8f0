/** Asks at the window's foot which presentation a scene goes into, and puts it there. The last one used is offered first; a new one is made here too. */
import { button, el, key, local, tell, toast } from './dom.js';
import { api, idOf, pathOf, uuid7 } from './http.js';
import { t } from './messages.js';

const LAST = 'dispositif.presentation';
const NEW = '';
let bar = null;

export async function ask(scene) {
  const before = document.activeElement;
  try {
    const [all, dossiers] = await Promise.all([api.all('/api/presentations'), api.all('/api/dossiers')]);
    const into = dossiers.filter(d => ['TRAINER', 'CURATOR', 'OWNER'].includes(d.role));
    if (!into.length) return void toast(t('present.none'), { bad: true });
    return show(scene, all.filter(p => p.mayChange), into, before);
  } catch (refusal) { return tell(refusal); }
}

function show(scene, presentations, dossiers, before) {
  bar?.remove();
  const to = el('select', { id: 'present-to' }, presentations.map(p => el('option', { value: p.id }, `${p.title} · ${p.dossierTitle}`)), el('option', { value: NEW }, t('present.new')));
  const title = el('input', { type: 'text', id: 'present-title', maxlength: 300 });
  const dossier = el('select', { id: 'present-in' }, dossiers.map(d => el('option', { value: d.id }, d.title)));
  const made = el('span', { class: 'row' }, el('label', { for: 'present-title' }, t('present.title')), title, el('label', { for: 'present-in' }, t('present.in')), dossier);
  to.value = presentations.some(p => p.id === local.get(LAST)) ? local.get(LAST) : presentations[0]?.id ?? NEW;
  const here = idOf(document.querySelector('[data-dossier]')?.dataset.dossier);
  if (dossiers.some(d => d.id === here)) dossier.value = here;
  const chosen = () => { made.hidden = to.value !== NEW; };
  to.addEventListener('change', () => { chosen(); if (!made.hidden) title.focus(); });
  chosen();
  const close = () => { bar?.remove(); bar = null; before?.focus?.({ preventScroll: true }); };
  const form = el('form', { class: 'row' }, el('b', {}, t('present.add')), el('label', { class: 'at-only', for: 'present-to' }, t('present.to')), to, made, el('button', { class: 'btn small main', type: 'submit' }, t('present.go'), ' ', key('↵')), button(['×'], close, { class: 'btn small icon quiet', 'aria-label': t('close') }));
  form.addEventListener('submit', event => { event.preventDefault(); add(scene, { id: to.value, title: title.value.trim(), dossier: dossier.value, field: title }, close); });
  bar = el('section', { class: 'tray present', 'aria-label': t('present.add') }, form);
  bar.addEventListener('keydown', event => { event.stopPropagation(); if (event.key === 'Escape') { event.preventDefault(); close(); } else if (event.key === 'Enter' && event.target === to) { event.preventDefault(); form.requestSubmit(); } });
  document.querySelector('main').append(bar);
  (to.value === NEW ? title : to).focus();
}

let adding = false;
async function add(scene, { id, title, dossier, field }, close) {
  if (!id && !title) return field.focus();
  if (adding) return undefined;
  adding = true;
  try {
    const into = id || (await api.post('/api/presentations', { id: uuid7(), dossier, title })).body.id;
    const { body } = await api.post(`/api/presentations/${into}/scenes`, { id: uuid7(), ...scene });
    local.set(LAST, into);
    close();
    const name = id ? (await api.get(`/api/presentations/${into}`)).body.title : title;
    toast(t('present.added', { title: name, n: body.number }), { link: pathOf(body.page) + new URL(body.page).hash, label: t('present.open') });
  } catch (refusal) { tell(refusal); } finally { adding = false; }
  return undefined;
}
