/** A server between a client and the real one that passes everything on, and writes down what was asked. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Exchange {
  readonly method: string
  /** Of the address. */
  readonly parameters: URLSearchParams
  readonly body: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly answer: string
}

export interface RecordingProxy extends AsyncDisposable {
  readonly address: string
  /** What was exchanged since this was called the last time, in the order of the answers. */
  readonly taken: () => readonly Exchange[]
}

export async function openRecordingProxy(target: string): Promise<RecordingProxy> {
  let exchanges: Exchange[] = []
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming
    const body = await textOf(incoming)
    const onward = ask(new URL(url, target), {
      method,
      // Compressed, it could not be read here.
      headers: { ...headers, 'accept-encoding': 'identity' },
    })
    onward.end(body)
    const [response] = (await once(onward, 'response')) as [IncomingMessage]
    const { statusCode: status = 0 } = response
    const answer = await textOf(response)
    const { searchParams: parameters } = new URL(url, target)
    exchanges.push({ method, parameters, body, status, headers: response.headers, answer })
    outgoing.writeHead(status, response.headers).end(answer)
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    taken() {
      const taken = exchanges
      exchanges = []
      return taken
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
