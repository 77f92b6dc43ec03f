/** Random operations that the schema accepts, as trees that can be changed a little: what a search walks over. */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Random } from '../corpus/random.ts'

/** A field, or with `name` empty a fragment on the type. */
export interface Selection {
  readonly name: string
  readonly type: GraphQLNamedType
  /** As the document has them, but for the size of a page. */
  readonly args: string
  /** What it asks for; null where it has no pages. */
  readonly first: number | null
  readonly children: readonly Selection[]
}

/** A literal of the argument: one that the corpus has something for. Null leaves it out. */
export type ChooseArgument = (argument: GraphQLArgument, field: string) => string | null

export class RandomOperations {
  readonly #schema: GraphQLSchema
  readonly #random: Random
  readonly #choose: ChooseArgument
  readonly #without: ReadonlySet<string>

  /** @param without - names of fields that are never selected. */
  constructor(
    schema: GraphQLSchema,
    random: Random,
    choose: ChooseArgument,
    without: ReadonlySet<string> = new Set(),
  ) {
    this.#schema = schema
    this.#without = without
    this.#random = random
    this.#choose = choose
  }

  operation(): Selection {
    const query = this.#schema.getQueryType()
    if (query == null) throw new Error('Cannot make an operation: the schema has no type Query')
    const children = this.#children(query, this.#random.between(3, 6), 2)
    return { name: '', type: query, args: '', first: null, children }
  }

  /** With one subtree made anew, or one page larger or smaller. */
  change(selection: Selection): Selection {
    const composite = selection.children.filter(({ children }) => children.length > 0)
    const deeper = composite[this.#random.between(0, composite.length)]
    if (deeper !== undefined && this.#random.chance(0.75)) {
      const changed = this.change(deeper)
      return {
        ...selection,
        children: selection.children.map((child) => (child === deeper ? changed : child)),
      }
    }
    if (selection.first !== null && this.#random.chance(0.5)) {
      return { ...selection, first: this.#pageSize() }
    }
    const [most, least] = [selection.name === '' ? 2 : 6, 1]
    const children = this.#children(
      selection.type,
      this.#random.between(2, 4),
      this.#random.between(least, most),
    )
    return children.length === 0 ? selection : { ...selection, children }
  }

  #children(type: GraphQLNamedType, depth: number, count: number): Selection[] {
    if (isAbstractType(type) && !(isInterfaceType(type) && this.#random.chance(0.5))) {
      const possible = this.#schema.getPossibleTypes(type)
      const on = possible[this.#random.between(0, possible.length - 1)]
      if (on === undefined) return []
      const children = this.#children(on, depth, count)
      return [{ name: '', type: on, args: '', first: null, children }]
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields()).filter(
      ({ name }) => !this.#without.has(name),
    )
    const children: Selection[] = []
    for (let made = 0; made < count; made += 1) {
      const field = fields[this.#random.between(0, fields.length - 1)]
      const child = field === undefined ? null : this.#field(field, depth)
      if (child !== null) children.push(child)
    }
    return children.length > 0 ? children : [leaf('__typename', type)]
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Selection | null {
    const type = getNamedType(field.type)
    const isLeaf = isLeafType(type)
    if (!isLeaf && depth === 0) return null
    const args = field.args.flatMap((argument) => {
      if (['first', 'last', 'after', 'before'].includes(argument.name)) return []
      const isWanted = isRequiredArgument(argument) || this.#random.chance(0.3)
      const value = isWanted ? this.#choose(argument, field.name) : null
      return value === null ? [] : [`${argument.name}: ${value}`]
    })
    const isPaged = field.args.some(({ name }) => name === 'first')
    return {
      name: field.name,
      type,
      args: args.join(', '),
      first: isPaged ? this.#pageSize() : null,
      children: isLeaf ? [] : this.#children(type, depth - 1, this.#random.between(1, 5)),
    }
  }

  #pageSize(): number {
    return this.#random.pick([1, 2, 5, 10, 20, 50, 100])
  }
}

/** The document, with no page larger than `most`. Of several fields of one name the later ones get an alias, of which there may not be many. */
export function printOperation(root: Selection, most: number): string {
  const print = ({ name, type, args, first, children }: Selection, alias: string): string => {
    const seen = new Set<string>()
    const inner = children
      .map((child, index) => {
        const isKnown = child.name !== '' && seen.has(child.name)
        seen.add(child.name)
        return print(child, isKnown ? `${child.name}${index}: ` : '')
      })
      .join(' ')
    if (name === '') return `... on ${type.name} { ${inner} }`
    const page = first === null ? '' : `first: ${Math.min(first, most)}`
    const given = [args, page].filter((part) => part !== '').join(', ')
    return `${alias}${name}${given === '' ? '' : `(${given})`}${children.length === 0 ? '' : ` { ${inner} }`}`
  }
  return print(root, '').replace('... on Query ', '')
}

function leaf(name: string, type: GraphQLNamedType): Selection {
  return { name, type, args: '', first: null, children: [] }
}
