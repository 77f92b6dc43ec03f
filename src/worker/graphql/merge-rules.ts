/**
 * Many validation rules as one, which finds the same errors in the same order. graphql-js looks each
 * rule up for each of its seventy kinds of nodes before it begins, and asks all of them at each node,
 * which takes longer than the rules themselves; here only those are asked that visit nodes of the kind.
 */
import type { ASTNode, ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import { BREAK, getEnterLeaveForKind, Kind } from 'graphql'

type Visit = (node: ASTNode, ...place: readonly unknown[]) => unknown

interface RuleVisit {
  /** The place of the rule. */
  readonly rule: number
  readonly visitor: ASTVisitor
  readonly visit: Visit
}

/** What the rules do with nodes of one kind. */
interface Visits {
  readonly enter: readonly RuleVisit[]
  readonly leave: readonly RuleVisit[]
}

/** No rule may change nodes: what it gives is that it skips a node, breaks off, or nothing. */
export function mergeRules(rules: readonly ValidationRule[]): ValidationRule {
  /** Which rules visit nodes of a kind: the same in every document. */
  let rulesOf: ReadonlyMap<Kind, readonly number[]> | null = null

  return (context: ValidationContext): ASTVisitor => {
    const visitors = rules.map((rule) => rule(context))
    const known = (rulesOf ??= rulesByKind(visitors))
    const visitsOf = new Map<Kind, Visits>()
    /** By rule: the node that it skips the inside of, or BREAK where it visits nothing more. */
    const skipped: unknown[] = visitors.map(() => null)

    const visits = (kind: Kind): Visits => {
      let found = visitsOf.get(kind)
      if (found === undefined) {
        found = visitsOfKind(visitors, known.get(kind) ?? [], kind)
        visitsOf.set(kind, found)
      }
      return found
    }
    const both = {
      enter(node: ASTNode, ...place: readonly unknown[]): void {
        // `validate` of graphql-js does not visit them.
        if (place[0] === 'description') return
        for (const { rule, visitor, visit } of visits(node.kind).enter) {
          if (skipped[rule] !== null) continue
          const result = visit.call(visitor, node, ...place)
          if (result === false) skipped[rule] = node
          else if (result === BREAK) skipped[rule] = BREAK
        }
      },
      leave(node: ASTNode, ...place: readonly unknown[]): void {
        if (place[0] === 'description') return
        const { enter, leave } = visits(node.kind)
        for (const { rule, visitor, visit } of leave) {
          if (skipped[rule] === null && visit.call(visitor, node, ...place) === BREAK) {
            skipped[rule] = BREAK
          }
        }
        for (const { rule } of enter) if (skipped[rule] === node) skipped[rule] = null
      },
    }
    // graphql-js makes functions for each kind of node that is named, and for all where none is.
    return Object.fromEntries([...known.keys()].map((kind) => [kind, both]))
  }
}

/** Without the kinds that no rule visits. Each rule says by the names of its properties what it visits. */
function rulesByKind(visitors: readonly ASTVisitor[]): ReadonlyMap<Kind, readonly number[]> {
  const byKind = new Map<Kind, number[]>()
  for (const [rule, visitor] of visitors.entries()) {
    const visitsAll = 'enter' in visitor || 'leave' in visitor
    for (const kind of visitsAll ? Object.values(Kind) : (Object.keys(visitor) as Kind[])) {
      const known = byKind.get(kind)
      if (known === undefined) byKind.set(kind, [rule])
      else known.push(rule)
    }
  }
  return byKind
}

function visitsOfKind(
  visitors: readonly ASTVisitor[],
  rules: readonly number[],
  kind: Kind,
): Visits {
  const enter: RuleVisit[] = []
  const leave: RuleVisit[] = []
  for (const rule of rules) {
    const visitor = visitors[rule] ?? {}
    const visits = getEnterLeaveForKind(visitor, kind)
    if (visits.enter != null) enter.push({ rule, visitor, visit: visits.enter as Visit })
    if (visits.leave != null) leave.push({ rule, visitor, visit: visits.leave as Visit })
  }
  return { enter, leave }
}
