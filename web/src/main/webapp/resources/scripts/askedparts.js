/** What the demands of a paragraph of a letter ask, in the same parts as a clause of a resolution. */
import { whom } from './addressees.js';
import { el } from './dom.js';
import { t } from './messages.js';

const grade = ({ text, strength }) => strength?.rank ? `${text} (${t(`anatomy.rank.${strength.rank}`)})` : text;

function parts({ addressees = [], verbs = [], object, deadlines = [], reporting }, lang) {
  return [['addressees', whom(addressees)], ['verbs', verbs.map(grade).join(', ')], ['object', object?.text], ['when', deadlines.map(d => d.text).join(', ')], ['report', reporting?.text]]
    .filter(([, words]) => words).flatMap(([name, words]) => [el('dt', {}, t(`anatomy.${name}`)), el('dd', { lang }, words)]);
}

/** One block for each demand that lies in the paragraph, in its order; rejected ones are no demands. */
export function askedParts(demands, { start, end }, lang) {
  return demands.filter(d => d.demand.state !== 'REJECTED' && d.start < end && d.end > start).sort((a, b) => a.start - b.start)
    .map(({ demand, number }) => el('section', { class: 'stack tight' }, el('h3', {}, number), el('dl', { class: 'parts' }, parts(demand, lang))));
}
