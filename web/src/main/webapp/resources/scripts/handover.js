/** Files and pasted text on their way from the page where they were dropped (the Desk) to intake. They wait in the browser's database and leave it on arrival. */

const NAME = 'dispositif.intake';

function open() {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('items', { autoIncrement: true });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function inStore(mode, act) {
  const database = await open();
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction('items', mode);
      const answer = act(transaction.objectStore('items'));
      transaction.oncomplete = () => done(answer.result);
      transaction.onerror = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Takes files (File) or texts ({name, text}) along and goes to the dossier's intake. */
export async function toIntake(dossier, items) {
  await inStore('readwrite', store => {
    for (const item of items) store.add(item instanceof File ? { name: item.name, type: item.type, body: item } : { name: item.name ?? '', type: 'text/plain', body: item.text });
    return { result: null };
  });
  location.assign(`/dossiers/${dossier}/intake`);
}

/** What arrived: [{name, type, body}]; it is not kept any longer. */
export async function arrived() {
  try {
    const items = await inStore('readonly', store => store.getAll());
    if (items.length) await inStore('readwrite', store => store.clear());
    return items;
  } catch {
    return [];   // the browser keeps nothing here (a private window): then nothing was handed over either
  }
}
