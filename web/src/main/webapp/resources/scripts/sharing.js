/** Links by which a presentation is seen without an account: made, shown once with their QR code, ended. */
import { button, copy, el, tell, toast } from './dom.js';
import { api } from './http.js';
import { t } from './messages.js';

const day = iso => new Date(iso).toLocaleDateString(document.documentElement.lang || 'en', { day: 'numeric', month: 'long', year: 'numeric' });

export function sharing(path) {
  const [list, made, form] = ['links', 'made-link', 'make-link'].map(id => document.getElementById(id));
  const read = async () => { list.replaceChildren(...(await api.all(`${path}/links`)).map(link => line(link))); };
  const line = link => el('li', {}, el('span', { class: 'what' }, link.name || t('link.unnamed')), el('span', { class: 'meta' }, el('span', {}, t('link.until', { when: day(link.expiresAt) })), button(t('link.end'), () => end(link), { class: 'btn small', 'aria-label': `${t('link.end')}: ${link.name || t('link.unnamed')}` })));
  const end = async link => {
    try {
      await api.remove(`${path}/links/${link.id}`);
      made.hidden = made.dataset.link === link.id || made.hidden;
      await read();
      toast(t('link.ended'));
    } catch (refusal) { tell(refusal); }
  };
  const show = link => {
    const code = el('img', { class: 'qr', alt: t('link.qr'), src: `data:image/svg+xml;utf8,${encodeURIComponent(link.qr)}` });
    made.dataset.link = link.id;
    made.replaceChildren(code, el('div', { class: 'stack tight' }, el('p', {}, t('link.once')), el('code', {}, link.address), el('div', {}, button(t('link.copy'), async () => { if (await copy(link.address)) toast(t('link.copied')); }))));
    made.hidden = false;
  };
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const go = event.submitter ?? form.querySelector('[type=submit]');
    if (go.disabled) return;
    go.disabled = true;
    try {
      show((await api.post(`${path}/links`, { name: form.querySelector('#l-name').value.trim() || undefined, days: Number(form.querySelector('#l-days').value) })).body);
      await read();
    } catch (refusal) { tell(refusal); } finally { go.disabled = false; }
  });
  document.querySelector('[data-share]').addEventListener('click', () => read().catch(tell), { once: true });
}
