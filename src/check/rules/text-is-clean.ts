import type { KeyPath } from '../../authoring/corpus.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { quoted } from '../../authoring/suggest.ts'
import { codePointLength } from '../../model/text-position.ts'
import { codePointName, invisible } from '../invisible-characters.ts'
import { at, type Rule } from '../rule.ts'

export const textIsClean: Rule = {
  name: 'text-is-clean',
  law: 'Every text in a YAML file is in Unicode normal form C, without control, invisible and broken characters and without white space at its ends.',
  *check({ all }) {
    for (const { file } of all) {
      for (const [path, text] of textsOf(file.content)) {
        const complaint = complaintOf(text)
        if (complaint !== null) yield at(file, path, complaint)
      }
    }
  },
}

/** Every text below the value; keys are slugs and names of ours, which have rules of their own. */
function* textsOf(root: unknown): Generator<[KeyPath, string]> {
  const pending: [KeyPath, unknown][] = [[[], root]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, value] = next
    if (typeof value === 'string') yield [path, value]
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) {
      pending.push([[...path, isList ? Number(key) : key], inner])
    }
  }
}

// oxlint-disable-next-line no-control-regex -- to find them is the point
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffd]/

function complaintOf(text: string): Complaint | null {
  if (!text.isWellFormed()) {
    return {
      message: `The text ${quoted(text)} has half a character (a lone surrogate)`,
      remedy: 'Write the whole character, not an escape of half of it.',
    }
  }
  const found = control.exec(text)?.[0]
  if (found !== undefined) {
    return {
      message: `The text ${quoted(text)} has the control or replacement character ${codePointName(found)}`,
      remedy: 'Remove it.',
    }
  }
  const hidden = invisible.exec(text)
  if (hidden !== null) {
    const before = codePointLength(text.slice(0, hidden.index))
    return {
      message: `The text ${quoted(text)} has the invisible character ${codePointName(hidden[0])} after ${before} characters`,
      remedy: 'Remove it.',
      suggestion: text.replaceAll(new RegExp(invisible, 'gu'), ''),
    }
  }
  if (text.trim() !== text) {
    return {
      message: `The text ${quoted(text)} begins or ends with white space`,
      remedy: 'Remove it; in YAML write ">-" or "|-" for a text on several lines.',
      suggestion: text.trim(),
    }
  }
  return text.normalize('NFC') === text
    ? null
    : {
        message: `The text ${quoted(text)} is not in Unicode normal form C`,
        remedy: 'Write each accented letter as one character.',
        suggestion: text.normalize('NFC'),
      }
}
