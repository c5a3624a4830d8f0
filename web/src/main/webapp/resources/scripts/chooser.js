/** Narrows a long list of boxes to tick down to those whose names hold some words; what is ticked stays ticked, and the page says how many of these are out of sight. */
import { t } from './messages.js';

const MANY = 12;   // fewer are seen at once

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function chooser(form) {
  const field = form.querySelector('.sift'), input = field?.querySelector('input'), said = field?.querySelector('output'), boxes = [...form.querySelectorAll('label.check')];
  if (!input || boxes.length <= MANY) return;
  const names = new Map(boxes.map(box => [box, folded(box.textContent)]));
  const narrow = () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean), held = box => words.every(word => names.get(box).includes(word));
    for (const box of boxes) box.hidden = !held(box);
    const away = boxes.filter(box => box.hidden && box.querySelector('input').checked).length;
    said.textContent = words.length ? [t('chooser.found', { n: boxes.filter(held).length }), away ? t('chooser.away', { n: away }) : ''].filter(Boolean).join(' · ') : '';
  };
  field.hidden = false;
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
}
document.querySelectorAll('.chooser form').forEach(chooser);
