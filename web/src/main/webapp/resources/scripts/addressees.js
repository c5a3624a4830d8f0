/** Who must act, in words: as printed, with the normalised name behind it where the words do not hold it. */
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const whom = addressees => (addressees ?? []).map(a => {
  const text = a.text ?? a;
  return !a.name || plain(text).includes(plain(a.name)) ? text : `${text} (${a.name})`;
}).join(', ');
