/** Load from wrk, where the machine has it: quicker than any client in Node, on a processor of its own. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Load, LoadTask } from './load.ts'
import { counterMark, type RequestBytes } from './request-bytes.ts'
import { nextCounter } from './next-counter.ts'

const run = promisify(execFile)
/** More than any machine answers in one run. */
const counters = 10_000_000

/** Null where there is no wrk. It takes whole seconds, and leaves the last answers of a run unread. */
export async function findWrk(): Promise<Load | null> {
  // It says its version, and then, as for every wrong use, ends with 1.
  const said = await run('wrk', ['--version']).catch((error: unknown) => error)
  const { stdout = '' } = said as { readonly stdout?: string }
  const version = /^wrk (?:debian\/)?(\S+)/.exec(stdout)?.[1]
  return version === undefined ? null : { name: `wrk ${version}`, run: runWrk }
}

async function runWrk(task: LoadTask): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-wrk-'))
  try {
    const script = join(folder, 'requests.lua')
    await writeFile(script, luaOf(task))
    const { stdout } = await run('wrk', [
      '--threads=1',
      `--connections=${task.connections}`,
      `--duration=${Math.max(1, Math.round(task.seconds))}s`,
      `--script=${script}`,
      task.address,
    ]).catch((error: Error & { readonly stderr?: string }) => {
      throw new Error(`Cannot measure: ${error.stderr ?? error.message}`, { cause: error })
    })
    const [, answers = '0', wrong = '0', broken = '0'] =
      /^answers (\d+) wrong (\d+) broken (\d+)$/m.exec(stdout) ?? []
    if (Number(wrong) > 0) {
      throw new Error(
        `Cannot measure: expected answers with status ${task.status}, got ${wrong} refusals`,
      )
    }
    if (Number(broken) > 0 || Number(answers) === 0) {
      throw new Error(`Cannot measure: ${answers} answers came, ${broken} connections broke`)
    }
    return Number(answers)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** wrk counts an answer as wrong from status 400 on. */
function luaOf({ requests }: LoadTask): string {
  return `local requests = {
${requests.map(luaRequest).join(',\n')}
}
local turn = 0
local counter = ${nextCounter(counters)}
function request()
  local one = requests[turn % #requests + 1]
  turn = turn + 1
  if one.tail == nil then return one.head end
  counter = counter + 1
  return one.head .. string.format("%0${counterMark.length}d", counter) .. one.tail
end
function done(summary)
  local errors = summary.errors
  print(string.format("answers %d wrong %d broken %d", summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
`
}

function luaRequest({ bytes, counterAt }: RequestBytes): string {
  if (counterAt === null) return `{ head = ${luaString(bytes)} }`
  const tail = bytes.subarray(counterAt + counterMark.length)
  return `{ head = ${luaString(bytes.subarray(0, counterAt))}, tail = ${luaString(tail)} }`
}

function luaString(bytes: Buffer): string {
  const escaped = [...bytes].map((byte) =>
    byte < 32 || byte > 126 || byte === 34 || byte === 92
      ? `\\${String(byte).padStart(3, '0')}`
      : String.fromCharCode(byte),
  )
  return `"${escaped.join('')}"`
}
