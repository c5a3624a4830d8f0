/**
 * The product's own keys. An action has one name and one key wherever it works, so that a person who learns or changes it does so once.
 * Its label is the text `keys.ACTION`, a scope's heading `keys.scope.SCOPE`. Keys are written as the browser names them, letters in lower case, with Ctrl+, Alt+, Shift+ before.
 * An action added here can be changed at /account/keyboard; `fixed` ones cannot.
 */
export const KEYMAP = {
  everywhere: [['goto', 'Ctrl+k'], ['help', '?'], ['back', 'Escape', 'fixed']],
  text: [['next', 'j'], ['previous', 'k'], ['select', 's'], ['shrink', 'Shift+S'], ['word.next', 'ArrowRight', 'fixed'], ['word.previous', 'ArrowLeft', 'fixed'], ['word.extend', 'Shift+ArrowRight', 'fixed'], ['word.reduce', 'Shift+ArrowLeft', 'fixed'],
    ['stretch.next', 'ArrowDown', 'fixed'], ['stretch.previous', 'ArrowUp', 'fixed'], ['stretch.extend', 'Shift+ArrowDown', 'fixed'], ['stretch.reduce', 'Shift+ArrowUp', 'fixed'], ['enter', 'Enter', 'fixed'],
    ['annotate', 'a'], ['annotate.private', 'Shift+A'], ['tag', 't'], ['link', 'l'], ['evidence', 'e'], ['demand', 'd'], ['copy', 'c'], ['cut', 'Shift+C'], ['anatomy', 'i'], ['source', 'g'], ['lineage', 'h'], ['pin', 'b'], ['pins', 'Shift+B'], ['present', 'Shift+P'], ['exercise', 'Shift+X']],
  tags: [['arm', 'Shift+T'], ['tag.1', '1'], ['tag.2', '2'], ['tag.3', '3'], ['tag.4', '4'], ['tag.5', '5']],
  cards: [['card', 'o'], ['confirm', 'y'], ['reject', 'x'], ['reply', 'r']],
  cut: [['cut.split', 'Enter'], ['cut.merge', 'Backspace'], ['cut.join', 'Shift+J'], ['cut.indent', '>'], ['cut.outdent', '<'], ['cut.number', '#'], ['cut.undo', 'Ctrl+z'], ['cut.redo', 'Ctrl+Shift+Z'], ['cut.first', 'Home', 'fixed'], ['cut.last', 'End', 'fixed'],
    ['cut.reviewed', 'r'], ['cut.unsure', 'u'], ['cut.unsure.previous', 'Shift+U'], ['cut.journal', 'v'], ['cut.footnote', 'f'], ['cut.noise', 'n'], ['cut.other', 'x']],
  cutResolution: [['cut.preambular', 'p'], ['cut.operative', 'o'], ['cut.sub', 's'], ['cut.section', 'h'], ['cut.title', 't'], ['cut.enacting', 'e'], ['cut.adoption', 'a']],
  cutLetter: [['cut.paragraph', 'p'], ['cut.listItem', 'i'], ['cut.heading', 'h'], ['cut.salutation', 'd'], ['cut.closing', 'c'], ['cut.signatory', 'y'], ['cut.copy', 'b'], ['cut.demand', 'm'], ['cut.demand.previous', 'Shift+M']],
  search: [['search.words', '/']],
  beside: [['changed', 'f'], ['jump', 'o'], ['turn', 'w'], ['unpin', 'x'], ['pin.earlier', 'Shift+ArrowLeft', 'fixed'], ['pin.later', 'Shift+ArrowRight', 'fixed']],
  curation: [['place.next', 'j'], ['place.previous', 'k'], ['place.undecided', 'n'], ['take.1', '1'], ['take.2', '2'], ['take.3', '3'], ['take.4', '4'], ['take.none', '0'], ['take.agreed', 'Shift+A'], ['place.write', 'w'], ['place.undo', 'u'], ['place.reply', 'r'], ['place.theirs', 't'], ['place.mine', 'm']],
  judging: [['judge.NONE', '0'], ['judge.MENTIONED', '1'], ['judge.PARTIAL', '2'], ['judge.FULL', '3'], ['judge.CONTRADICTED', '4'], ['candidate', 'f'], ['refuse', 'x'], ['unjudged', 'n'], ['demand.previous', 'p'], ['reason', 'r'], ['judge.undo', 'u']],
};

/** Scopes whose keys work at the same time: within these no key may mean two things. */
const TOGETHER = [['everywhere', 'text', 'tags', 'cards'], ['everywhere', 'text', 'judging'], ['everywhere', 'text', 'search'], ['everywhere', 'beside'], ['everywhere', 'cut', 'cutResolution'], ['everywhere', 'cut', 'cutLetter']];

const own = new Map(Object.entries(KEYMAP).flatMap(([scope, acts]) => acts.map(([action, key, fixed]) => [action, { action, scope, key, fixed: Boolean(fixed) }])));

/** What the product itself says of an action: {action, scope, key, fixed}, or undefined. */
export const given = action => own.get(action);

/** Whether two scopes may be at work together; one that is not listed stands alone with "everywhere". */
export const together = (a, b) => a === b || a === 'everywhere' || b === 'everywhere' || TOGETHER.some(scopes => scopes.includes(a) && scopes.includes(b));

/** The action that already has this key where `action` works, given what the person chose ({action: key}); null when the key is free. */
export function taken(key, action, chosen) {
  if (!key) return null;
  const { scope } = given(action);
  return [...own.values()].find(other => other.action !== action && together(scope, other.scope) && (chosen[other.action] ?? other.key) === key) ?? null;
}
