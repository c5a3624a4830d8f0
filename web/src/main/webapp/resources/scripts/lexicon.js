/** A dossier's verbs or addressees from a spreadsheet: the chosen table is sent whole, then the page shows what became of it. */
import { Refusal } from './http.js';
import { t } from './messages.js';

const sheet = document.getElementById('sheet');
const file = document.getElementById('sheet-file');
const said = document.getElementById('sheet-said');

async function send(table) {
  const response = await fetch(sheet.dataset.sheet, {
    method: 'POST', credentials: 'same-origin', body: table,
    headers: { 'Content-Type': 'text/csv', Accept: 'application/json, application/problem+json', 'X-Dispositif-CSRF': document.querySelector('meta[name=csrf]').content },
  }).catch(() => { throw new Refusal(0); });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Refusal(response.status, answer ?? {});
  return answer;
}

const KEPT = 'lexicon.said';
if (said) said.textContent = sessionStorage.getItem(KEPT) ?? '';
sessionStorage.removeItem(KEPT);

const why = refusal => [refusal.message, refusal.problem?.remedy].filter(Boolean).join(' ');

file?.addEventListener('change', async () => {
  if (!file.files.length) return;
  said.textContent = t('sending');
  try {
    const { rows, changed } = await send(file.files[0]);
    said.textContent = t('done', { rows, changed });
    if (changed) {
      sessionStorage.setItem(KEPT, said.textContent);
      location.reload();
    }
  } catch (refusal) {
    said.textContent = why(refusal);
  }
  file.value = '';
});
