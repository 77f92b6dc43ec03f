/**
 * HTTP/1.1 over a bare socket: sends what `fetch` refuses to (odd methods, paths and framings,
 * repeated headers, bodies that stop halfway) and reads one answer.
 */
import { connect, type Socket } from 'node:net'
import { type RawAnswer, readAnswer } from './read-answer.ts'

export interface RawRequest {
  readonly method?: string
  /** The request target, byte for byte. */
  readonly path?: string
  /** In this order; a name may come twice. `Host` and `Connection: close` are added where not given. */
  readonly headers?: readonly (readonly [name: string, value: string])[]
  readonly body?: string | Uint8Array
  /** How the end of the body is told; by its length where not given. */
  readonly framing?: 'length' | 'chunked' | 'none'
  /** Sends the body in so many pieces with a pause between them. */
  readonly pieces?: number
  readonly pauseMs?: number
  /** Closes the sending side after the body, whatever the framing promised. */
  readonly end?: boolean
}

export interface TimedAnswer extends RawAnswer {
  readonly ms: number
}

/** Null where the connection was closed without an answer. Rejects after `timeoutMs`. */
export async function sendRaw(
  address: string,
  request: RawRequest,
  timeoutMs = 10_000,
): Promise<TimedAnswer | null> {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  const started = performance.now()
  const deadline = AbortSignal.timeout(timeoutMs)
  deadline.addEventListener('abort', () => {
    socket.destroy(new Error(`There was no answer within ${timeoutMs} ms`))
  })
  try {
    const reading = readAnswer(socket, request.method ?? 'GET')
    // A server may answer, and close, before it has read everything.
    const writing = write(socket, request, hostname).catch(() => undefined)
    const answer = await reading
    const ms = performance.now() - started
    socket.destroy()
    await writing
    return answer === null ? null : { ...answer, ms }
  } finally {
    socket.destroy()
  }
}

async function write(socket: Socket, request: RawRequest, hostname: string): Promise<void> {
  const { method = 'GET', path = '/', headers = [], framing = 'length' } = request
  const bytes = Buffer.from(request.body ?? '')
  const given = new Set(headers.map(([name]) => name.toLowerCase()))
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...(given.has('host') ? [] : [`Host: ${hostname}`]),
    ...(given.has('connection') ? [] : ['Connection: close']),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  if (request.body !== undefined && framing === 'length' && !given.has('content-length')) {
    lines.push(`Content-Length: ${bytes.byteLength}`)
  }
  if (framing === 'chunked') lines.push('Transfer-Encoding: chunked')
  socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  const size = Math.max(1, Math.ceil(bytes.byteLength / (request.pieces ?? 1)))
  for (let start = 0; start < bytes.byteLength && !socket.destroyed; start += size) {
    const piece = bytes.subarray(start, start + size)
    if (framing === 'chunked') socket.write(`${piece.byteLength.toString(16)}\r\n`)
    socket.write(piece)
    if (framing === 'chunked') socket.write('\r\n')
    if (request.pauseMs !== undefined) await pause(request.pauseMs)
  }
  if (framing === 'chunked' && request.end !== true) socket.write('0\r\n\r\n')
  if (request.end === true) socket.end()
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
