/** The test of a rule: small worlds that keep its law, and small worlds that break it. */
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Rule } from '../../src/check/rule.ts'
import { rules } from '../../src/check/rules.ts'
import { files, type Texts } from './small-world.ts'

type Changes = Readonly<Record<string, Texts[string] | null>>

interface Broken {
  readonly files: Changes
  /** `file:line:column`, what was found, and the suggestion. */
  readonly findings: readonly (readonly [
    place: string,
    message: string,
    suggestion: string | null,
  ])[]
}

/** In a broken world no other rule complains: one mistake is told once. */
export function testRule(
  rule: Rule,
  kept: Readonly<Record<string, Changes>>,
  broken: Readonly<Record<string, Broken>>,
): void {
  describe(`the rule ${rule.name}`, () => {
    test('is applied', () => {
      expect(rules).toContain(rule)
    })

    test.each(Object.entries(kept))('accepts %s', (_, changes) => {
      expect(check(files(changes)).findings).toEqual([])
    })

    test.each(Object.entries(broken))('refuses %s', (_, { files: changes, findings }) => {
      const found = check(files(changes))
      expect(
        found.findings.map((finding) => [
          `${finding.file}:${finding.line}:${finding.column}`,
          finding.message,
          finding.suggestion,
        ]),
      ).toEqual(findings)
      for (const { rule: name, severity, remedy } of found.findings) {
        expect(name).toBe(rule.name)
        expect(severity).toBe(rule.severity ?? 'error')
        expect(remedy).toMatch(/\S[.)]$/)
      }
      expect(found.corpus === null).toBe((rule.severity ?? 'error') === 'error')
    })
  })
}
