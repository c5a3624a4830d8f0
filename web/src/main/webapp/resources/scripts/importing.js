/** Many files at once, or an archive of files: offered as a job, which the server works through by itself. */
import { tell } from './dom.js';
import { Refusal, pathOf, upload, uuid7 } from './http.js';
import { t } from './messages.js';

const MOST_ONE_BY_ONE = 8;
const isArchive = file => /\.zip$/i.test(file.name ?? '') || /zip/.test(file.type ?? '');

export const manyFiles = files => files.length > MOST_ONE_BY_ONE || files.some(isArchive);

/** Connects the page's question; what comes back asks it for some files. */
export function importing({ dossier, stage, field, choices, single, back }) {
  let files = [];
  const size = () => files.reduce((sum, file) => sum + file.size, 0);

  async function go() {
    const { kind, language } = choices();
    const query = new URLSearchParams({ id: uuid7(), kind });
    if (language) query.set('language', language);
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    stage('loading');
    field('loading-text').textContent = t('sending.many', { n: files.length });
    const progress = share => { if (share > 0 && share < 1) field('bar').value = share; else field('bar').removeAttribute('value'); };
    try {
      const job = await upload(`/api/dossiers/${dossier}/imports?${query}`, form, { progress });
      location.assign(pathOf(job.page));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      stage('asjob');
      tell(refusal);
    }
  }

  field('asjob-go').addEventListener('click', go);
  field('asjob-single').addEventListener('click', () => single(files));
  field('asjob-not').addEventListener('click', back);

  return chosen => {
    files = chosen;
    field('asjob-title').textContent = t('asJob', { n: files.length, size: t('size.mb', { n: Math.max(0.1, size() / 1e6).toFixed(1) }) });
    field('asjob-single').hidden = files.some(isArchive);
    stage('asjob');
    field('asjob').focus();
  };
}
