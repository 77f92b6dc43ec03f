import { describe, expect, it } from 'vitest'
import { agreedTime } from '../../src/compile/agreed-time.ts'
import { parseEdtf } from '../../src/model/edtf.ts'
import { encodeNodeId } from '../../src/model/node-id.ts'
import type { TimeReference } from '../../src/model/records.ts'

const article = encodeNodeId('ARTICLE', 'a')

function time(edtf: string, start: number): TimeReference {
  const moment = parseEdtf(edtf)
  if (moment === null) throw new Error(`"${edtf}" is no EDTF`)
  const evidence = [{ article, start, end: start + 1 }]
  return { ...moment, asWritten: null, provenance: { status: 'STATED', evidence, note: null } }
}

const cases: readonly [given: readonly string[], agreed: string | null][] = [
  [[], null],
  [['2020-01-02'], '2020-01-02'],
  [['2019-12-30/2020-01-05', '2020-01-02'], '2020-01-02'],
  [['2020-01-02', '2020-01-03'], null],
  [['2020-01-01/2020-01-04', '2020-01-03/2020-01-06'], null],
  [['2020', '2020-01-02', '2020-01'], '2020-01-02'],
  [['2020', '2020-01-02', '2020-02'], null],
  [['2020-01-02', '2020', '2020-01-03'], null],
  [['[..2020-01-05]', '2020-01-02'], '2020-01-02'],
  [['[..2020-01-05]', '2020-01-02/..'], null],
  [['2020-01-01/..', '2020-01-02/..'], '2020-01-02/..'],
  [['2020-01-02?', '2020-01-02'], '2020-01-02'],
  [['2020-01-02', '2020-01-02~'], '2020-01-02'],
  [['2020-01-02?', '2020-01-02~'], '2020-01-02?'],
  [['2020-01', '2020-01-02?'], '2020-01-02?'],
  [['2020-XX-02', '2020-03-05'], null],
  [['{2020-01-01,2020-01-05}', '2020-01-03'], null],
  [['XXXX-12-25', '2020-01-02'], null],
  [['XXXX-12-25', 'XXXX-12-25'], 'XXXX-12-25'],
  [['202X', '2024-02-29'], '2024-02-29'],
]

describe('agreedTime()', () => {
  it.each(cases)('of %j is %s, in whatever order they come', (given, agreed) => {
    const times = given.map(time)
    expect(agreedTime(times)?.edtf ?? null).toBe(agreed)
    const isTie = agreed === '2020-01-02?' && given.length === 2 && given[1] === '2020-01-02~'
    if (!isTie) expect(agreedTime(times.toReversed())?.edtf ?? null).toBe(agreed)
  })

  it('is known by the times that give it, not by those that are less exact', () => {
    const times = [time('2020', 1), time('2020-01-02', 2), time('2020-01-02', 3)]
    const { evidence = [] } = agreedTime(times)?.provenance ?? {}
    expect(evidence.map(({ start }) => start)).toEqual([2, 3])
  })
})
