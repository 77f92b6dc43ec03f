/** The endpoint of a server that is measured: what asks it outside of the time that is measured. */

export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface EndpointAnswer {
  readonly text: string
  /** In UTF-8. */
  readonly bytes: number
  readonly etag: string
}

export class Endpoint {
  readonly #address: string

  /** @param address - of the server, without a path. */
  constructor(address: string) {
    this.#address = address
  }

  /** By POST. @throws {Error} where the answer is not complete. */
  async post(question: Question): Promise<EndpointAnswer> {
    return read(
      await fetch(`${this.#address}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      }),
    )
  }

  /** By GET. @throws {Error} where the answer is not complete. */
  async get(path: string): Promise<EndpointAnswer> {
    return read(await fetch(this.#address + path))
  }

  /** The data of the answer. @throws {Error} where it is not complete. */
  async ask<Data>(query: string, variables: Question['variables'] = {}): Promise<Data> {
    const { text } = await this.post({ query, variables })
    return (JSON.parse(text) as { readonly data: Data }).data
  }
}

async function read(response: Response): Promise<EndpointAnswer> {
  const text = await response.text()
  // A complete answer begins with its data, a partial one with its errors.
  if (response.status !== 200 || !text.startsWith('{"data":{')) {
    throw new Error(
      `Cannot measure: expected an answer, got ${response.status} ${text.slice(0, 400)}`,
    )
  }
  const etag = response.headers.get('ETag') ?? ''
  return { text, bytes: Buffer.byteLength(text), etag }
}
