/**
 * What of a definition of the schema is code, on the same lines: the Worker has the rest in the table of
 * its types, which `schema-table.ts` makes. `schema/compiled/definition-code.ts` takes the code in.
 */
import { type ESTree, parseSync } from 'vite'
import { definitionRefusal } from './definition-refusal.ts'
import { isPropertyName, walkSyntax } from './walk-syntax.ts'

export interface DefinitionSource {
  readonly code: string
  /** The constants that are null now, because they said nothing but what the table says. */
  readonly emptied: readonly string[]
}

/** `by` stands in place of the text from `start` to `end`. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** What of the options of a definition is kept, and what the table has; no other is understood. */
interface Options {
  readonly kept: readonly string[]
  readonly tabled: readonly string[]
}

const typeCode = ['fields', 'resolveType', 'isTypeOf'] as const
const optionsOf: Readonly<Record<string, Options>> = {
  implement: { kept: typeCode, tabled: ['description', 'interfaces'] },
  unionType: { kept: ['resolveType'], tabled: ['description', 'types'] },
  scalarType: {
    kept: ['coerceOutputValue', 'coerceInputValue', 'coerceInputLiteral', 'valueToLiteral'],
    tabled: ['description', 'specifiedByURL'],
  },
  connectionObject: { kept: ['name', 'fields'], tabled: ['description', 'type'] },
  edgeObject: { kept: ['name', 'fields'], tabled: ['description', 'type'] },
}
const fieldOptions: Options = {
  kept: ['resolve'],
  tabled: ['type', 'nullable', 'args', 'extensions', 'description', 'deprecationReason'],
}

/** Methods of the builder whose types have no code. */
const withoutCode = new Set(['args', 'enumType', 'inputRef', 'inputType'])
const fieldMethods = new Set(
  ['field', 'boolean', 'float', 'id', 'int', 'string'].concat(
    ['boolean', 'float', 'id', 'int', 'string'].map((name) => `${name}List`),
  ),
)
const exposeMethods = new Set(
  ['', 'Boolean', 'Float', 'ID', 'Int', 'String']
    .concat(['Boolean', 'Float', 'ID', 'Int', 'String'].map((name) => `${name}List`))
    .map((name) => `expose${name}`),
)

/**
 * @param path - of the source, for messages.
 * @throws {SyntaxError} for what is no TypeScript, and for a definition in a form that is not known.
 */
export function codeOfDefinitions(source: string, path: string): DefinitionSource {
  const { program, errors } = parseSync(path, source, { preserveParens: false })
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`Cannot read ${path}: ${error.message}`)
  const reader = new DefinitionReader(source, path)
  reader.read(program)
  return { code: reader.code(), emptied: [...reader.emptied] }
}

class DefinitionReader {
  readonly emptied = new Set<string>()
  readonly #source: string
  readonly #path: string
  readonly #edits: Edit[] = []
  /** Whether the type that is read has interfaces, whose code its own fields take the place of. */
  #hasInterfaces = false

  constructor(source: string, path: string) {
    this.#source = source
    this.#path = path
  }

  read(node: ESTree.Program): void {
    walkSyntax(node, (found, parent) => {
      if (found.type === 'VariableDeclarator') return this.#readConstant(found)
      if (found.type === 'ExpressionStatement') return this.#readStatement(found)
      if (found.type === 'CallExpression') return this.#readCall(found)
      if (found.type === 'Identifier' && found.name === 'builder') {
        const isImported = parent?.type === 'ImportSpecifier' && isNamed(parent.local, 'builder')
        if (!isImported) throw this.#refuse(found, 'the builder itself', 'a call of a method of it')
      }
      return true
    })
  }

  /** With the line breaks that it had. */
  code(): string {
    let text = this.#source
    for (const { start, end, by } of this.#edits.toSorted((a, b) => b.start - a.start)) {
      const breaks = this.#source.slice(start, end).replaceAll(/[^\n]+/g, '')
      text = `${text.slice(0, start)}${by}${breaks}${text.slice(end)}`
    }
    return text
  }

  /** False where all of it is dealt with. */
  #readConstant({ id, init }: ESTree.VariableDeclarator): boolean {
    if (init === null) return true
    if (!this.#isTabled(init)) return true
    if (id.type !== 'Identifier') {
      throw this.#refuse(id, 'parts of what has no code', 'one name for the whole')
    }
    this.emptied.add(id.name)
    this.#replace(init, 'null')
    return false
  }

