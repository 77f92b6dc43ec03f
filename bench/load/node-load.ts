/** Load from this process, over plain sockets: everything that was asked is answered before it ends. */
import { connect, type Socket } from 'node:net'
import type { Load, LoadTask } from './load.ts'
import { withCounter } from './request-bytes.ts'
import { nextCounter } from './next-counter.ts'
import { AnswerReader } from './answer-reader.ts'

export const nodeLoad: Load = {
  name: `a client in Node ${process.versions.node}`,
  async run(task) {
    const end = performance.now() + task.seconds * 1000
    const turns = { next: 0 }
    const answers = await Promise.all(
      Array.from({ length: task.connections }, () => runConnection(task, turns, end)),
    )
    return answers.reduce((sum, count) => sum + count, 0)
  },
}

interface Turns {
  next: number
}

/** One request after the other; how many were answered. */
function runConnection(task: LoadTask, turns: Turns, end: number): Promise<number> {
  const { address, requests, status } = task
  const { hostname, port } = new URL(address)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  const reader = new AnswerReader()
  let answered = 0
  const fail = (reason: string): void => {
    socket.destroy()
    reject(new Error(`Cannot measure: ${reason}`))
  }
  const ask = (): void => {
    const request = requests[turns.next % requests.length]
    if (request === undefined) return fail('there is no request to send')
    turns.next += 1
    socket.write(request.counterAt === null ? request.bytes : withCounter(request, nextCounter()))
  }
  socket.on('connect', ask)
  socket.on('data', (chunk: Buffer) => {
    const found = reader.push(chunk)
    if (found === null) return
    if (found !== status) return fail(`expected answers with status ${status}, got ${found}`)
    answered += 1
    if (performance.now() < end) return ask()
    leave(socket)
    resolve(answered)
  })
  socket.on('error', (error) => fail(error.message))
  socket.on('close', () => fail('the server closed the connection'))
  return promise
}

function leave(socket: Socket): void {
  socket.removeAllListeners('close')
  socket.destroy()
}
