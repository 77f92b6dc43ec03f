/** Reads one HTTP/1.1 answer off a socket (RFC 9112, sections 4 to 7), as far as this server sends it. */
import type { Socket } from 'node:net'

export interface RawAnswer {
  readonly status: number
  /** Names in lower case; values of one name joined by ", ". */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/**
 * Null where the other side closes or resets the connection before it has said anything whole. A reset
 * that comes behind an answer, as where a server refuses a body without reading it, is no loss.
 */
export async function readAnswer(socket: Socket, method: string): Promise<RawAnswer | null> {
  let bytes: Buffer = Buffer.alloc(0)
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer | null>()
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    try {
      const answer = parseAnswer(bytes, method)
      if (answer !== null) resolve(answer)
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
  socket.once('end', () => resolve(untilTheEnd(bytes)))
  socket.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET' || error.code === 'EPIPE') {
      // What has arrived before it may still wait to be read.
      setTimeout(() => resolve(null), 100)
    } else reject(error)
  })
  return promise
}

/** An answer whose end only the end of the connection tells. */
function untilTheEnd(bytes: Buffer): RawAnswer | null {
  const split = splitHead(bytes)
  return split === null ? null : { ...split.head, body: split.rest }
}

/** Null where there is more to come. */
function parseAnswer(bytes: Buffer, method: string): RawAnswer | null {
  const split = splitHead(bytes)
  if (split === null) return null
  const { head, rest } = split
  if (head.status === 100) return parseAnswer(rest, method)
  if (method === 'HEAD' || head.status === 204 || head.status === 304) {
    return { ...head, body: rest }
  }
  if (head.headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
    const body = parseChunks(rest)
    return body === null ? null : { ...head, body }
  }
  const length = head.headers.get('content-length')
  if (length === undefined || rest.byteLength < Number(length)) return null
  return { ...head, body: rest }
}

function splitHead(bytes: Buffer): { head: Omit<RawAnswer, 'body'>; rest: Buffer } | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return null
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? broken(bytes))
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return { head: { status, headers }, rest: bytes.subarray(end + 4) }
}

/** Null where the last chunk has not come yet. */
function parseChunks(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at)
    if (end === -1) return null
    const size = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (size === 0) return Buffer.concat(chunks)
    const start = end + 2
    if (bytes.byteLength < start + size + 2) return null
    chunks.push(bytes.subarray(start, start + size))
    at = start + size + 2
  }
}

function broken(bytes: Buffer): never {
  throw new Error(`Cannot read the answer: got ${JSON.stringify(bytes.toString('latin1', 0, 80))}`)
}
