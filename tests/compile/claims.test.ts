import { describe, expect, it } from 'vitest'
import { bySlug, compileSmallWorld, worded } from './small-world.ts'

const registry = {
  'actors/ann': 'kind: PERSON\nname: Ann',
  'events/fall': 'kind: ACCIDENT\nname: Fall',
}

/** The provenance of the one mention, and of the time of the one event. */
async function known(mention: string, time: string): Promise<readonly unknown[]> {
  const says = [
    `actors:\n  ann:\n    mentions:\n      - ${mention}`,
    `events:\n  fall:\n    modality: ACTUAL\n    evidence: fell\n    time: ${time}`,
  ].join('\n')
  const text = '🚢 Ann fell. It was Monday, the first. She said so.'
  const records = await compileSmallWorld({ articles: { one: { text, says } }, registry })
  const when = bySlug(records.events, 'fall').time
  return [records.mentions[0], when].map((claim) => claim && worded(records, claim.provenance))
}

describe('compileRecords() knows a claim', () => {
  it('by its own passage where no evidence is given', async () => {
    const time = "{ edtf: '2031-05', asWritten: Monday }"
    expect(await known('Ann', time)).toEqual([
      ['STATED', ['Ann'], null],
      ['STATED', ['Monday'], null],
    ])
  })

  it('by its own passage and the evidence that is given beside it', async () => {
    const mention =
      '{ quote: She, form: PRONOUN, status: INFERRED, note: Ann fell., evidence: Ann }'
    const time = "{ edtf: '2031-05', asWritten: Monday, evidence: [fell, Ann, fell] }"
    expect(await known(mention, time)).toEqual([
      ['INFERRED', ['She', 'Ann'], 'Ann fell.'],
      ['STATED', ['Monday', 'fell', 'Ann'], null],
    ])
  })

  it('by the evidence alone where that covers its own passage', async () => {
    const time = "{ edtf: '2031-05', asWritten: Monday, evidence: 'Monday, the first' }"
    expect(await known('{ quote: Ann, evidence: Ann fell }', time)).toEqual([
      ['STATED', ['Ann fell'], null],
      ['STATED', ['Monday, the first'], null],
    ])
  })

  it('with the note of a status of STATED where there is one', async () => {
    const time = "{ edtf: '2031-05', evidence: Monday, note: As Ann says. }"
    expect((await known('Ann', time))[1]).toEqual(['STATED', ['Monday'], 'As Ann says.'])
  })

  it('throws where a passage is not where it should be', async () => {
    await expect(known('Bob', "{ edtf: '2031', asWritten: Monday }")).rejects.toThrow(
      'Cannot compile article:one: the passage "Bob" occurs never, expected once',
    )
  })

  it('throws for a claim without a passage', async () => {
    await expect(known('Ann', "{ edtf: '2031' }")).rejects.toThrow(
      'Cannot compile article:one: a claim has no evidence, expected a passage',
    )
  })
})
