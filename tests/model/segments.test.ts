import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeNodeId } from '../../src/model/node-id.ts'
import { segmentParagraph } from '../../src/model/segments.ts'

const mark = (start: number, end: number, slug: string) => ({
  start,
  end,
  node: encodeNodeId('ACTOR', slug),
})
const slugsOf = (nodes: readonly string[]) => nodes.map((node) => node.slice('actor:'.length))

/** Each segment as `text` or `text<innermost,…,outermost>`. */
function shown(text: string, start: number, marks: readonly ReturnType<typeof mark>[]): string[] {
  const end = start + Array.from(text).length
  return segmentParagraph(text, start, end, marks).map(({ text: part, nodes }) =>
    nodes.length === 0 ? part : `${part}<${slugsOf(nodes).join(',')}>`,
  )
}

describe('segmentParagraph()', () => {
  test.for<[string, string, number, ReturnType<typeof mark>[], string[]]>([
    ['no marks', 'abcdef', 0, [], ['abcdef']],
    ['an empty paragraph', '', 3, [mark(0, 9, 'x')], []],
    ['one mark', 'abcdef', 0, [mark(2, 4, 'x')], ['ab', 'cd<x>', 'ef']],
    ['a mark of the whole', 'abc', 0, [mark(0, 3, 'x')], ['abc<x>']],
    [
      'nested marks, the innermost first',
      'abcdef',
      0,
      [mark(0, 6, 'outer'), mark(2, 4, 'inner')],
      ['ab<outer>', 'cd<inner,outer>', 'ef<outer>'],
    ],
    [
      'overlapping marks, the shorter first',
      'abcdef',
      0,
      [mark(0, 4, 'long'), mark(2, 5, 'short')],
      ['ab<long>', 'cd<short,long>', 'e<short>', 'f'],
    ],
    ['marks of one stretch, by id', 'abc', 0, [mark(0, 2, 'z'), mark(0, 2, 'a')], ['ab<a,z>', 'c']],
    ['neighbouring marks', 'abcd', 0, [mark(0, 2, 'x'), mark(2, 4, 'y')], ['ab<x>', 'cd<y>']],
    [
      'two marks of one node, named once',
      'abcd',
      0,
      [mark(0, 4, 'x'), mark(1, 2, 'x')],
      ['a<x>', 'b<x>', 'cd<x>'],
    ],
    ['a mark of no length', 'abcd', 0, [mark(2, 2, 'x')], ['abcd']],
    [
      'marks that reach beyond',
      'abcd',
      10,
      [mark(0, 12, 'before'), mark(3, 5, 'elsewhere'), mark(13, 99, 'after'), mark(14, 20, 'next')],
      ['ab<before>', 'c', 'd<after>'],
    ],
    ['characters outside the BMP', '💥a𝔟c', 5, [mark(6, 8, 'x')], ['💥', 'a𝔟<x>', 'c']],
  ])('cuts %s', ([, text, start, marks, segments]) => {
    expect(shown(text, start, marks)).toEqual(segments)
  })

  const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '💥', '𝔟'), maxLength: 40 })
  const anyMarks = fc
    .array(fc.tuple(fc.nat(60), fc.nat(30), fc.constantFrom('p', 'q', 'r', 's')), { maxLength: 25 })
    .map((all) =>
      all
        .map(([start, length, slug]) => mark(start, start + length, slug))
        .toSorted((one, other) => one.start - other.start || other.end - one.end),
    )

  test('joins to the text, without gaps, overlaps or empty segments, whatever is marked', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), anyMarks, (text, start, marks) => {
        const end = start + Array.from(text).length
        const segments = segmentParagraph(text, start, end, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        let place = start
        for (const segment of segments) {
          expect(segment.start).toBe(place)
          expect(segment.end).toBeGreaterThan(segment.start)
          expect(Array.from(segment.text)).toHaveLength(segment.end - segment.start)
          place = segment.end
        }
        expect(place).toBe(end)
      }),
    )
  })

  test('gives each place exactly the nodes whose marks cover it, each once', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), anyMarks, (text, start, marks) => {
        const end = start + Array.from(text).length
        for (const segment of segmentParagraph(text, start, end, marks)) {
          for (let place = segment.start; place < segment.end; place += 1) {
            const covering = marks.filter((one) => one.start <= place && place < one.end)
            const nodes = [...new Set(covering.map((one) => one.node))]
            expect(segment.nodes.toSorted()).toEqual(nodes.toSorted())
          }
        }
      }),
    )
  })

  test('gives the nodes in the order of their shortest marks, then of id', () => {
    fc.assert(
      fc.property(anyText, anyMarks, (text, marks) => {
        for (const segment of segmentParagraph(text, 0, Array.from(text).length, marks)) {
          const shortest = segment.nodes.map((node) =>
            Math.min(
              ...marks
                .filter(
                  (one) =>
                    one.node === node && one.start <= segment.start && segment.end <= one.end,
                )
                .map((one) => one.end - one.start),
            ),
          )
          const expected = segment.nodes
            .map((node, index) => ({ node, length: shortest[index] ?? 0 }))
            .toSorted((one, other) => one.length - other.length || (one.node < other.node ? -1 : 1))
            .map(({ node }) => node)
          expect(segment.nodes).toEqual(expected)
        }
      }),
    )
  })
})
