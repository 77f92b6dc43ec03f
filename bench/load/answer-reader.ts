/** Where an HTTP answer ends, and its status: as little as a client has to read to send the next request. */

const headEnd = Buffer.from('\r\n\r\n')
/** The end of a chunked body. JSON has no line breaks of this kind in it. */
const lastChunk = Buffer.from('\r\n0\r\n\r\n')

/** For one answer at a time on one connection. */
export class AnswerReader {
  #pending: Buffer | null = null
  #status = 0
  /** How much of the body is missing; null where it is chunked. */
  #missing: number | null = 0
  #tail: Buffer = Buffer.alloc(0)

  /** The status once the answer is complete; null before. */
  push(chunk: Buffer): number | null {
    if (this.#status !== 0) return this.#body(chunk)
    const all = this.#pending === null ? chunk : Buffer.concat([this.#pending, chunk])
    const end = all.indexOf(headEnd)
    if (end === -1) {
      this.#pending = all
      return null
    }
    this.#pending = null
    const head = all.toString('latin1', 0, end)
    this.#status = Number(head.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    const isChunked = /\r\ntransfer-encoding: *chunked/i.test(head)
    this.#missing = isChunked ? null : Number(length ?? 0)
    // An empty chunked body begins with its last chunk: the line break before it is the head's.
    return this.#body(all.subarray(end + (isChunked ? 2 : headEnd.byteLength)))
  }

  #body(part: Buffer): number | null {
    if (this.#missing === null) {
      this.#tail = Buffer.concat([this.#tail, part]).subarray(-lastChunk.byteLength)
      if (!this.#tail.equals(lastChunk)) return null
    } else {
      this.#missing -= part.byteLength
      if (this.#missing > 0) return null
    }
    const status = this.#status
    this.#status = 0
    this.#tail = Buffer.alloc(0)
    return status
  }
}
