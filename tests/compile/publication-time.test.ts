import { expect, test } from 'vitest'
import { compileSmallWorld } from './small-world.ts'

test.for([
  [
    'from its text',
    "{ edtf: '2031-05-01', asWritten: May 1 }",
    { asWritten: 'May 1', provenance: { status: 'STATED', note: null } },
  ],
  [
    'from a source outside its text',
    "{ edtf: '2031-05-01', source: The page of the publisher }",
    {
      asWritten: null,
      provenance: { status: 'REFERENCE_DATA', evidence: [], note: 'The page of the publisher' },
    },
  ],
] as const)('compileRecords() has the day of an article %s', async ([, publishedOn, expected]) => {
  const says = `publishedOn: ${publishedOn}`
  const { articles } = await compileSmallWorld({ articles: { one: { text: 'May 1.', says } } })
  expect(articles[0]?.publishedOn).toMatchObject({
    edtf: '2031-05-01',
    earliest: '2031-05-01',
    latest: '2031-05-01',
    ...expected,
  })
})
