/** Where margin cards stand: as near to their words as they can, in order, never over each other. */

/**
 * Tops for cards given by wanted `top` and `height`, in the order of the text: those that put the cards nearest to their words, all in all (least squares with the order kept: pool adjacent violators).
 * The pinned card (the one in hand) stands exactly beside its words and the others give way; nothing goes above `ceiling`.
 */
export function place(cards, { gap = 8, pinned = -1, ceiling = 0 } = {}) {
  const before = [0];
  for (const card of cards) before.push(before.at(-1) + card.height + gap);
  const pools = [];
  cards.forEach((card, i) => {
    const weight = i === pinned ? 1e7 : 1;
    let pool = { weight, sum: weight * (card.top - before[i]), count: 1 };
    while (pools.length && mean(pools.at(-1)) > mean(pool)) {
      const last = pools.pop();
      pool = { weight: last.weight + pool.weight, sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  return pools.flatMap(pool => Array(pool.count).fill(Math.max(mean(pool), ceiling))).map((shift, i) => shift + before[i]);
}

const mean = pool => pool.sum / pool.weight;
