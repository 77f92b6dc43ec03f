import { describe, expect, test } from 'vitest'
import { nearest, quoted, toSlug } from '../../src/authoring/suggest.ts'

describe('nearest()', () => {
  test.each([
    ['talban', ['taliban', 'pakistan'], 'taliban'],
    ['ASERT', ['ACCUSE', 'ASSERT'], 'ASSERT'],
    ['assert', ['ACCUSE', 'ASSERT'], 'ASSERT'],
    ['x', ['y', 'pakistan'], 'y'],
    ['ab', ['cd'], null],
    ['afghanistan', ['pakistan'], null],
    ['taliban', [], null],
    ['', ['x'], 'x'],
    ['cat', ['bat', 'rat'], 'bat'],
    ['constructor', ['hen'], null],
  ])('of %j in %j is %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })
})

describe('toSlug()', () => {
  test.each([
    ['Sher Ali Mirzo', 'sher-ali-mirzo'],
    ['Khaībar Pakhtūnkhwā', 'khaibar-pakhtunkhwa'],
    ['Pakistan’s  Minister!', 'pakistans-minister'],
    ['__proto__', 'proto'],
    ['doha-agreement', 'doha-agreement'],
    ['-a--b-', 'a-b'],
    ['x'.repeat(150), 'x'.repeat(100)],
    ['工', null],
    ['', null],
  ])('of %j is %j', (text, expected) => {
    expect(toSlug(text)).toBe(expected)
  })
})

describe('quoted()', () => {
  test('cuts a long text short and escapes what is not to be seen', () => {
    expect(quoted('a\u0007b')).toBe(String.raw`"a\u0007b"`)
    expect(quoted('x'.repeat(200))).toBe(`"${'x'.repeat(77)}..."`)
  })
})
