import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/authoring/finding.ts'
import { findingsAsJson, formatFindings } from '../../src/check/format-findings.ts'

const finding: Finding = {
  rule: 'reference-resolves',
  severity: 'error',
  file: 'actors/hen.yaml',
  line: 3,
  column: 5,
  message: 'There is no actor "han"',
  remedy: 'Name a file of "actors".',
  suggestion: 'hen',
}
const warning: Finding = {
  ...finding,
  severity: 'warning',
  file: 'x\u001b[31m.yaml',
  suggestion: null,
}

describe('formatFindings()', () => {
  test('groups by file, and counts', () => {
    expect(formatFindings([finding, { ...finding, line: 4 }, warning], 'data/')).toBe(
      `data/actors/hen.yaml:3:5  error  reference-resolves  There is no actor "han"
    Name a file of "actors".
    Perhaps: hen
data/actors/hen.yaml:4:5  error  reference-resolves  There is no actor "han"
    Name a file of "actors".
    Perhaps: hen

data/x\\u001b[31m.yaml:3:5  warning  reference-resolves  There is no actor "han"
    Name a file of "actors".

2 errors, 1 warning in 2 files.`,
    )
  })

  test('says so where there is nothing', () => {
    expect(formatFindings([], 'data')).toBe('No findings.')
  })
})

describe('findingsAsJson()', () => {
  test('gives the counts and every finding', () => {
    expect(JSON.parse(findingsAsJson([finding, warning], 'data'))).toEqual({
      folder: 'data',
      errors: 1,
      warnings: 1,
      findings: [finding, warning],
    })
  })
})
