/**
 * Files and texts on their way to the intake page, kept in this browser only: database, store and key are what both sides agree on. A list of { name, type, blob } or { name, type, text }.
 */
const NAME = 'dispositif-intake', KEY = 'incoming';

function database() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(NAME);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function within(mode, act) {
  const db = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(NAME, mode);
      const request = act(transaction.objectStore(NAME));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally { db.close(); }
}

/** Puts these where the intake page finds them. */
export const put = items => within('readwrite', store => store.put(items, KEY));

/** What was put last; it is there once only. */
export async function take() {
  const items = await within('readonly', store => store.get(KEY)).catch(() => null);
  if (items) await within('readwrite', store => store.delete(KEY)).catch(() => {});
  return items ?? [];
}
