/**
 * The service behind the Cache API of `serveWorkerd`, in memory. workerd sends it a GET to look up,
 * a PUT with a whole HTTP response as its body to store, and a PURGE to forget. Answers live for their
 * `max-age`; the oldest go where there are too many bytes.
 */

const maxBytes = 16 * 1024 * 1024
/** @typedef {{ status: number, headers: Headers, body: Uint8Array<ArrayBuffer>, until: number }} Entry */
/** @type {Map<string, Entry>} */
const entries = new Map()
let size = 0

export const cacheService = {
  /** @param {Request} request */
  async fetch(request) {
    const key = `${request.headers.get('cf-cache-namespace') ?? ''} ${request.url}`
    if (request.method === 'GET') return lookUp(key)
    if (request.method === 'PURGE') return new Response(null, { status: forget(key) ? 200 : 404 })
    if (request.method !== 'PUT') return new Response(null, { status: 405 })
    store(key, new Uint8Array(await request.arrayBuffer()))
    return new Response(null, { status: 204 })
  },
}

/** @param {string} key */
function lookUp(key) {
  const entry = entries.get(key)
  if (entry === undefined || entry.until <= Date.now()) {
    return new Response(null, { status: 504, headers: { 'cf-cache-status': 'MISS' } })
  }
  const headers = new Headers(entry.headers)
  headers.set('cf-cache-status', 'HIT')
  return new Response(entry.body, { status: entry.status, headers })
}

/** @param {string} key */
function forget(key) {
  const entry = entries.get(key)
  size -= entry?.body.byteLength ?? 0
  return entries.delete(key)
}

/**
 * @param {string} key
 * @param {Uint8Array<ArrayBuffer>} message
 */
function store(key, message) {
  const text = new TextDecoder('latin1').decode(message)
  const end = text.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Headers(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  const seconds = maxAge(headers.get('cache-control') ?? '')
  if (seconds === 0) return
  // workerd says "chunked" of a stream and yet sends its bytes as they are.
  headers.delete('transfer-encoding')
  const body = message.slice(end + 4)
  forget(key)
  entries.set(key, {
    status: Number(statusLine.split(' ')[1]),
    headers,
    body,
    until: Date.now() + seconds * 1000,
  })
  size += body.byteLength
  for (const oldest of entries.keys()) {
    if (size <= maxBytes) break
    forget(oldest)
  }
}

/** @param {string} cacheControl */
function maxAge(cacheControl) {
  if (/\b(no-store|no-cache|private)\b/.test(cacheControl)) return 0
  return Number(/\b(?:s-maxage|max-age)=(\d+)/.exec(cacheControl)?.[1] ?? 0)
}
