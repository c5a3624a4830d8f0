/** Calls of our own API: same origin, with the CSRF header; every failure becomes a Refusal that a message can be made of. */

const JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const token = () => document.querySelector('meta[name=csrf]');

/** What the server (or the network) said no with. `code` is stable; `cause` and `remedy` are in the reader's language, when given. */
export class Refusal extends Error {
  constructor(status, problem = {}) {
    super((status !== 401 && (problem.detail || problem.title)) || String(status));
    this.status = status;
    this.problem = status === 401 ? { code: problem.code } : problem;   // its words tell programs how to sign in; the pages have their own
    this.code = problem.code || (status === 0 ? 'offline' : status === 401 ? 'session' : String(status));
  }
  get stale() { return this.status === 412; }
  get session() { return this.status === 401; }
  get offline() { return this.status === 0; }
}

async function call(method, path, { body, etag, type = 'application/json', accept = type, fresh = false, keepalive = false, again = false } = {}) {
  const headers = { Accept: `${accept}, application/problem+json`, 'Accept-Language': document.documentElement.lang, 'X-Dispositif-CSRF': token()?.content ?? '' };
  if (body !== undefined) headers['Content-Type'] = type;
  if (etag) headers['If-Match'] = etag;
  if (fresh) headers['If-None-Match'] = '*';
  const response = await fetch(path, {
    method, headers, credentials: 'same-origin', redirect: 'error', keepalive, body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => { throw new Refusal(0); });
  if (response.status === 401 && !again && await renew()) return call(method, path, { body, etag, type, accept, fresh, keepalive, again: true });
  const answer = await parse(response);
  if (!response.ok) throw new Refusal(response.status, answer ?? {});
  return { status: response.status, body: answer, etag: response.headers.get('ETag') ?? answer?.etag, next: next(response) };
}

/** Who signed in again in another window has a new session with a new token: it is on this same page, read anew. */
async function renew() {
  const page = await fetch(location.pathname, { credentials: 'same-origin' }).then(r => r.text()).catch(() => '');
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('meta[name=csrf]')?.content;
  if (!fresh || fresh === token()?.content) return false;
  token().content = fresh;
  return true;
}

/** Posts a body as it is and tells how far it is (0 to 1), which fetch cannot; a form tells its type itself. Answers what came back. */
export async function upload(path, body, { type, progress = () => {} } = {}) {
  const once = () => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('X-Dispositif-CSRF', token()?.content ?? '');
    if (type) request.setRequestHeader('Content-Type', type);
    request.upload.onprogress = event => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => failed(new Refusal(0));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status < 300) done(answer); else failed(new Refusal(request.status, answer ?? {}));
    };
    request.send(body);
  });
  return once().catch(async refusal => {
    if (refusal.session && await renew()) return once();
    throw refusal;
  });
}

/** A response that is no JSON, for what is shown as it is. */
export async function download(path, accept) {
  const headers = { Accept: `${accept}, application/problem+json`, 'Accept-Language': document.documentElement.lang, 'X-Dispositif-CSRF': token()?.content ?? '' };
  const response = await fetch(path, { headers, credentials: 'same-origin' }).catch(() => { throw new Refusal(0); });
  if (!response.ok) throw new Refusal(response.status, await parse(response) ?? {});
  return response;
}

/** What is broken off half way, as by leaving the page, is as good as never answered. */
const parse = async response => parsed(await response.text().catch(() => { throw new Refusal(0); }));

function parsed(text) {
  try { return text ? JSON.parse(text) : null; } catch { return null; }
}

/** The path of the Link rel="next" header, so that a list is read to its end. */
function next(response) {
  const found = /<([^>]+)>\s*;\s*rel="?next"?/.exec(response.headers.get('Link') ?? '');
  return found && pathOf(found[1]);
}

/** An address of this installation as a path: the page may be reached under another name than the public one. */
export function pathOf(url) {
  try { const u = new URL(url, location.href); return u.pathname + u.search; } catch { return url; }
}

/** The last segment of an address or `urn:uuid:`: the id. */
export const idOf = url => String(url ?? '').replace(/^urn:uuid:/, '').replace(/[?#].*$/, '').replace(/\/$/, '').split('/').pop();

export const api = {
  get: (path, options) => call('GET', path, options),
  post: (path, body, options) => call('POST', path, { ...options, body }),
  put: (path, body, options) => call('PUT', path, { ...options, body }),
  patch: (path, body, etag) => call('PATCH', path, { body, etag, type: 'application/merge-patch+json', accept: 'application/json' }),
  remove: (path, etag) => call('DELETE', path, { etag }),
  annotation: { type: JSON_LD },
  /** All items of a list, page after page. */
  async all(path) {
    const items = [];
    for (let at = path; at;) {
      const page = await call('GET', at);
      items.push(...(page.body?.items ?? []));
      at = page.next;
    }
    return items;
  },
};

/** UUIDv7: made here so that sending the same thing twice makes it once. */
export function uuid7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let i = 5; i >= 0; i--) { bytes[i] = time % 256; time = Math.floor(time / 256); }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
