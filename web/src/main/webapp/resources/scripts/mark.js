/** The mark of a judgement: letter, border and pattern. */
import { MARK } from './coverage.js';
import { el } from './dom.js';
import { t } from './messages.js';

/** Beside its name it is only a picture; alone it says whose (`who`) and what it is. */
export function mark(name, who) {
  const judged = t(`judgement.${name}`), alone = typeof who === 'string';
  const title = who ? t('judging.by', { who, judgement: judged }) : judged;
  return el('span', { class: `j ${MARK[name] ?? 'U'}`, title, ...(alone ? { role: 'img', 'aria-label': title } : { 'aria-hidden': 'true' }) }, t(`letter.${name}`));
}