  /** Whether the table has all that the constant says. */
  #isTabled(init: ESTree.Expression): boolean {
    if (init.type === 'TSAsExpression' || init.type === 'TSSatisfiesExpression') {
      return this.#isTabled(init.expression)
    }
    if (init.type === 'CallExpression') {
      const { callee } = init
      if (isImplementing(init) && init.callee.object.type === 'CallExpression') {
        return this.#isTabled(init.callee.object)
      }
      const method = methodOf(init, 'builder')
      if (method !== null) return withoutCode.has(method)
      return isNamed(callee, 'describedEnum')
    }
    return (
      init.type === 'ObjectExpression' &&
      init.properties.some(
        (property) =>
          property.type === 'SpreadElement' &&
          property.argument.type === 'CallExpression' &&
          methodOf(property.argument, 'builder') === 'args',
      )
    )
  }

  #readStatement(statement: ESTree.ExpressionStatement): boolean {
    const { expression } = statement
    if (expression.type !== 'CallExpression') return true
    if (isImplementing(expression) && expression.callee.object.type === 'Identifier') {
      const isEmptied = this.emptied.has(expression.callee.object.name)
      if (!isEmptied && this.#readOptions(expression.arguments, 0, 'implement')) return false
      this.#replace(statement, '')
      return false
    }
    if (methodOf(expression, 'builder') !== 'queryType') return true
    this.#replace(statement, '')
    return false
  }

  #readCall(call: ESTree.CallExpression): boolean {
    if (isImplementing(call)) {
      throw this.#refuse(call, 'an implementation', 'a statement "SomeRef.implement({ … })"')
    }
    const method = methodOf(call, 'builder')
    if (method === null) return true
    const { arguments: args } = call
    if (withoutCode.has(method)) {
      this.#replace(call, 'null')
      return false
    }
    switch (method) {
      case 'objectRef':
      case 'interfaceRef':
        // So that a bundler leaves those out that nothing implements.
        this.#edits.push({ start: call.start, end: call.start, by: '/* @__PURE__ */ ' })
        break
      case 'queryFields':
        this.#readFields(args[0], call)
        break
      case 'queryField':
      case 'globalConnectionField':
        this.#readSingleField(args, call)
        break
      case 'scalarType':
      case 'unionType':
        this.#readOptions(args, 1, method)
        break
      case 'edgeObject':
        this.#readOptions(args, 0, method)
        break
      case 'connectionObject':
        this.#readOptions(args, 0, method)
        this.#readEdge(args)
        break
      default:
        throw this.#refuse(call, `the method "${method}" of the builder`, 'a method that is known')
    }
    return false
  }

  /** False where nothing of the options is kept. */
  #readOptions(args: readonly ESTree.Argument[], at: number, method: string): boolean {
    const options = args[at]
    const known = optionsOf[method]
    if (options?.type !== 'ObjectExpression' || known === undefined || args.length > 2) {
      throw this.#refuse(options ?? null, `what "${method}" is given`, 'an object literal')
    }
    this.#hasInterfaces = options.properties.some(
      (property) => this.#nameOf(property, known, method) === 'interfaces',
    )
    let isKept = false
    for (const property of options.properties) {
      const name = this.#nameOf(property, known, method)
      const isNeeded =
        known.kept.includes(name) &&
        (name !== 'fields' || this.#readFields((property as ESTree.ObjectProperty).value, options))
      if (isNeeded) isKept = true
      else this.#leaveOut(property)
    }
    return isKept
  }

  /** The edge of a connection, which is no more than the table says of it unless it is made by itself. */
  #readEdge([options, edge]: readonly ESTree.Argument[]): void {
    if (options === undefined || edge === undefined) return
    if (edge.type === 'ObjectExpression') {
      const known = { kept: [], tabled: ['name', 'description'] }
      for (const property of edge.properties) this.#nameOf(property, known, 'connectionObject')
    } else if (edge.type !== 'Identifier') {
      throw this.#refuse(edge, 'what a connection is given for its edge', 'an object literal')
    }
    this.#edits.push({ start: options.end, end: edge.end, by: '' })
  }

  /** `(t) => ({ … })`; false where no field in it has code. */
  #readFields(node: ESTree.Node | undefined, near: ESTree.Node): boolean {
    const body = this.#bodyOf(node, near)
    if (body.type !== 'ObjectExpression') {
      throw this.#refuse(body, 'what gives the fields', '(t) => ({ … })')
    }
    let isKept = false
    for (const property of body.properties) {
      if (property.type !== 'Property' || property.computed || property.method) {
        throw this.#refuse(property, 'a field', 'its name, and a call that defines it')
      }
      const { key, value } = property
      if (this.#readField(value, key.type === 'Identifier' ? key.name : null)) isKept = true
      else this.#leaveOut(property)
    }
    return isKept
  }

  /** `'name', (t) => t.…`, which becomes `'name', resolve`. */
  #readSingleField([name, field]: readonly ESTree.Argument[], call: ESTree.CallExpression): void {
    const body = this.#bodyOf(field, call)
    const isNamedField = name?.type === 'Literal' && typeof name.value === 'string'
    if (!isNamedField || field === undefined || !this.#readField(body, name.value)) {
      throw this.#refuse(call, 'a single field', 'a name and a field with a resolver')
    }
    this.#edits.push({ start: field.start, end: body.start, by: '' })
  }

  #bodyOf(node: ESTree.Node | undefined, near: ESTree.Node): ESTree.Node {
    if (node?.type !== 'ArrowFunctionExpression' || node.body.type === 'BlockStatement') {
      throw this.#refuse(node ?? near, 'what gives the fields', '(t) => ({ … })')
    }
    const [param] = node.params
    if (node.params.length !== 1 || param?.type !== 'Identifier' || param.name !== 't') {
      throw this.#refuse(node, 'what gives the fields', 'one parameter "t"')
    }
    return node.body
  }

  /** A call of a method of `t` becomes the resolver; false where the field has none. */
  #readField(field: ESTree.Node, name: string | null): boolean {
    const method = field.type === 'CallExpression' ? methodOf(field, 't') : null
    if (field.type !== 'CallExpression' || method === null || name === null) {
      throw this.#refuse(field, 'a field', 'a call of a method of "t"')
    }
    if (exposeMethods.has(method)) return this.#readExposed(field, method, name)
    if (!fieldMethods.has(method)) {
      throw this.#refuse(field, `the method "${method}" of "t"`, 'a method that is known')
    }
    const resolve = this.#resolverOf(field.arguments[0], field, method)
    if (resolve === null) return this.#readProperty(field)
    walkSyntax(resolve, (node, parent) => {
      if (node.type !== 'Identifier' || !['t', 'builder'].includes(node.name)) return true
      if (parent !== null && isPropertyName(parent, node)) return true
      throw this.#refuse(node, `"${node.name}" in a resolver`, 'a resolver without it')
    })
    this.#edits.push({ start: field.start, end: resolve.start, by: '' })
    this.#edits.push({ start: resolve.end, end: field.end, by: '' })
    return true
  }

  /** Nothing where the property has the name of the field: that is what a field without a resolver gives. */
  #readExposed(field: ESTree.CallExpression, method: string, name: string): boolean {
    const [property, options] = field.arguments
    if (property?.type !== 'Literal' || typeof property.value !== 'string') {
      throw this.#refuse(field, `what "${method}" exposes`, 'the name of a property')
    }
    const resolve = options === undefined ? null : this.#resolverOf(options, field, method)
    if (resolve !== null) throw this.#refuse(field, 'a resolver', `no resolver in "${method}"`)
    if (property.value === name) return this.#readProperty(field)
    this.#replace(field, `(parent) => parent[${JSON.stringify(property.value)}]`)
    return true
  }

  /** A property of the parent by the name of the field. It is said only where the code of an interface would stand there. */
  #readProperty(field: ESTree.CallExpression): boolean {
    if (this.#hasInterfaces) this.#replace(field, 'null')
    return this.#hasInterfaces
  }

  /** Null where the options of the field have none. */
  #resolverOf(
    options: ESTree.Node | undefined,
    field: ESTree.Node,
    method: string,
  ): ESTree.Node | null {
    if (options?.type !== 'ObjectExpression') {
      throw this.#refuse(options ?? field, `what "${method}" is given`, 'an object literal')
    }
    let found: ESTree.Node | null = null
    for (const property of options.properties) {
      if (this.#nameOf(property, fieldOptions, method) !== 'resolve') continue
      found = (property as ESTree.ObjectProperty).value
    }
    return found
  }

  #nameOf(property: ESTree.ObjectPropertyKind, known: Options, method: string): string {
    const name =
      property.type === 'Property' && !property.computed && property.key.type === 'Identifier'
        ? property.key.name
        : null
    if (property.type !== 'Property' || property.method || name === null) {
      throw this.#refuse(property, `an option of "${method}"`, '"name: value"')
    }
    if (!known.kept.includes(name) && !known.tabled.includes(name)) {
      const all = [...known.kept, ...known.tabled].join(', ')
      throw this.#refuse(property, `the option "${name}" of "${method}"`, `one of ${all}`)
    }
    return name
  }

  #leaveOut({ start, end }: ESTree.Node): void {
    const comma = /^(?:\s|\/\*[^]*?\*\/|\/\/.*\n)*,/.exec(this.#source.slice(end))?.[0].length ?? 0
    this.#replace({ start, end: end + comma }, '')
  }

  #replace({ start, end }: Pick<ESTree.Node, 'start' | 'end'>, by: string): void {
    // What was changed inside of it is gone with it.
    const outside = this.#edits.filter((edit) => edit.end <= start || edit.start >= end)
    this.#edits.splice(0, Infinity, ...outside, { start, end, by })
  }

  #refuse(node: ESTree.Node | null, what: string, wanted: string): SyntaxError {
    return definitionRefusal(this.#path, this.#source, node, { what, wanted })
  }
}

/** The name of the method that is called of `object`; null for any other call. */
function methodOf({ callee }: ESTree.CallExpression, object: string): string | null {
  if (callee.type !== 'MemberExpression' || callee.computed) return null
  return isNamed(callee.object, object) && callee.property.type === 'Identifier'
    ? callee.property.name
    : null
}

function isImplementing(
  call: ESTree.CallExpression,
): call is ESTree.CallExpression & { callee: ESTree.StaticMemberExpression } {
  const { callee } = call
  return callee.type === 'MemberExpression' && isNamed(callee.property, 'implement')
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}
