/** The rail beside the cut: what the machine repaired, doubts and does not know, each leading to its place; and what has to be decided before saving. */
import { el } from './dom.js';
import { t } from './messages.js';

const MOST = 200;

/** Findings, warnings first; `go` takes the offset in the reading text. */
export function findings(read, go) {
  const { findings: all, blocks } = read;
  const unsure = blocks.filter(b => b.confidence < 0.6).length;
  const sorted = [...all].sort((a, b) => (a.severity === 'info') - (b.severity === 'info'));
  return [
    el('h3', {}, t('findings')),
    unsure > 0 && el('p', { class: 'soft small' }, t('unsureBlocks', { n: unsure })),
    !all.length && el('p', { class: 'soft' }, t('noFindings')),
    all.length > 0 && el('ul', {}, sorted.slice(0, MOST).map(f => el('li', { class: 'finding', data: { severity: f.severity } }, placed(f, go)))),
    all.length > MOST && el('p', { class: 'soft small' }, t('moreFindings', { n: all.length - MOST })),
  ].filter(Boolean);
}

/** What concerns the whole text has no place to lead to. */
function placed(finding, go) {
  return finding.end > finding.start ? el('button', { type: 'button', class: 'finding-go', on: { click: () => go(finding.start) } }, finding.message) : finding.message;
}

/** One document or one for each resolution. */
export function splitting(read, chosen, choose) {
  if (read.documents < 2) return null;
  const option = (value, label) => {
    const input = el('input', { type: 'radio', name: 'split', value: String(value), on: { change: () => choose(value) } });
    input.checked = value === chosen;
    return el('label', { class: 'check' }, input, label);
  };
  return el('fieldset', { class: 'banner decision' }, el('legend', {}, t('several', { n: read.documents })),
    el('p', { class: 'soft small' }, read.segmentation.resolutions.map(r => r.symbol ?? r.title ?? t('unnamed')).join(' · ')),
    option(false, t('several.keep')), option(true, t('several.split', { n: read.documents })));
}

/** What is there already, told by content. */
export function duplicates(read, confirmed, confirm) {
  if (!read.duplicates.length) return null;
  const input = el('input', { type: 'checkbox', id: 'anyway', on: { change: event => confirm(event.target.checked) } });
  input.checked = confirmed;
  return el('div', { class: 'banner decision' },
    el('ul', {}, read.duplicates.map(d => el('li', {}, `${t(`duplicate.${d.same}`)} `, el('a', { href: `/documents/${d.id}`, target: '_blank' }, d.title)))),
    el('label', { class: 'check' }, input, t('duplicate.anyway')));
}
