/** Paints the words by which somebody came here from the search page: ?found=, each as it stands in the text. */
const MOST = 2000;
const words = [...new Set(new URLSearchParams(location.search).getAll('found'))].filter(Boolean).slice(0, 50);
const letter = /[\p{L}\p{N}]/u, joined = /[\p{Script=Han}]/u;

/** A word found inside another is not meant, but where words are written without spaces. */
const apart = (text, at, word) => joined.test(word) || !(letter.test(text[at - 1] ?? ' ') || letter.test(text[at + word.length] ?? ' '));

function* places(node) {
  const text = node.data;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (apart(text, at, word)) yield new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length });
    }
  }
}

if (words.length && typeof Highlight !== 'undefined' && CSS.highlights) {
  const ranges = [];
  for (const element of document.querySelectorAll('.clause .words')) {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode() && ranges.length < MOST) ranges.push(...places(nodes.currentNode));
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = 15;
  CSS.highlights.set('hsought', highlight);
}
