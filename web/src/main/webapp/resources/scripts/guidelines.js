/** The dossier's guidelines beside its texts: fetched when somebody unfolds them. The server has made their HTML safe. */
import { api } from './http.js';
import { el, tell } from './dom.js';

const guide = document.querySelector('details[data-guidelines]');

guide?.addEventListener('toggle', async () => {
  const inside = guide.querySelector('.guidelines');
  if (!guide.open || inside.childElementCount) return;
  try {
    const { body } = await api.get(`/api/dossiers/${guide.dataset.guidelines}/guidelines`);
    const read = document.createElement('template');
    read.innerHTML = body.html;
    inside.replaceChildren(body.html ? read.content : el('p', { class: 'soft' }, inside.dataset.empty));
  } catch (refusal) { tell(refusal); }
});
