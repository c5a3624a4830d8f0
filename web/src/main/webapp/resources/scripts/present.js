/** Asks at the window's foot which presentation a scene goes into, and puts it there. The last one used is offered first; a new one is made here too. */
import { api, pathOf, uuid7 } from './http.js';
import { into } from './into.js';

export const ask = scene => into({
  words: 'present', last: 'dispositif.presentation',
  all: async () => (await api.all('/api/presentations')).filter(p => p.mayChange).map(p => ({ id: p.id, title: p.title, in: p.dossierTitle })),
  make: async ({ title, dossier }) => (await api.post('/api/presentations', { id: uuid7(), dossier, title })).body.id,
  async put(id) {
    const { body } = await api.post(`/api/presentations/${id}/scenes`, { id: uuid7(), ...scene });
    return { n: body.number, link: pathOf(body.page) + new URL(body.page).hash };
  },
});
