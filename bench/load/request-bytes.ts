/** Requests as the bytes that go over the wire, made once, so that a client can send them as fast as it reads answers. */

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** With the query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface RequestBytes {
  readonly bytes: Buffer
  /** Where the digits are that differ from request to request; null where all are the same. */
  readonly counterAt: number | null
}

/** What stands in a path or body for a number that no other request has. It has as many characters as the number. */
export const counterMark = '@counter@@'

/** Over HTTP/1.1, on a connection that stays open. */
export function requestBytes({ method, path, headers = {}, body }: HttpRequest): RequestBytes {
  const content = Buffer.from(body ?? '')
  const lines = Object.entries({
    Host: 'bench.example',
    ...headers,
    ...(method === 'POST'
      ? { 'Content-Type': 'application/json', 'Content-Length': String(content.byteLength) }
      : {}),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const bytes = Buffer.concat([head, content])
  const counterAt = bytes.indexOf(counterMark)
  return { bytes, counterAt: counterAt === -1 ? null : counterAt }
}

/** The bytes with the number in the place of the mark; the same object where there is none. */
export function withCounter({ bytes, counterAt }: RequestBytes, counter: number): Buffer {
  if (counterAt === null) return bytes
  const copy = Buffer.from(bytes)
  copy.write(String(counter).padStart(counterMark.length, '0'), counterAt, 'latin1')
  return copy
}
