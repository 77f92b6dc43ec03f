/** A source of the schema without the descriptions in it, on the same lines. */
import { parseSync, Visitor } from 'vite'

interface Span {
  readonly start: number
  readonly end: number
  readonly by: string
}

/**
 * Leaves out each property `description` of an object literal that is a constant text, and those of
 * the values of a `describedEnum`.
 *
 * @throws {SyntaxError} for what is no TypeScript.
 */
export function withoutDescriptions(source: string): string {
  const { program, errors } = parseSync('source.ts', source)
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`Cannot read the source: ${error.message}`)
  const spans: Span[] = []
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || property.computed) continue
        const { key, value, start, end } = property
        if (key.type !== 'Identifier' || key.name !== 'description' || !isText(value)) continue
        const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0
        spans.push({ start, end: end + comma, by: '' })
      }
    },
    CallExpression({ callee, arguments: [, , description, ofValues] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'describedEnum') return
      if (description !== undefined) spans.push({ ...description, by: "''" })
      if (ofValues !== undefined) spans.push({ ...ofValues, by: '{}' })
    },
  }).visit(program)
  let text = source
  for (const { start, end, by } of spans.toSorted((one, other) => other.start - one.start)) {
    const breaks = source.slice(start, end).replaceAll(/[^\n]+/g, '')
    text = `${text.slice(0, start)}${by}${breaks}${text.slice(end)}`
  }
  return text
}

function isText({ type, ...node }: { readonly type: string; readonly value?: unknown }): boolean {
  return type === 'Literal' && typeof node.value === 'string'
}
