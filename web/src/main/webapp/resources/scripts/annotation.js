/** Between W3C Web Annotations and what the Reader shows: a note with a span, a comment and tags. */
import { idOf } from './http.js';

const list = value => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The note that an annotation is in this text. Its span is null when it is about the document, or words that are not here any more. */
export function noteOf(annotation, map, documentId) {
  const bodies = list(annotation.body ?? annotation.bodyValue).map(body => typeof body === 'string' ? textual(body, annotation) : body);
  const tagging = bodies.filter(body => purposes(body, annotation).includes('tagging'));
  return {
    kind: 'note', id: idOf(annotation.id), path: `/api/annotations/${idOf(annotation.id)}`, etag: annotation.etag, raw: annotation,
    by: annotation.creator?.name ?? '', byId: idOf(annotation.creator?.id ?? annotation.creator), at: annotation.modified ?? annotation.created,
    replyTo: answered(annotation), layer: annotation.layer, privately: annotation.layer === 'private',
    comment: bodies.filter(body => body.value && !tagging.includes(body)).map(plain).join('\n\n'),
    tags: tagging.map(body => body.source || !body.value ? { id: idOf(body.source?.id ?? body.source ?? body.id) } : { name: body.value }),
    ...(placed(annotation, map, documentId) ?? spanOf(list(annotation.target), map, documentId)),
  };
}

const textual = (text, annotation) => annotation.bodyValue === text ? { type: 'TextualBody', value: text } : { type: 'SpecificResource', source: text };
const purposes = (body, annotation) => list(body.purpose).length ? list(body.purpose) : list(annotation.motivation);

/** Bodies in HTML come from elsewhere: only their text is shown. */
function plain(body) {
  if (!/html/.test(body.format ?? '')) return body.value;
  return new DOMParser().parseFromString(body.value, 'text/html').body.textContent.trim();
}

/** The annotation that this one answers. */
function answered(annotation) {
  const address = list(annotation.target).map(target => String(target.id ?? target.source ?? target)).find(target => /\/annotations\/[^/]+$/.test(target));
  return address ? idOf(address) : null;
}

/** Where the server says that it stands now. */
function placed(annotation, map, documentId) {
  const place = list(annotation.placements).find(p => idOf(p.document) === documentId && p.start !== undefined);
  return place && { start: map.offsets.toUnits(place.start), end: map.offsets.toUnits(place.end) };
}

function spanOf(targets, map, documentId) {
  for (const target of targets) {
    const source = idOf(target.source?.id ?? target.source ?? target.id ?? target);
    const clause = map.byClause.get(source);
    if (clause) return { start: clause.start, end: clause.end };
    if (source !== documentId) continue;
    const selectors = list(target.selector).flatMap(s => [s, ...list(s.refinedBy), ...list(s.items)]).filter(s => typeof s === 'object');
    const span = map.spanOfSelectors(selectors);
    if (span) return span;
    if (selectors.length) return { start: null, end: null, lost: selectors.find(s => s.exact)?.exact ?? '' };
  }
  return { start: null, end: null };
}

/** The annotation to send: a new one, or the given one with its comment and tags replaced and everything else kept. */
export function annotationOf({ id, raw, span, comment, tags }, map, documentUrl, tagUrl) {
  const bodies = [];
  if (comment.trim()) bodies.push({ type: 'TextualBody', value: comment.trim(), format: 'text/plain', purpose: 'commenting' });
  for (const tag of tags) bodies.push(tag.id ? { type: 'SpecificResource', source: tagUrl(tag.id), purpose: 'tagging' } : { type: 'TextualBody', value: tag.name, purpose: 'tagging' });
  const motivation = comment.trim() ? 'commenting' : 'tagging';
  if (raw) {
    const { etag, url, page, dossier, layer, placements, bodyValue, ...kept } = raw;   // what the server says of it beside the annotation itself
    return { ...kept, motivation: raw.motivation ?? motivation, body: [...bodies, ...list(raw.body).filter(body => !ours(body, raw))] };
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:uuid:${id}`, type: 'Annotation', motivation, body: bodies,
    target: { source: documentUrl, selector: map.selectors(span.start, span.end) },
  };
}

/** What the composer shows and replaces; pictures, links and the like stay as they were. */
function ours(body, annotation) {
  return typeof body !== 'object' || body.value !== undefined || purposes(body, annotation).includes('tagging');
}

/** An answer to an annotation. */
export const replyOf = (id, to, comment) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:uuid:${id}`, type: 'Annotation', motivation: 'replying',
  body: { type: 'TextualBody', value: comment, format: 'text/plain', purpose: 'replying' }, target: to,
});
