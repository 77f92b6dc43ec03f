/** `node bench/hostile-load.ts`: what clients notice when as many others attack. */
import { Agent, request } from 'node:http'
import { parseArgs } from 'node:util'
import { median } from './figures/statistics.ts'
import { type ExampleQuestion, readExampleQuestions } from './load/example-questions.ts'
import { hostileRequests } from './load/hostile-requests.ts'
import { serveWorkerd } from './serve-workerd.ts'

const usage = `Usage: node bench/hostile-load.ts [--clients N] [--seconds N] [--rounds N] [--check]

Serves the built Worker with workerd on one processor. N clients ask the example operations, one in
ten of them new to every cache, first with another N that are idle and then with another N that
attack: malformed, over each limit, oversized, and from an address over its rate. Prints the medians
of the honest clients and their ratio, round by round.

  --clients N  honest clients, and as many hostile ones (default: 8)
  --seconds N  of each half of a round (default: 5)
  --rounds N   (default: 5)
  --check      fail where the median of the ratios is over 3
  --help       this text`

const maxRatio = 3
const attacks = Object.entries(hostileRequests)
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
/** Counts requests, so that no two need be alike. */
let turn = 0

try {
  const { values } = parseArgs({
    options: {
      clients: { type: 'string', default: '8' },
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '5' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) console.log(usage)
  else {
    const [clients, seconds, rounds] = [values.clients, values.seconds, values.rounds].map(Number)
    const ratio = await run({ clients: clients ?? 8, seconds: seconds ?? 5, rounds: rounds ?? 5 })
    if (values.check && ratio > maxRatio) {
      throw new Error(`Cannot accept a ratio of ${ratio.toFixed(2)}: expected at most ${maxRatio}.`)
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

interface Load {
  readonly clients: number
  readonly seconds: number
  readonly rounds: number
}

/** The median of the rounds' ratios. */
async function run({ clients, seconds, rounds }: Load): Promise<number> {
  const examples = await readExampleQuestions()
  const server = await serveWorkerd({
    pinnedTo: 0,
    bindings: { RATE_LIMIT: 'true', LOG_REQUESTS: 'true' },
    rateLimit: { requests: 300, seconds: 60 },
  })
  try {
    const ratios: number[] = []
    await during(1, clients, () => honest(server.address, examples, 0))
    for (let round = 1; round <= rounds; round += 1) {
      const idle = await during(seconds, clients, () => honest(server.address, examples, round))
      const [attacked, refusals] = await Promise.all([
        during(seconds, clients, () => honest(server.address, examples, round)),
        during(seconds, clients, () => attack(server.address)),
      ])
      const ratio = median(attacked) / median(idle)
      ratios.push(ratio)
      console.log(
        `round ${round}: ${ms(median(idle))} alone (${idle.length} answers), ${ms(median(attacked))} attacked (${attacked.length} answers, ${refusals.length} refusals): ratio ${ratio.toFixed(2)}`,
      )
    }
    console.log(
      `The median of ${rounds} ratios is ${median(ratios).toFixed(2)}; the aim is at most ${maxRatio}.`,
    )
    return median(ratios)
  } finally {
    await server.stop()
  }
}

/** Runs so many clients, each one request after the other, for so long. What each request gave. */
async function during(
  seconds: number,
  clients: number,
  once: () => Promise<number>,
): Promise<number[]> {
  const end = performance.now() + seconds * 1000
  const results: number[] = []
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) results.push(await once())
    }),
  )
  return results
}

/** How long one answer took, in ms. Throws where it is not a right one. */
async function honest(
  address: string,
  examples: readonly ExampleQuestion[],
  round: number,
): Promise<number> {
  turn += 1
  const example = examples[turn % examples.length]
  if (example === undefined) throw new Error('There is no example operation')
  const query = turn % 10 === 0 ? `${example.query}# ${round} ${turn}` : example.query
  const body = JSON.stringify({ query, variables: example.variables })
  const since = performance.now()
  // Honest clients come from many places.
  const headers = { 'CF-Connecting-IP': `192.0.2.${turn % 250}` }
  const { status, text } = await post(address, body, headers)
  if (status !== 200 || !text.startsWith('{"data"')) {
    throw new Error(`Cannot get an answer: ${status} ${text.slice(0, 200)}`)
  }
  return performance.now() - since
}

/** How long one refusal took, in ms. Throws where the request is not refused as it has to be. */
async function attack(address: string): Promise<number> {
  turn += 1
  const [name, make] = attacks[turn % attacks.length] ?? []
  if (make === undefined) throw new Error('There is no attack')
  const {
    body,
    headers = { 'CF-Connecting-IP': `203.0.113.${turn % 250}` },
    isRefusal,
  } = make(turn)
  const since = performance.now()
  const { status, text } = await post(address, body, headers)
  if (!isRefusal(status, text) && status !== 429) {
    throw new Error(`Cannot see ${name} refused: ${status} ${text.slice(0, 200)}`)
  }
  return performance.now() - since
}

interface Reply {
  readonly status: number
  readonly text: string
}

function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const asked = request(
    `${address}/graphql`,
    {
      method: 'POST',
      agent,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      },
    },
    (response) => {
      let text = ''
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        .on('error', reject)
    },
  )
  asked.on('error', reject).end(body)
  return promise
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}
