import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf } from '../../web/explorer/reader/lanes.ts'
import { type Mark, marksOf, marksOver } from '../../web/explorer/reader/mark.ts'
import { cutAt, type Run, runsOf, type TextSegment } from '../../web/explorer/reader/runs.ts'

const known = { status: 'STATED', note: null } as const

function mention(id: string, start: number, end: number) {
  return { form: 'NAME', node: { id }, evidence: { start, end }, provenance: known }
}

function statement(id: string, ...contentEvidence: { start: number; end: number }[]) {
  return { id, contentEvidence, attribution: { provenance: known } }
}

/** Segments as the endpoint gives them: cut at every border of a mark. */
function segmentsOf(text: string, start: number, marks: readonly Mark[]): readonly TextSegment[] {
  const whole = { text, start, end: start + Array.from(text).length }
  return cutAt(whole, new Set(marks.flatMap((mark) => [mark.start, mark.end])))
}

function shown(runs: readonly Run[]) {
  return runs.map(({ text, marks, isStop }) => [text, marks.map(({ mark }) => mark.id), isStop])
}

describe('marksOf()', () => {
  it('puts the shortest first, and a statement once for each of its passages', () => {
    const marks = marksOf({
      events: [],
      mentions: [mention('actor:b', 2, 6), mention('actor:a', 2, 4)],
      statements: [statement('statement:s', { start: 0, end: 9 }, { start: 20, end: 23 })],
    })
    expect(marks.map(({ id, use, start }) => [id, use, start])).toEqual([
      ['actor:a', 'mention', 2],
      ['statement:s', 'content', 20],
      ['actor:b', 'mention', 2],
      ['statement:s', 'content', 0],
    ])
  })
})

describe('marksOf() of events', () => {
  const reported = (id: string, ...evidence: { start: number; end: number }[]) => ({
    id,
    provenance: { ...known, evidence },
  })

  it('marks the words that report an event, where nothing mentions it', () => {
    const marks = marksOf({
      mentions: [mention('event:named', 0, 4)],
      statements: [],
      events: [
        reported('event:named', { start: 0, end: 30 }),
        reported('event:unnamed', { start: 6, end: 20 }, { start: 40, end: 44 }),
      ],
    })
    expect(marks.map(({ id, use, start, end }) => [id, use, start, end])).toEqual([
      ['event:named', 'mention', 0, 4],
      ['event:unnamed', 'evidence', 40, 44],
      ['event:unnamed', 'evidence', 6, 20],
    ])
  })
})

describe('Run.hidden', () => {
  it('has each mark that others lie on, where it ends, and none that has a stop', () => {
    const marks = marksOf({
      mentions: [mention('event:e', 0, 9)],
      statements: [statement('statement:s', { start: 0, end: 9 })],
      events: [],
    })
    const runs = runsOf(segmentsOf('said here now', 0, marks), marks, [])
    expect(
      runs.map(({ text, isStop, hidden }) => [text, isStop, hidden.map(({ id }) => id)]),
    ).toEqual([
      ['said here', true, ['statement:s']],
      [' now', false, []],
    ])
  })
})

describe('marksOver()', () => {
  const marks = marksOf({
    events: [],
    mentions: [mention('actor:a', 2, 4), mention('event:e', 0, 6)],
    statements: [],
  })

  it('gives the marks that have the whole span, the innermost first', () => {
    expect(marksOver(marks, { start: 3, end: 4 }).map(({ id }) => id)).toEqual([
      'actor:a',
      'event:e',
    ])
  })

  it('gives those that touch a span which no mark has', () => {
    expect(marksOver(marks, { start: 5, end: 9 }).map(({ id }) => id)).toEqual(['event:e'])
    expect(marksOver(marks, { start: 6, end: 9 })).toEqual([])
  })
})

