import type { KeyPath } from '../../authoring/corpus.ts'
import { childOf } from '../../authoring/file-schemas.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { quoted } from '../../authoring/suggest.ts'
import { codePointLength } from '../../model/text-position.ts'
import { codePointName, invisible } from '../invisible-characters.ts'
import { at, type Rule } from '../rule.ts'

export const textIsClean: Rule = {
  name: 'text-is-clean',
  law: 'Every text in a YAML file is in Unicode normal form C, without control, invisible and broken characters and without white space at its ends.',
  isOfOneFile: true,
  *check({ all }) {
    for (const { file } of all) {
      for (const { path, complaint } of complaintsOf(file.content)) {
        yield at(file, path, complaint)
      }
    }
  },
}

interface UncleanText {
  readonly path: KeyPath
  readonly complaint: Complaint
}

/** Of every text below the value; keys are slugs and names of ours, which have rules of their own. */
function* complaintsOf(root: unknown): Generator<UncleanText> {
  const pending: Reached[] = [{ value: root, step: '', above: null }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value } = next
    if (typeof value === 'string') {
      const complaint = complaintOf(value)
      if (complaint !== null) yield { path: pathOf(next), complaint }
    } else if (Array.isArray(value)) {
      for (const [step, item] of value.entries()) pending.push({ value: item, step, above: next })
    } else if (typeof value === 'object' && value !== null) {
      for (const step of Object.keys(value)) {
        pending.push({ value: childOf(value, step), step, above: next })
      }
    }
  }
}

/** Linked upwards: nearly all texts are clean, and their paths are never asked for. */
interface Reached {
  readonly value: unknown
  readonly step: string | number
  readonly above: Reached | null
}

function pathOf({ step, above }: Reached): KeyPath {
  return above === null ? [] : [...pathOf(above), step]
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
