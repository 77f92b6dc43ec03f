/** Texts that were whole once: tokens dropped, doubled, swapped and replaced, characters changed. */
import fc from 'fast-check'
import { type Choices, readChoices } from './choices.ts'

const strangers = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '@',
  '!',
  '...',
  '"',
  '"""',
  '\\',
  '#',
  '&',
  '=',
  '|',
  'on',
  'null',
  'true',
  '0',
  '-1',
  '1e400',
  '99999999999',
  '__typename',
  '__schema',
  '__proto__',
  'constructor',
  'query',
  'mutation',
  'subscription',
  'fragment',
  '@skip(if: true)',
  '\0',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '🙂',
  '\\u0000',
  '',
] as const

/** Texts like those of `texts`, each changed in one to three places. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const decisions = fc.array(fc.nat({ max: 0xff_ff }), { minLength: 3, maxLength: 16 })
  return fc.tuple(texts, decisions).map(([text, numbers]) => mutateText(text, readChoices(numbers)))
}

function mutateText(text: string, choices: Choices): string {
  let tokens: readonly string[] = text.match(/\w+|\s+|[^\w\s]/gu) ?? []
  const times = 1 + choices.upTo(3)
  for (let time = 0; time < times; time++) tokens = mutateOnce(tokens, choices)
  return tokens.join('')
}

function mutateOnce(tokens: readonly string[], choices: Choices): string[] {
  if (tokens.length === 0) return [choices.oneOf(strangers)]
  const at = choices.upTo(tokens.length)
  const token = tokens[at] ?? ''
  const other = choices.upTo(tokens.length)
  switch (choices.upTo(16)) {
    case 0:
      return tokens.toSpliced(at, 1)
    case 1:
      return tokens.toSpliced(at, 0, token)
    case 2:
      return tokens.with(at, tokens[other] ?? '').with(other, token)
    case 3:
      return tokens.toSpliced(at, 1, choices.oneOf(strangers))
    case 4:
      return tokens.toSpliced(at, 0, choices.oneOf(strangers))
    case 5:
      return tokens.toSpliced(at, 1, withBitFlipped(token, choices))
    case 6:
      return tokens.slice(0, at)
    default:
      return withWordReplaced(tokens, choices)
  }
}

/** What is left often still parses, and means something else. */
function withWordReplaced(tokens: readonly string[], choices: Choices): string[] {
  const isWord = (token: string): boolean => /\w/.test(token)
  const places = tokens.flatMap((token, index) => (isWord(token) ? [index] : []))
  if (places.length === 0) return [...tokens]
  return tokens.with(choices.oneOf(places), tokens[choices.oneOf(places)] ?? '')
}

function withBitFlipped(token: string, choices: Choices): string {
  const at = choices.upTo(Math.max(1, token.length))
  const unit = token.charCodeAt(at) ^ (1 << choices.upTo(8))
  return token.slice(0, at) + String.fromCharCode(unit) + token.slice(at + 1)
}
