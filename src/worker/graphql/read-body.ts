/** The body of a POST, as JSON: its type, its encoding and its size are checked before it is parsed. */
import { plainJson } from './media-type.ts'
import { badRequest, RequestRefusal } from './request-refusal.ts'

/** @throws {RequestRefusal} 400, 413 or 415, saying what was found and what is wanted. */
export async function readBody(request: Request, maxSize: number): Promise<string> {
  requireJson(request.headers)
  const declared = request.headers.get('Content-Length')
  if (Number(declared ?? 0) > maxSize) throw tooLarge(Number(declared), maxSize)
  const bytes = await readBytes(request, declared !== null, maxSize)
  if (bytes.byteLength > maxSize) throw tooLarge(bytes.byteLength, maxSize)
  return decodeUtf8(bytes)
}

function requireJson(headers: Headers): void {
  const contentType = headers.get('Content-Type')
  if (contentType === plainJson && !headers.has('Content-Encoding')) return
  const [mediaType = '', ...parameters] = (contentType ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  if (mediaType !== 'application/json') {
    const found = contentType === null ? 'none' : JSON.stringify(mediaType)
    throw unsupported(`expected the content type "application/json", got ${found}`)
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8)
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) {
    throw unsupported(`expected the charset "utf-8", got ${JSON.stringify(charset)}`)
  }
  const encoding = headers.get('Content-Encoding')?.trim().toLowerCase()
  if (encoding !== undefined && encoding !== '' && encoding !== 'identity') {
    throw unsupported(`expected it uncompressed, got the encoding ${JSON.stringify(encoding)}`)
  }
}

/** Stops reading as soon as there is more than is allowed, whatever the client declared. */
async function readBytes(
  request: Request,
  isDeclared: boolean,
  maxSize: number,
): Promise<Uint8Array> {
  try {
    // A body of a declared length has that length, and reading it in one piece costs half.
    return isDeclared && !request.headers.has('Transfer-Encoding')
      ? new Uint8Array(await request.arrayBuffer())
      : await readChunks(request.body ?? [], maxSize)
  } catch (error) {
    if (error instanceof RequestRefusal) throw error
    // Whoever stops halfway does wrong, not we.
    throw badRequest('Cannot read the body: expected all of it, got a part')
  }
}

async function readChunks(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxSize: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxSize) throw tooLarge(null, maxSize)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw badRequest('Cannot read the body: expected UTF-8, got bytes that are not')
  }
}

function unsupported(what: string): RequestRefusal {
  return new RequestRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', `Cannot read the body: ${what}`)
}

function tooLarge(size: number | null, limit: number): RequestRefusal {
  const found = size === null ? 'more' : String(size)
  const message = `Cannot read the body: expected at most ${limit} bytes, got ${found}`
  return new RequestRefusal(413, 'PAYLOAD_TOO_LARGE', message)
}
