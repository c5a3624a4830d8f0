/** What a room answered, as the bars of a presentation's scene: labels, how many, and which are right by the key. */
import { VERDICTS, marks, place, prompt } from './exercisequestion.js';
import { t } from './messages.js';

const MOST = 8;
const LONGEST_LABEL = 300;
const MOST_CHOICES = 30;   // as many as a figure of the API takes

export function figure(question, room) {
  const draw = marks(question) ? stretches : { KIND: kinds, STRENGTH: order, ANSWER: verdicts }[question.kind];
  return { question: prompt(question), bars: draw(question, room).slice(0, MOST), total: room.answers, ...(question.kind === 'ANSWER' ? about(question, room) : {}) };
}

const words = passage => ({ label: place(passage).slice(0, LONGEST_LABEL), text: passage.pieces.join(''), language: passage.language ?? 'und' });

/** The demand, and the clauses with how many chose each. */
const about = (question, room) => {
  const given = question.passages.find(passage => passage.role === 'GIVEN');
  const choices = question.passages.map((passage, index) => ({ passage, count: room.counts[index][0] ?? 0, right: question.key.values[index] === 1 })).filter(({ passage, count, right }) => passage.role !== 'GIVEN' && (count || right)).slice(0, MOST_CHOICES);
  return { asked: given ? words(given) : null, choices: choices.map(({ passage, count, right }) => ({ clause: words(passage), count, right })) };
};

/** For each clause, how many said what the key says. */
const kinds = (question, room) => question.passages.map((passage, index) => {
  const value = question.key.values[index];
  return { label: `${place(passage)}: ${t(`kind.${value}`)}`, count: room.counts[index][value], right: true };
});

/** From the weakest to the strongest, how many put each verb at its place; verbs of one grade share theirs. */
function order(question, room) {
  const grades = question.key.values;
  const places = grade => grades.map((_, at) => at).filter(at => at >= grades.filter(g => g < grade).length && at < grades.filter(g => g <= grade).length);
  return question.passages.map((passage, index) => ({ passage, index })).sort((a, b) => grades[a.index] - grades[b.index])
    .map(({ passage, index }) => ({ label: passage.head, count: places(grades[index]).reduce((sum, at) => sum + room.counts[index][at], 0), right: true }));
}

const verdicts = (question, room) => VERDICTS.map((verdict, at) => ({ label: t(`verdict.${verdict}`), count: room.verdicts[at], right: question.key.verdict === verdict }));

/** The stretches of the key, by how many marked all of each. */
const stretches = (question, room) => (question.key.marks ?? []).map(mark => ({
  label: question.passages[mark.passage].pieces.slice(2 * mark.from + 1, 2 * mark.to).join(''), count: Math.min(...room.counts[mark.passage].slice(mark.from, mark.to)), right: true,
}));
