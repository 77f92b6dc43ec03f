import { quoted } from '../../authoring/suggest.ts'
import { parseEdtf } from '../../model/edtf.ts'
import { at, type Rule } from '../rule.ts'

export const dateIsEdtf: Rule = {
  name: 'date-is-edtf',
  law: 'Every date is one in the Extended Date/Time Format, and ends no earlier than it begins.',
  isOfOneFile: true,
  *check({ all }) {
    for (const { file, marks } of all) {
      for (const { path, value } of marks.edtf) {
        if (parseEdtf(value) !== null) continue
        yield at(file, path, {
          message: isBackwards(value)
            ? `The interval ${quoted(value)} ends before it begins`
            : `${quoted(value)} is not a date in the Extended Date/Time Format`,
          remedy: 'Write 2024-03-27, 2024-03, 2024, 2023-11/.., 2023-07-17? or [..2023-07-17].',
          suggestion: suggest(value),
        })
      }
    }
  },
}

function isBackwards(text: string): boolean {
  const ends = text.split('/')
  return ends.length === 2 && ends.every((end) => parseEdtf(end) !== null)
}

/** What people write instead, where it can be read in one way only. */
function suggest(text: string): string | null {
  const [from = '', to = ''] = text.split('/')
  const candidates = [
    isBackwards(text) ? `${to}/${from}` : '',
    text.trim(),
    text.trim().replaceAll(/[./]/g, '-'),
    text.replaceAll(/\b(\d)\b/g, '0$1'),
    text.replaceAll(/[./]/g, '-').replaceAll(/\b(\d)\b/g, '0$1'),
    text.replace(/^before /i, '[..').concat(']'),
  ]
  return candidates.find((candidate) => parseEdtf(candidate) !== null) ?? null
}
