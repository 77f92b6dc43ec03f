/** Clients that keep connections open and never finish what they began. Others must not notice. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkerdServer } from '../../bench/serve-workerd.ts'
import { sendRaw } from '../http/send-raw.ts'
import { serveWorker } from '../http/serve-worker.ts'
import { ask, nameOfTheTaliban, theTaliban } from './requests.ts'

const clients = 200
let server: WorkerdServer
let asked = 0

beforeAll(async () => {
  server = await serveWorker()
  return server.stop
})

async function open(start: string): Promise<Socket> {
  const { hostname, port } = new URL(server.address)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(start)
  return socket
}

async function expectQuickAnswer(): Promise<void> {
  const answer = await sendRaw(server.address, ask(`# ${++asked}\n${nameOfTheTaliban}`))
  expect(JSON.parse(answer?.body.toString() ?? '')).toEqual({ data: theTaliban })
  expect(answer?.ms).toBeLessThan(1000)
}

const head = 'POST /graphql HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n'

describe(`the server, held by ${clients} clients`, () => {
  it.each([
    ['send nothing', ''],
    ['send half a line', 'POST /gra'],
    ['send headers without an end', head],
    ['send half a body', `${head}Content-Length: 1000\r\n\r\n{"query":"{ actor`],
    ['send half a chunk', `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n{"query":`],
  ])('who %s answers others at once, then and afterwards', async (_, start) => {
    const sockets = await Promise.all(Array.from({ length: clients }, () => open(start)))
    try {
      for (let round = 0; round < 5; round++) {
        for (const socket of sockets) socket.write(start === '' ? '' : ' ')
        await expectQuickAnswer()
      }
    } finally {
      for (const socket of sockets) socket.resetAndDestroy()
    }
    await expectQuickAnswer()
    expect(server.isRunning()).toBe(true)
  })

  it('who ask and go before they are answered answers others', async () => {
    const body = JSON.stringify({ query: `# gone\n${nameOfTheTaliban}` })
    const sockets = await Promise.all(
      Array.from({ length: clients }, () =>
        open(`${head}Content-Length: ${body.length}\r\n\r\n${body}`),
      ),
    )
    for (const socket of sockets) socket.resetAndDestroy()
    await expectQuickAnswer()
  })
})
