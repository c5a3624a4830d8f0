/** Asks at the window's foot what is asked and which exercise it goes into; words and key are proposed by the server. A new exercise is made here too. */
import { el } from './dom.js';
import { api, idOf, pathOf, uuid7 } from './http.js';
import { into } from './into.js';
import { t } from './messages.js';

/** `source` says by `kinds` what can be asked, and from what: `document`, the older text `with`, a `demand`; `documents` ({id, name}) are offered to choose from where there is none yet. */
export function ask({ kinds, document: one, documents = [], title, ...source }) {
  const kind = choice('exercise-kind', 'exercising.kind', kinds.map(k => [k, t(`exercising.kind.${k}`)]));
  const from = choice('exercise-document', 'exercising.document', documents.map(d => [d.id, d.name]));
  return into({
    words: 'exercising', last: 'dispositif.exercise', title, extra: [...kind.shown, ...from.shown],
    async all(dossiers) {
      const names = new Map(dossiers.map(d => [d.id, d.title]));
      return (await api.all('/api/exercises')).map(e => ({ id: e.id, title: e.title, in: names.get(idOf(e.dossier)) ?? '' }));
    },
    make: async wanted => (await api.post(`/api/dossiers/${wanted.dossier}/exercises`, { id: uuid7(), title: wanted.title, language: document.documentElement.lang })).body.id,
    async put(id) {
      const { questions, page } = (await api.post(`/api/exercises/${id}/questions`, { kind: kind.value(), document: one ?? from.value(), ...source })).body;
      return { n: questions.length, link: `${pathOf(page)}#q-${questions.at(-1).id}` };
    },
    async undo(id) { await api.remove(`/api/exercises/${id}`, (await api.get(`/api/exercises/${id}`)).etag); },
  });
}

/** A list to choose from; where there is one thing, it is only said. */
function choice(id, label, options) {
  if (options.length < 2) return { shown: options.map(([, text]) => el('span', {}, text)), value: () => options[0]?.[0] };
  const select = el('select', { id }, options.map(([value, text]) => el('option', { value }, text)));
  return { shown: [el('label', { class: 'at-only', for: id }, t(label)), select], value: () => select.value };
}
