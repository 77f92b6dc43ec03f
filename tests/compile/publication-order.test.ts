import { describe, expect, it } from 'vitest'
import { comparePublication, type Publication } from '../../src/compile/publication-order.ts'

function published(slug: string, earliest: string | null, latest = earliest): Publication {
  const provenance = { status: 'STATED', evidence: [], note: null } as const
  return { slug, publishedOn: { edtf: '', earliest, latest, asWritten: null, provenance } }
}

describe('comparePublication()', () => {
  it('sorts by day, then by slug, articles without a day last', () => {
    const inOrder: readonly Publication[] = [
      published('known-by-its-end', null, '2031-05-03'),
      published('a', '2031-05-03'),
      published('b', '2031-05-03'),
      published('a-month', '2031-05-03', '2031-05-31'),
      published('later', '2031-05-04'),
      { slug: 'undated', publishedOn: null },
      { slug: 'undated-too', publishedOn: null },
    ]
    expect(inOrder.toReversed().toSorted(comparePublication)).toEqual(inOrder)
  })
})
