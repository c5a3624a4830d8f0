/** Asks at the window's foot what something goes into: one of those there are, the one used last first, or a new one that is made here. */
import { button, el, key, local, tell, toast } from './dom.js';
import { api, idOf } from './http.js';
import { t } from './messages.js';

const NEW = '';
const MAY = ['TRAINER', 'CURATOR', 'OWNER'];
let bar = null;

/**
 * `words` begins the keys of its texts; `all()` answers those there are ({id, title, in}, in: the name of their dossier); `make({id, title, dossier})` makes a new one; `put(id)` puts it there and answers {n, link};
 * `undo(id)` takes back a new one that nothing could be put into. `extra` are fields of its own, `title` is proposed for a new one, `last` names where the one used last is kept.
 */
export async function into(what) {
  const before = document.activeElement;
  try {
    const dossiers = (await api.all('/api/dossiers')).filter(d => MAY.includes(d.role));
    if (!dossiers.length) return void toast(t(`${what.words}.none`), { bad: true });
    return show(what, await what.all(dossiers), dossiers, before);
  } catch (refusal) { return tell(refusal); }
}

function show(what, all, dossiers, before) {
  const { words, last, title: proposed = '', extra = [] } = what;
  bar?.remove();
  const to = el('select', { id: 'into-to' }, all.map(p => el('option', { value: p.id }, `${p.title} · ${p.in}`)), el('option', { value: NEW }, t(`${words}.new`)));
  const title = el('input', { type: 'text', id: 'into-title', maxlength: 300, value: proposed });
  const dossier = el('select', { id: 'into-in' }, dossiers.map(d => el('option', { value: d.id }, d.title)));
  const made = el('span', { class: 'row' }, el('label', { for: 'into-title' }, t(`${words}.title`)), title, el('label', { for: 'into-in' }, t(`${words}.in`)), dossier);
  to.value = all.some(p => p.id === local.get(last)) ? local.get(last) : all[0]?.id ?? NEW;
  const here = idOf(document.querySelector('[data-dossier]')?.dataset.dossier);
  if (dossiers.some(d => d.id === here)) dossier.value = here;
  const chosen = () => { made.hidden = to.value !== NEW; };
  to.addEventListener('change', () => { chosen(); if (!made.hidden) title.focus(); });
  chosen();
  const close = () => { bar?.remove(); bar = null; before?.focus?.({ preventScroll: true }); };
  const form = el('form', { class: 'row' }, el('b', {}, t(`${words}.add`)), ...extra, el('label', { class: 'at-only', for: 'into-to' }, t(`${words}.to`)), to, made, el('button', { class: 'btn small main', type: 'submit' }, t(`${words}.go`), ' ', key('↵')), button(['×'], close, { class: 'btn small icon quiet', 'aria-label': t('close') }));
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (to.value === NEW && !title.value.trim()) return lacks(title, t('into.title'));
    return add(what, { id: to.value, title: title.value.trim(), dossier: dossier.value, known: all.find(p => p.id === to.value)?.title }, close);
  });
  bar = el('section', { class: 'tray present', 'aria-label': t(`${words}.add`) }, form);
  bar.addEventListener('keydown', event => { event.stopPropagation(); if (event.key === 'Escape') { event.preventDefault(); close(); } else if (event.key === 'Enter' && event.target.matches('select')) { event.preventDefault(); form.requestSubmit(); } });
  document.querySelector('main').append(bar);
  (to.value === NEW ? title : extra.length ? form.querySelector('select') : to).focus();
}

/** Says at a field what is missing, until somebody types there. */
function lacks(field, said) {
  if (!document.getElementById('into-said')) field.after(el('span', { class: 'error small', id: 'into-said', role: 'alert' }, said));
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', 'into-said');
  field.addEventListener('input', () => {
    document.getElementById('into-said')?.remove();
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }, { once: true });
  field.focus();
}

let adding = false;
async function add({ words, last, make, put, undo }, { id, title, dossier, known }, close) {
  if (adding) return;
  adding = true;
  let fresh = null;
  try {
    if (!id) fresh = await make({ title, dossier });
    const { n, link } = await put(id || fresh);
    local.set(last, id || fresh);
    close();
    toast(t(`${words}.added`, { title: known ?? title, n }), { link, label: t(`${words}.open`) });
  } catch (refusal) {
    tell(refusal);
    if (fresh && undo) await undo(fresh).catch(() => null);
  } finally { adding = false; }
}
