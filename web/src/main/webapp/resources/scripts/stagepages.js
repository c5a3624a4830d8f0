/**
 * Long words are never shrunk: a sheet shows as many whole lines as fit, page after page. Which pages a frame walks through: all of what is new in it, or those that hold the marks that are new.
 */

const STAY = ['evidence', 'marked'];   // what keeps a page in sight while something else is new
const SLACK = 2;   // pixels by which a text may stick out without needing a page

/** Cuts every sheet of a drawn scene into pages; call it again when the window changes. */
export function measure(scene) {
  for (const sheet of scene.querySelectorAll('.sheet')) cut(sheet);
}

function cut(sheet) {
  const [frame, words] = [sheet.querySelector('.window'), sheet.querySelector('.words')];
  frame.style.maxBlockSize = '';
  frame.classList.remove('short');
  words.style.translate = '';
  const line = lineOf(words);
  const lines = Math.max(1, Math.floor((frame.clientHeight + SLACK) / line));
  sheet.page = lines * line;
  sheet.count = Math.max(1, Math.ceil((words.scrollHeight - SLACK) / sheet.page));
  if (sheet.count > 1) frame.style.maxBlockSize = `${sheet.page}px`;
  frame.classList.toggle('short', sheet.count === 1);
}

function lineOf(words) {
  const first = words.querySelector('li');
  return first ? first.offsetHeight : parseFloat(getComputedStyle(words).lineHeight);
}

/** The pages of each sheet that the frame walks through. */
export function walk(scene, frame) {
  return [...scene.querySelectorAll('.sheet')].map(sheet => {
    const place = Number(sheet.dataset.place);
    const held = frame.seek ? holding(sheet, frame.seek) : [];
    if (held.length) return { sheet, pages: held };
    return { sheet, pages: frame.fresh?.includes(place) ? Array.from({ length: sheet.count }, (none, i) => i) : holding(sheet, STAY).slice(0, 1) };
  });
}

export const lengthOf = walked => Math.max(1, ...walked.map(({ pages }) => pages.length));

/** Shows the sheets at a place of their walk. */
export function turn(walked, at, t) {
  for (const { sheet, pages } of walked) {
    const page = pages[Math.min(at, pages.length - 1)] ?? 0;
    sheet.querySelector('.words').style.translate = page ? `0 ${-page * sheet.page}px` : '';
    sheet.querySelector('.pages').textContent = sheet.count > 1 ? ` · ${t('page', { page: page + 1, pages: sheet.count })}` : '';
  }
}

/** Numbers of the pages on which words with one of these marks stand. */
function holding(sheet, marks) {
  const words = sheet.querySelector('.words');
  const { top, height } = words.getBoundingClientRect();
  const scale = height / words.offsetHeight || 1;   // a preview is drawn smaller
  const lines = [...words.querySelectorAll(marks.map(mark => `.${mark}`).join())].flatMap(mark => [...mark.getClientRects()]);
  return [...new Set(lines.map(line => Math.floor(((line.top + line.height / 2 - top) / scale) / sheet.page)))].sort((a, b) => a - b);
}
