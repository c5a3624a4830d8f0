/** Which stretch of the source is a block's own. Blocks cut from one paragraph all name the whole paragraph; their words tell who has which part of it. */

const weight = block => block.text.replace(/\s/gu, '').length;
const same = (a, b) => a && b && a.source.length === b.source.length && a.source.every((place, i) => place.start === b.source[i].start && place.end === b.source[i].end);

/** First and last of the neighbours that share their place with a block. */
function shared(blocks, index) {
  let first = index, last = index;
  while (same(blocks[first - 1], blocks[index])) first--;
  while (same(blocks[last + 1], blocks[index])) last++;
  return [first, last];
}

/** The places of one block; `offsets` answers the offsets of the printed characters of a place. */
export function own(blocks, index, offsets) {
  const { source } = blocks[index];
  const [first, last] = shared(blocks, index);
  if (first === last || !source.length) return source;
  const weights = blocks.slice(first, last + 1).map(weight);
  const sum = (from, to) => weights.slice(from, to).reduce((all, one) => all + one, 0);
  const printed = source.flatMap(place => offsets(place).map(offset => ({ place, offset })));
  const scale = printed.length / Math.max(1, sum(0));
  const mine = printed.slice(Math.round(sum(0, index - first) * scale), Math.round(sum(0, index - first + 1) * scale));
  return source.flatMap(place => {
    const inside = mine.filter(one => one.place === place);
    return inside.length ? [{ ...place, start: inside[0].offset, end: inside.at(-1).offset + 1 }] : [];
  });
}

/** The block that an offset of the source belongs to, or -1. */
export function blockOf(blocks, offset, offsets) {
  const index = blocks.findIndex(b => b.source.some(s => s.start <= offset && offset < s.end));
  if (index < 0) return index;
  const [first, last] = shared(blocks, index);
  for (let i = first; i < last; i++) if (own(blocks, i, offsets).some(s => offset < s.end)) return i;
  return last;
}
