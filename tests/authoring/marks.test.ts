import { describe, expect, test } from 'vitest'
import { type Marks, marksOf, passagesOf } from '../../src/authoring/marks.ts'
import { parseCorpus } from '../../src/authoring/parse-corpus.ts'
import { article, files } from '../check/small-world.ts'

function contentOf(changes: Parameters<typeof files>[0] = {}): Parameters<typeof passagesOf>[0] {
  const barn = parseCorpus(files(changes)).corpus.articles.get('barn')
  if (barn === undefined) throw new Error('The small world has no article')
  return barn.content
}

function marks(changes: Parameters<typeof files>[0] = {}): Marks {
  return marksOf('article', contentOf(changes))
}

function paths(list: readonly { readonly path: readonly (string | number)[] }[]): string[] {
  return list.map(({ path }) => path.join('.'))
}

describe('marksOf()', () => {
  test('finds every passage, with the path of its keys', () => {
    expect(passagesOf(contentOf()).map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['publishedOn.asWritten', 'Monday'],
      ['actors.hen.mentions.0', 'Mrs. Hen'],
      ['actors.coop.mentions.0', 'the Coop'],
      ['actors.coop.organizationKind.evidence', 'the Coop'],
      ['locations.barn.mentions.0', 'the barn'],
      ['events.visit.mentions.0', 'A fox came to the barn'],
      ['events.visit.location.evidence', 'came to the barn'],
      ['events.visit.evidence', 'A fox came to the barn'],
      ['statements.hen-fox-came.content', 'A fox came to the barn.'],
      ['statements.hen-fox-came.cue', 'said on Monday'],
      ['statements.hen-fox-came.attribution.attributedAs', 'Mrs. Hen'],
      ['statements.hen-fox-came.attribution.evidence', 'said on Monday: “A fox'],
      ['statements.hen-fox-came.saidOn.asWritten', 'Monday'],
      ['statements.hen-fox-came.about.0.evidence', 'A fox came'],
      ['statements.hen-fox-came.evidence', 'said on Monday'],
    ])
  })

  test('finds references by key and by value', () => {
    const { actor, location, event } = marks()
    expect(paths(actor)).toEqual(['actors.hen', 'actors.coop', 'statements.hen-fox-came.speaker'])
    expect(paths(location)).toEqual(['locations.barn', 'events.visit.location.location'])
    expect(paths(event)).toEqual(['events.visit', 'statements.hen-fox-came.about.0.event'])
  })

  test('finds dates, and claims down to the mention', () => {
    const found = marks(
      article(
        'mentions: [the barn]',
        'mentions: [the barn, { quote: Coop, status: INFERRED, note: n }]',
      ),
    )
    expect(paths(found.edtf)).toEqual(['publishedOn.edtf', 'statements.hen-fox-came.saidOn.edtf'])
    expect(paths(found.claim)).toContain('locations.barn.mentions.1')
    expect(paths(found.claim)).toContain('statements.hen-fox-came')
    expect(paths(found.passage)).toContain('locations.barn.mentions.1')
  })

  test('finds a time expression with its passage, date and targets', () => {
    const found = marks(
      article(
        'actors:\n  hen',
        "timeExpressions:\n  - { quote: Monday, time: '2024', duration: { iso: P1D }, refersTo: [{ statement: hen-fox-came }] }\nactors:\n  hen",
      ),
    )
    expect(paths(found.passage)).toContain('timeExpressions.0')
    expect(paths(found.edtf)).toContain('timeExpressions.0.time')
    expect(paths(found.duration)).toEqual(['timeExpressions.0.duration'])
    expect(paths(found.statement)).toEqual(['timeExpressions.0.refersTo.0.statement'])
  })

  test('takes a slug that is named like a key for a slug', () => {
    const content = contentOf(article('locations:\n  barn:', 'locations:\n  evidence:'))
    expect(paths(marksOf('article', content).location)).toContain('locations.evidence')
  })
})
