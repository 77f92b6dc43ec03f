import { describe, expect, it } from 'vitest'
import { joinNotes, mergeProvenance } from '../../src/compile/merge-provenance.ts'
import { encodeNodeId } from '../../src/model/node-id.ts'
import type { Provenance } from '../../src/model/records.ts'
import type { ProvenanceStatus } from '../../src/model/vocabulary.ts'

const article = encodeNodeId('ARTICLE', 'a')

/** Evidence at [start, start + 1) for each start. */
function known(
  status: ProvenanceStatus,
  starts: readonly number[],
  note: string | null = null,
): Provenance {
  return { status, evidence: starts.map((start) => ({ article, start, end: start + 1 })), note }
}

const cases: readonly [law: string, from: readonly Provenance[], to: Provenance][] = [
  [
    'leaves one as it is',
    [known('INFERRED', [3, 1], 'Because.')],
    known('INFERRED', [3, 1], 'Because.'),
  ],
  [
    'takes the best status, and neither evidence nor note of what is known less well',
    [known('AMBIGUOUS', [1], 'Either.'), known('INFERRED', [2], 'So.'), known('STATED', [3])],
    known('STATED', [3]),
  ],
  [
    'keeps the order given among equals',
    [known('STATED', [2]), known('STATED', [1])],
    known('STATED', [2, 1]),
  ],
  [
    'joins the notes of equals',
    [known('STATED', [1], 'One.'), known('INFERRED', [2], 'So.'), known('STATED', [3], 'Two.')],
    known('STATED', [1, 3], 'One. Two.'),
  ],
  [
    'gives a passage and a note once',
    [known('INFERRED', [1, 2], 'So.'), known('INFERRED', [2, 3], 'So.')],
    known('INFERRED', [1, 2, 3], 'So.'),
  ],
  [
    'puts an article before reference data',
    [known('REFERENCE_DATA', [], 'Atlas'), known('AMBIGUOUS', [1], 'Either.')],
    known('AMBIGUOUS', [1], 'Either.'),
  ],
]

describe('mergeProvenance()', () => {
  it.each(cases)('%s', (_, from, to) => {
    expect(mergeProvenance(from)).toEqual(to)
  })

  it('throws for none', () => {
    expect(() => mergeProvenance([])).toThrow(
      'Cannot merge provenances: got none, expected at least 1',
    )
  })
})

describe('joinNotes()', () => {
  it.each([
    [[], null],
    [[null, null], null],
    [['one', null, 'two'], 'one; two'],
    [['One.', 'Two?', 'three'], 'One. Two? three'],
    [['one', 'one'], 'one'],
  ])('makes one note of %j', (notes, joined) => {
    expect(joinNotes(notes)).toBe(joined)
  })
})