describe('cutAt()', () => {
  it('counts a character outside the BMP once and never cuts it', () => {
    expect(cutAt({ text: 'a🙂b🇦🇫c', start: 10, end: 16 }, new Set([11, 12, 14]))).toEqual([
      { text: 'a', start: 10, end: 11 },
      { text: '🙂', start: 11, end: 12 },
      { text: 'b🇦', start: 12, end: 14 },
      { text: '🇫c', start: 14, end: 16 },
    ])
  })

  it('ignores borders outside and at the ends', () => {
    const segment = { text: 'abc', start: 5, end: 8 }
    expect(cutAt(segment, new Set([0, 5, 8, 99]))).toEqual([segment])
  })
})

describe('runsOf()', () => {
  const marks = marksOf({
    events: [],
    mentions: [mention('actor:taliban', 6, 17), mention('location:x', 30, 31)],
    statements: [statement('statement:s', { start: 0, end: 24 })],
  })
  const text = 'while the Taliban are 🙂 ok.'

  it('stops the keyboard once for each mark, where it is first the innermost', () => {
    const runs = runsOf(segmentsOf(text, 0, marks), marks, [])
    expect(shown(runs)).toEqual([
      ['while ', ['statement:s'], true],
      ['the Taliban', ['actor:taliban', 'statement:s'], true],
      [' are 🙂 ', ['statement:s'], false],
      ['ok.', [], false],
    ])
  })

  it('stops at a word, and not at a space or a comma', () => {
    const marks = marksOf({
      events: [],
      mentions: [mention('actor:a', 0, 3), mention('actor:b', 5, 8), mention('event:e', 0, 12)],
      statements: [],
    })
    const runs = runsOf(segmentsOf('His, her own', 0, marks), marks, [])
    expect(runs.filter(({ isStop }) => isStop).map((run) => run.text)).toEqual([
      'His',
      'her',
      ' own',
    ])
  })

  it('joins what a hidden mark had cut', () => {
    const said = marks.filter(({ use }) => use === 'content')
    const runs = runsOf(segmentsOf(text, 0, marks), said, [])
    expect(runs.map((run) => run.text)).toEqual(['while the Taliban are 🙂 ', 'ok.'])
    expect(runs[0]?.marks).toMatchObject([{ isStart: true, isEnd: true }])
  })

  it('cuts where the address points, and says so of every part', () => {
    const runs = runsOf(segmentsOf(text, 0, marks), marks, [{ start: 10, end: 23 }])
    expect(runs.filter(({ isPointed }) => isPointed).map((run) => run.text)).toEqual([
      'Taliban',
      ' are 🙂',
    ])
  })

  it('changes no character, whatever the marks and wherever the address points', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
    const spans = fc.array(
      span.map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        spans,
        spans,
        (text, given, pointed) => {
          const length = Array.from(text).length
          const marks = marksOf({
            events: [],
            mentions: given
              .map(({ start, end }, index) =>
                mention(`actor:${index}`, start, Math.min(end, length)),
              )
              .filter(({ evidence: { start, end } }) => start < end),
            statements: [],
          })
          const runs = runsOf(segmentsOf(text, 0, marks), marks, pointed)
          expect(runs.map((run) => run.text).join('')).toBe(text)
          for (const { start, end, text: part } of runs) {
            expect(Array.from(text).slice(start, end).join('')).toBe(part)
          }
          for (const mark of marks) {
            const own = runs.filter((run) => run.marks.some((at) => at.mark === mark))
            expect(own.map((run) => run.text).join('')).toBe(
              Array.from(text).slice(mark.start, mark.end).join(''),
            )
          }
        },
      ),
    )
  })
})

describe('lanesOf()', () => {
  it('puts a mark below all that it overlaps with and that are shorter', () => {
    const marks = marksOf({
      events: [],
      mentions: [
        mention('actor:inner', 2, 4),
        mention('actor:outer', 0, 8),
        mention('event:across', 6, 20),
        mention('location:apart', 30, 34),
      ],
      statements: [],
    })
    const lanes = [...lanesOf(marks)].map(([{ id }, lane]) => [id, lane])
    expect(Object.fromEntries(lanes)).toEqual({
      'actor:inner': 0,
      'actor:outer': 1,
      'event:across': 2,
      'location:apart': 0,
    })
  })
})
