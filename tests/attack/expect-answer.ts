/** What has to hold of the answer to an attack, and of every answer. */
import { expect } from 'vitest'
import { documentedCodes } from '../http/documented-codes.ts'
import type { TimedAnswer } from '../http/send-raw.ts'
import type { Attack } from './attack.ts'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** What a stack or a path on a disk looks like. */
const innards = /\bat [^"\n]*\(?[\w./-]+:\d+:\d+\)?|node_modules|file:\/\/|\.[cm]?[jt]s:\d/

export function expectAnswer(attack: Attack, answer: TimedAnswer | null): void {
  const wanted = [attack.status].flat()
  const found = answer?.status ?? 'closed'
  expect([found, textOf(answer)]).toEqual([expect.toBeOneOf(wanted), expect.any(String)])
  if (answer === null) return
  expect(answer.ms).toBeLessThan(attack.maxMs ?? 2000)
  expect(answer.body.byteLength).toBeLessThanOrEqual(attack.maxBytes ?? sizeOf(attack) + 16_384)
  expect(textOf(answer)).not.toMatch(innards)
  if (attack.isBeforeWorker === true) return
  expectEveryAnswer(attack, answer)
  for (const [name, pattern] of Object.entries(attack.headers ?? {})) {
    const value = answer.headers.get(name.toLowerCase())
    if (pattern === null) expect([name, value]).toEqual([name, undefined])
    else expect(`${name}: ${value}`).toMatch(pattern)
  }
  if (attack.send.method !== 'HEAD' && isJson(answer)) expectContent(attack, answer)
  else expect(attack.send.method === 'HEAD' ? undefined : attack.code).toBeUndefined()
}

function expectEveryAnswer({ send }: Attack, { status, headers, body }: TimedAnswer): void {
  expect(status).toBeLessThan(500)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeUndefined()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('set-cookie')).toBeUndefined()
  if (send.method !== 'OPTIONS') {
    expect(`Cache-Control: ${headers.get('cache-control')}`).toMatch(
      status >= 400 ? /: no-store$/ : /: (no-store|public, max-age=\d+)/,
    )
  }
  if (send.method === 'HEAD' || status === 304) expect(body.byteLength).toBe(0)
  if (/^\/graphql(\?|$)/.test(send.path ?? '/') && status !== 204) {
    expect(headers.get('vary')).toBe('Accept, Dateline-Cost')
    expect(`Dateline-Layer: ${headers.get('dateline-layer')}`).toMatch(
      /: (isolate|edge|execution|build|validator|gateway)$/,
    )
  }
}

function expectContent(attack: Attack, answer: TimedAnswer): void {
  const { data, errors } = JSON.parse(answer.body.toString()) as Answer
  const found = errors?.map((error) => error.extensions?.['code'])
  expect(found?.filter((code) => !documentedCodes.has(String(code))) ?? []).toEqual([])
  expect(found ?? []).not.toContain('INTERNAL_SERVER_ERROR')
  const mayBeAnswered = [attack.status].flat().length > 1
  if (errors === undefined && mayBeAnswered) expect(answer.status).toBe(200)
  else if (attack.code === undefined) expect(errors).toBeUndefined()
  else {
    const codes = [attack.code].flat()
    expect([found?.[0], textOf(answer)]).toEqual([expect.toBeOneOf(codes), expect.any(String)])
  }
  if (errors !== undefined) expect(answer.headers.get('cache-control')).toBe('no-store')
  if (attack.extensions !== undefined) {
    expect(errors?.[0]?.extensions).toMatchObject(attack.extensions)
  }
  if (attack.data !== undefined) expect(data).toEqual(attack.data)
}

function isJson({ headers }: TimedAnswer): boolean {
  return /json/.test(headers.get('content-type') ?? '')
}

function sizeOf({ send }: Attack): number {
  return Buffer.byteLength(send.body ?? '') + (send.path ?? '').length
}

function textOf(answer: TimedAnswer | null): string {
  return answer === null ? 'no answer' : `${answer.status} ${answer.body.toString().slice(0, 2000)}`
}
