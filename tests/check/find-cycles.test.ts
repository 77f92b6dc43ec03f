import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCycles, showCycle } from '../../src/check/find-cycles.ts'

function edges(text: string): { from: string; to: string }[] {
  return text.split(' ').map((edge) => ({ from: edge.charAt(0), to: edge.charAt(1) }))
}

describe('findCycles()', () => {
  test.each([
    ['ab bc ac', []],
    ['aa', [['aa', 'a']]],
    ['ab ba', [['ba', 'ab']]],
    ['ab bc ca cd', [['ca', 'abc']]],
    [
      'xa ab ba yz zy',
      [
        ['ba', 'ab'],
        ['zy', 'yz'],
      ],
    ],
    ['ab ac cb ba', [['ba', 'ab']]],
  ])('of %j finds %j', (text, expected) => {
    expect(
      findCycles(edges(text)).map(({ edge, cycle }) => [edge.from + edge.to, cycle.join('')]),
    ).toEqual(expected)
  })

  test('leaves no cycle without the edges that it finds', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.array(fc.record({ from: node, to: node })), (graph) => {
        const found = new Set(findCycles(graph).map(({ edge }) => edge))
        expect(findCycles(graph.filter((edge) => !found.has(edge)))).toEqual([])
      }),
    )
  })

  test('walks a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({ from: `n${at}`, to: `n${at + 1}` }))
    expect(findCycles(chain)).toEqual([])
  })
})

test('showCycle() cuts a long cycle short', () => {
  expect(showCycle(['a', 'b'])).toBe('"a" → "b" → "a"')
  expect(showCycle(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe(
    '"a" → "b" → "c" → "d" → "e" → … → "a"',
  )
})
