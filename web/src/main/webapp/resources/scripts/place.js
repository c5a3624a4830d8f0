/** Where margin cards stand: as near to their words as they can, in order, never over each other. */

/**
 * Tops for cards given by wanted `top` and `height`, in the order of the text. The pinned card (the one in hand) stands exactly beside its words and the others give way,
 * upwards above it and downwards below it; nothing goes above `ceiling`.
 */
export function place(cards, { gap = 8, pinned = -1, ceiling = 0 } = {}) {
  const tops = cards.map(card => Math.max(card.top, ceiling));
  for (let i = Math.max(pinned, 0) - 1; i >= 0; i--) tops[i] = Math.min(tops[i], tops[i + 1] - cards[i].height - gap);
  if (tops.length && tops[0] < ceiling) tops[0] = ceiling;
  for (let i = 1; i < tops.length; i++) tops[i] = Math.max(tops[i], tops[i - 1] + cards[i - 1].height + gap);
  return tops;
}
