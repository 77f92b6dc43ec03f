/**
 * Documents that ask for any part of the fullest standard introspection query, in any order, written
 * in any way: fragments named and inline, nested and shared, fields mentioned twice, `__typename` anywhere.
 */
import fc from 'fast-check'
import { getIntrospectionQuery, Kind, parse, type SelectionSetNode } from 'graphql'
import { fullestIntrospection } from '../../scripts/fullest-introspection.ts'

const full = parse(getIntrospectionQuery({ ...fullestIntrospection, typeDepth: 5 }))

interface Field {
  readonly name: string
  readonly deprecable: boolean
  /** Null of a leaf. */
  readonly fields: readonly Field[] | null
}

const typenameField: Field = { name: '__typename', deprecable: false, fields: null }

/** The fullest query as a tree, its fragments inlined. */
function fieldsOf({ selections }: SelectionSetNode): Field[] {
  const fields = selections.flatMap((node): Field[] => {
    if (node.kind === Kind.FIELD) {
      const { name, selectionSet } = node
      const deprecable = takesDeprecated.has(name.value)
      return [
        {
          name: name.value,
          deprecable,
          fields: selectionSet === undefined ? null : [...fieldsOf(selectionSet), typenameField],
        },
      ]
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet)
    const fragment = full.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
    )
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet) : []
  })
  return fields
}

const takesDeprecated = new Set(['fields', 'args', 'inputFields', 'enumValues', 'directives'])

const typeOf: Readonly<Record<string, string>> = {
  __schema: '__Schema',
  directives: '__Directive',
  fields: '__Field',
  args: '__InputValue',
  inputFields: '__InputValue',
  enumValues: '__EnumValue',
}

const operation = full.definitions[0]
const root: readonly Field[] =
  operation?.kind === Kind.OPERATION_DEFINITION ? fieldsOf(operation.selectionSet) : []

/** Choices from a stream of numbers, so that a document shrinks with them. */
class Writer {
  readonly #numbers: readonly number[]
  #at = 0
  readonly fragments: string[] = []

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  #choose(count: number): number {
    this.#at += 1
    return (this.#numbers[this.#at % this.#numbers.length] ?? 0) % count
  }

  write(fields: readonly Field[], type: string): string {
    const kept = fields.filter(() => this.#choose(4) !== 0)
    const asked = kept.length === 0 ? fields.slice(0, 1) : kept
    const written = asked.map((field) => this.#writeField(field))
    const turned = this.#choose(3) === 0 ? written.toReversed() : written
    const cut = this.#choose(turned.length)
    const parts = [...turned.slice(0, cut), this.#wrap(turned.slice(cut), type)]
    // What is mentioned again keeps its place. Long parts would double the document at each level.
    const [again = ''] = parts
    if (this.#choose(5) === 0 && again.length < 100) parts.push(again)
    return `{ ${parts.join(' ')} }`
  }

  #writeField({ name, deprecable, fields }: Field): string {
    const args = deprecable
      ? ['', '(includeDeprecated: true)', '(includeDeprecated: false)'][this.#choose(3)]
      : ''
    return `${name}${args}${fields === null ? '' : ` ${this.write(fields, typeOf[name] ?? '__Type')}`}`
  }

  #wrap(parts: readonly string[], type: string): string {
    const text = parts.join(' ')
    const way = this.#choose(6)
    if (way === 0) return `... on ${type} { ${text} }`
    if (way === 1) return `... { ${text} }`
    if (way > 3) return text
    const name = `F${this.fragments.length}`
    this.fragments.push(`fragment ${name} on ${type} { ${text} }`)
    return way === 2 ? `...${name}` : `...${name} ...${name}`
  }
}

export const introspectionDocuments: fc.Arbitrary<string> = fc
  .array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 300 })
  .map((numbers) => {
    const writer = new Writer(numbers)
    const text = writer.write([...root, typenameField], 'Query')
    return [`query Introspect ${text}`, ...writer.fragments].join('\n')
  })
  .filter((text) => text.includes('__schema'))
