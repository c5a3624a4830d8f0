/** The bar of an assignment over the text: how far one is, and "done", which can be taken back. */
import { api } from './http.js';
import { announce, saving, tell } from './dom.js';
import { t } from './messages.js';

const { me } = document.querySelector('article.text').dataset;

for (const bar of document.querySelectorAll('[data-assigned]')) {
  const path = `/api/assignments/${bar.dataset.assigned}`, progress = bar.querySelector('.how-far'), button = bar.querySelector('[data-done]');
  let later = 0;

  /** A curator opened what was blind: it is fixed, and "done" no longer asked. */
  const open = () => {
    const chip = bar.querySelector('[data-say-open]');
    chip.textContent = chip.dataset.sayOpen;
    chip.classList.remove('found');
    bar.querySelector('[data-blind="true"]').hidden = button.hidden = true;
  };
  const show = ({ people, openedAt }) => {
    if (openedAt && bar.querySelector('[data-blind="true"]')) open();
    const mine = people.find(person => person.id === me);
    if (!mine) return;
    progress.textContent = bar.dataset.judging === 'true' ? t('assigned.judged', { made: mine.made, of: mine.of }) : t('assigned.made', { n: mine.made });
    const done = Boolean(mine.doneAt);
    bar.querySelector('[data-is-done]').hidden = !done;
    button.dataset.done = done;
    button.textContent = done ? button.dataset.sayAgain : button.dataset.sayDone;
  };
  const look = async () => { try { show((await api.get(path)).body); } catch { /* the next save asks again */ } };

  button.addEventListener('click', async () => {
    const done = button.dataset.done !== 'true';
    try {
      show((await saving.run(path, () => api.put(`${path}/done`, { done }))).body);
      announce(t(done ? 'assigned.isDone' : 'assigned.notDone'));
    } catch (refusal) {
      tell(refusal);
      if (refusal.offline || refusal.session) return;
      saving.forget(path);   // a curator has opened it, or it is gone: nothing waits to be saved
      await look();
    }
  });
  addEventListener('saved', () => { clearTimeout(later); later = setTimeout(look, 400); });
}
