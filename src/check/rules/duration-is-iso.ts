import { quoted } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'

export const durationIsIso: Rule = {
  name: 'duration-is-iso',
  law: 'Every length of time is an ISO 8601 duration, and the upper end of a range is not below its lower end.',
  isOfOneFile: true,
  *check({ all }) {
    for (const { file, marks } of all) {
      for (const { path, value } of marks.duration) {
        const ends = [['iso', value.iso] as const, ['max', value.max] as const]
        for (const [key, text] of ends) {
          if (text === undefined || toDays(text) !== null) continue
          yield at(file, [...path, key], {
            message: `${quoted(text)} is not an ISO 8601 duration`,
            remedy:
              'Write P40Y for 40 years, P6M for 6 months, P2W for 2 weeks, P1D for a day, PT3H for 3 hours.',
            suggestion: suggest(text),
          })
        }
        const min = toDays(value.iso)
        const max = value.max === undefined ? null : toDays(value.max)
        if (min === null || max === null || min <= max) continue
        yield at(file, [...path, 'max'], {
          message: `The upper end ${quoted(value.max ?? '')} is shorter than the lower end ${quoted(value.iso)}`,
          remedy: 'Give the shorter one as "iso" and the longer one as "max".',
        })
      }
    }
  },
}

const duration =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const days = [365.2425, 30.436875, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400]

/** Close enough to compare two durations; null where the text is none. */
function toDays(text: string): number | null {
  const match = duration.exec(text)
  if (match === null) return null
  // A part that is not given is undefined, whatever its type says.
  const counts = match.slice(1).map((count) => Number(count) || 0)
  return counts.reduce((sum, count, index) => sum + count * (days[index] ?? 0), 0)
}

const designators: ReadonlyMap<string, string> = new Map([
  ['year', 'P#Y'],
  ['month', 'P#M'],
  ['week', 'P#W'],
  ['day', 'P#D'],
  ['hour', 'PT#H'],
  ['minute', 'PT#M'],
  ['second', 'PT#S'],
])

function suggest(text: string): string | null {
  const upper = text.trim().toUpperCase()
  if (toDays(upper) !== null) return upper
  const match = /^(\d+) ?(year|month|week|day|hour|minute|second)s?$/i.exec(text.trim())
  const form = designators.get(match?.[2]?.toLowerCase() ?? '')
  return form?.replace('#', match?.[1] ?? '') ?? null
}
