/** Numbers of demands. */
import { idOf } from './http.js';

/** D1, D1.1 in the order of the text, where the server gave no numbers. */
export function numbered(demands) {
  const numbers = new Map();
  const parentOf = demand => idOf(demand.parent?.id ?? demand.parent ?? '');
  const under = (parent, prefix) => demands.filter(d => parentOf(d) === parent).sort((a, b) => a.start - b.start).forEach((d, i) => { numbers.set(d.id, `${prefix}${i + 1}`); under(d.id, `${prefix}${i + 1}.`); });
  under('', 'D');
  return numbers;
}
