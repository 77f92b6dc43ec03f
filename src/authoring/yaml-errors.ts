/** What is wrong with the YAML of a file, said to somebody who does not know YAML's grammar. */
import type { YAMLParseError, YAMLWarning } from 'yaml'
import type { Complaint } from './finding.ts'

const remedies: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: "Write a backslash twice inside double quotes, or use single quotes: 'a\\b'.",
  BAD_INDENT: 'Let the keys of one map, and the dashes of one list, begin in the same column.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text that has a colon with a space behind it in quotes; begin a new key on a new line.',
  KEY_OVER_1024_CHARS: 'Shorten the key; a long text belongs behind a key and a colon.',
  MISSING_CHAR:
    'Close what was opened: a quotation mark, a bracket, a brace, or a key with its colon.',
  MULTIPLE_DOCS: 'Remove the second "---": a file holds one entry.',
  NON_STRING_KEY: 'Use a plain text as the key.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; put a text in quotes where it begins with "!".',
}

export function describeYamlError(error: YAMLParseError | YAMLWarning): Complaint {
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return { message: 'The values are nested too deeply', remedy: 'Nest them less deeply.' }
  }
  return {
    message: `The file is not valid YAML: ${error.message}`,
    remedy: remedies[error.code] ?? 'Check indentation, colons and quotation marks.',
  }
}
