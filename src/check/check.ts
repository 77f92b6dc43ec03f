/** Whether a data folder is fit to be compiled, and if not, everything that is wrong with it. */
import type { KeyPath } from '../authoring/corpus.ts'
import type { DataFiles } from '../authoring/data-files.ts'
import { compareFindings, type Finding } from '../authoring/finding.ts'
import { parseCorpus } from '../authoring/parse-corpus.ts'
import type { CheckedCorpus } from './checked-corpus.ts'
import type { Rule, Violation } from './rule.ts'
import { rules } from './rules.ts'
import { createWorld, type World, worldsOfOneFile } from './world.ts'

export interface CheckResult {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly Finding[]
  /** Null where a finding is an error. */
  readonly corpus: CheckedCorpus | null
}

/**
 * Parses the files and applies every rule to what parsed, so that one run tells everything. Never
 * throws. `moreRules` are rules that need something from outside, such as a gazetteer.
 */
export function check(files: DataFiles, moreRules: readonly Rule[] = []): CheckResult {
  const parsed = parseCorpus(files)
  const world = createWorld(files, parsed)
  const findings = [...parsed.findings, ...applyAll([...rules, ...moreRules], world)]
  const isSound = findings.every(({ severity }) => severity !== 'error')
  return {
    findings: capped(findings.toSorted(compareFindings)).toSorted(compareFindings),
    // This is the one place where the type is made, which is what it vouches for.
    corpus: isSound ? (parsed.corpus as CheckedCorpus) : null,
  }
}

/** Of one rule in one file; nobody reads more, and a generated file may have hundreds of thousands. */
export const maxFindings = 100

/** The first of each rule in each file, and one finding that counts the rest, at the place of its first. */
function capped(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ file, rule }) => `${rule} ${file}`)
  return [...groups.values()].flatMap((group) => {
    const next = group[maxFindings]
    if (next === undefined) return group
    return [
      ...group.slice(0, maxFindings),
      {
        ...next,
        message: `And ${group.length - maxFindings} more findings of this rule in this file`,
        remedy: 'Mend those above, and check again.',
        suggestion: null,
      },
    ]
  })
}

function* applyAll(all: readonly Rule[], world: World): Generator<Finding> {
  const ofOneFile = all.filter((rule) => rule.isOfOneFile === true)
  for (const alone of worldsOfOneFile(world)) yield* ofOneFile.flatMap(apply(alone))
  yield* all.filter((rule) => rule.isOfOneFile !== true).flatMap(apply(world))
}

function apply(world: World): (rule: Rule) => Finding[] {
  return (rule) =>
    Array.from(rule.check(world))
      .filter((violation) => rule.isOfAbsence !== true || !isInDamaged(world, violation))
      .map(({ file, line, column, message, remedy, suggestion = null }) => {
        const severity = rule.severity ?? 'error'
        return { rule: rule.name, severity, file, line, column, message, remedy, suggestion }
      })
}

function isInDamaged(world: World, { file, path }: Violation): boolean {
  if (path === undefined) return false
  return (world.damaged.get(file) ?? []).some((map) => isOrIsIn(path, map))
}

/** Whether the path is that of the map or list itself, or of one of its own values. */
function isOrIsIn(path: KeyPath, map: KeyPath): boolean {
  return path.length - map.length <= 1 && map.every((step, index) => path[index] === step)
}
