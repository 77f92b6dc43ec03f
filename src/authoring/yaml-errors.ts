/** What is wrong with the YAML of a file, said to somebody who does not know YAML's grammar. */
import type { YAMLParseError, YAMLWarning } from 'yaml'
import type { Complaint } from './finding.ts'

type Code = (YAMLParseError | YAMLWarning)['code']

const byCode: Partial<Record<Code, Complaint>> = {
  BAD_DQ_ESCAPE: {
    message: 'a backslash inside double quotes begins an escape, and this is none',
    remedy: "Write a backslash twice inside double quotes, or use single quotes: 'a\\b'.",
  },
  BAD_INDENT: {
    message: 'the line is not indented like the others of its map or list',
    remedy: 'Let the keys of one map, and the dashes of one list, begin in the same column.',
  },
  BAD_SCALAR_START: {
    message: 'a text without quotes cannot begin with this character',
    remedy: 'Put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'there is a second colon with a space behind it, as if a key stood in a value',
    remedy:
      'Put a text that has a colon with a space behind it in quotes; begin a new key on a new line.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'the key is too long',
    remedy: 'Shorten the key; a long text belongs behind a key and a colon.',
  },
  MISSING_CHAR: {
    message: 'something is not closed, or a key has no colon',
    remedy: 'Close what was opened: a quotation mark, a bracket, a brace, or a key with its colon.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key goes over several lines',
    remedy: 'Write the key and its colon on one line; put a text of several lines in quotes.',
  },
  MULTIPLE_DOCS: {
    message: 'a second entry begins here',
    remedy: 'Remove the second "---": a file holds one entry.',
  },
  NON_STRING_KEY: {
    message: 'a key is a map or a list',
    remedy: 'Use a plain text as the key.',
  },
  TAB_AS_INDENT: {
    message: 'a line is indented with a tab',
    remedy: 'Indent with spaces.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'the values are nested too deeply',
    remedy: 'Nest them less deeply.',
  },
}

const tag: Complaint = {
  message: 'a value begins with "!", which marks a tag',
  remedy: 'Remove the tag; put a text in quotes where it begins with "!".',
}

const textBehindQuotes: Complaint = {
  message: 'a text goes on behind its closing quotation mark',
  remedy:
    "Put the whole in single quotes, and double each single quote inside: '\"No,\" she said, and didn''t go'.",
}

const unclosed: Complaint = {
  message: 'a bracket or a brace is opened and not closed',
  remedy: 'Close it with "]" or "}", on a line that is indented more than its key.',
}

const unopened: Complaint = {
  message: 'a bracket or a brace is closed that was not opened',
  remedy: 'Remove it, or put the text that it belongs to in quotes.',
}

const unclosedQuote: Complaint = {
  message: 'a quotation mark is opened and not closed',
  remedy: 'Close it, or put a text that begins with a quotation mark in quotes of the other kind.',
}

const other: Complaint = {
  message: 'this does not belong here',
  remedy: 'Check indentation, colons and quotation marks; put a text with such signs in quotes.',
}

/** `source` is the text of the file. */
export function describeYamlError(error: YAMLParseError | YAMLWarning, source: string): Complaint {
  const { message, remedy } = complaintOf(error, source)
  return { message: `The file is not valid YAML: ${message}`, remedy }
}

/** The parser has one code for several mistakes; its messages tell them apart. */
function complaintOf(
  { code, message, pos }: YAMLParseError | YAMLWarning,
  source: string,
): Complaint {
  if (code === 'TAG_RESOLVE_FAILED') return tag
  if (/^Flow (?:map|sequence) in block collection/.test(message)) return unclosed
  if (/flow-(?:map|seq)-end token/.test(message)) return unopened
  if (/^Missing closing ['"]quote/.test(message)) return unclosedQuote
  if (message.endsWith('at node end') && /["'][^\S\n]*$/.test(source.slice(0, pos[0]))) {
    return textBehindQuotes
  }
  return byCode[code] ?? other
}
