import type { AuthoredArticle } from '../../authoring/corpus.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { codePointName, invisible } from '../invisible-characters.ts'
import type { Rule, Violation } from '../rule.ts'

export const articleTextIsNormal: Rule = {
  name: 'article-text-is-normal',
  law: 'The text of an article is in Unicode normal form C, one paragraph a line with LF between, without empty lines, final line break, control characters and invisible characters.',
  isOfOneFile: true,
  *check({ articles, missingTexts }) {
    for (const { file } of articles) {
      if (missingTexts.has(file.textPath)) continue
      if (file.text === '') {
        yield { file: file.textPath, line: 1, column: 1, ...empty }
        continue
      }
      for (const { pattern, complaint } of faults) {
        const found = pattern.exec(file.text)
        if (found !== null) yield violation(file, found.index, complaint(found[0]))
      }
      if (file.text.normalize('NFC') !== file.text) {
        yield violation(file, firstNotNormal(file.text), notNormal)
      }
    }
  },
}

const empty: Complaint = {
  message: 'The text is empty',
  remedy: 'Put the text of the article here, one paragraph a line.',
}

const notNormal: Complaint = {
  message: 'The text is not in Unicode normal form C from here on',
  remedy:
    'Normalise it: an accented letter is one character, "é", not "e" with a combining accent.',
}

interface Fault {
  readonly pattern: RegExp
  readonly complaint: (found: string) => Complaint
}

/** Of each the first place is told. */
const faults: readonly Fault[] = [
  {
    pattern: /\r/,
    complaint: () => ({
      message: 'The text has carriage returns (CR)',
      remedy: 'Save it with LF line breaks.',
    }),
  },
  {
    pattern: /\n(?=\r?\n[^\r\n])|^(?=\r?\n)/,
    complaint: () => ({
      message: 'The text has an empty paragraph',
      remedy: 'Remove the empty line: each line is a paragraph.',
    }),
  },
  {
    pattern: /[\r\n]+$/,
    complaint: () => ({
      message: 'The text ends with a line break',
      remedy: 'Remove it: the last paragraph ends with its last character.',
    }),
  },
  {
    pattern: /[ \t\u00a0]+(?=\r?\n|$)/,
    complaint: () => ({
      message: 'A paragraph ends with white space',
      remedy: 'Remove it.',
    }),
  },
  {
    // oxlint-disable-next-line no-control-regex -- to find them is the point
    pattern: /[\u0001-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/,
    complaint: (found) => ({
      message: `The text has the control character ${codePointName(found)}`,
      remedy: 'Remove it, or put a space in its place.',
    }),
  },
  {
    pattern: invisible,
    complaint: (found) => ({
      message: `The text has the invisible character ${codePointName(found)}`,
      remedy: 'Remove it.',
    }),
  },
  {
    pattern: /\ufffd/,
    complaint: () => ({
      message:
        'The text has the replacement character U+FFFD: a character was lost on the way here',
      remedy: 'Put the character of the original in its place.',
    }),
  },
]

function firstNotNormal(text: string): number {
  let start = 0
  for (const line of text.split('\n')) {
    const normal = line.normalize('NFC')
    if (normal !== line) {
      let unit = 0
      while (line.charCodeAt(unit) === normal.charCodeAt(unit)) unit += 1
      return start + unit
    }
    start += line.length + 1
  }
  return 0
}

function violation(file: AuthoredArticle, offset: number, complaint: Complaint): Violation {
  const before = file.text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - (before.lastIndexOf('\n') + 1) + 1
  return { ...complaint, file: file.textPath, line, column }
}
