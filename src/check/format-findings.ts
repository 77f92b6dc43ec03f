/** Findings as text for people, and as JSON for machines. */
import { escapeControls } from './escape-controls.ts'
import type { Finding } from '../authoring/finding.ts'

/**
 * Grouped by file, with what would be right below each finding and a count at the end. `folder` is
 * put before the paths, so that a terminal can open them.
 */
export function formatFindings(findings: readonly Finding[], folder: string): string {
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`
  const groups = Map.groupBy(findings, ({ file }) => file)
  const blocks = [...groups.values()].map((group) =>
    group.map((finding) => formatFinding(finding, prefix)).join('\n'),
  )
  return [...blocks, summary(findings)].join('\n\n')
}

function formatFinding(finding: Finding, prefix: string): string {
  const { file, line, column, severity, rule, message, remedy, suggestion } = finding
  const lines = [
    `${prefix}${file}:${line}:${column}  ${severity}  ${rule}  ${message}`,
    `    ${remedy}`,
    ...(suggestion === null ? [] : [`    Perhaps: ${suggestion}`]),
  ]
  return lines.map(escapeControls).join('\n')
}

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const files = new Set(findings.map(({ file }) => file)).size
  if (findings.length === 0) return 'No findings.'
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `{ folder, errors, warnings, findings }`; the findings in the order of files and places. */
export function findingsAsJson(findings: readonly Finding[], folder: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return JSON.stringify({ folder, errors, warnings: findings.length - errors, findings }, null, 2)
}
