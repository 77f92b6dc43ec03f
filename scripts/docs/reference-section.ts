/**
 * Every type of a schema with all that is in it: fields, arguments, values, defaults, what is deprecated.
 * A type has the anchor `type-Name`, a field, an input field or a value `Name.field`.
 */
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
  valueToLiteral,
} from 'graphql'
import { html, raw } from 'hono/html'
import type { DocsSection, Heading } from './docs-section.ts'
import { renderDescription } from './markdown.ts'
import type { Markup } from './render-operation.ts'

interface Group {
  readonly id: string
  readonly title: string
  readonly types: readonly GraphQLNamedType[]
}

export async function referenceSection(schema: GraphQLSchema): Promise<DocsSection> {
  const groups = groupsOf(schema).filter(({ types }) => types.length > 0)
  const body = html`${raw(renderDescription(schema.description ?? ''))}
  ${groups.map(
    ({ id, title, types }) =>
      html`<section aria-labelledby="${id}">
        <h3 id="${id}"><a href="#${id}">${title}</a></h3>
        ${types.map((type) => renderType(schema, type))}
      </section>`,
  )}`
  return {
    id: 'reference',
    title: 'Every type',
    html: String(await body),
    headings: groups.flatMap(({ id, title, types }): Heading[] => [
      { id, words: title, level: 3 },
      ...types.map(({ name }) => ({ id: anchorOf(name), words: name, level: 4 })),
    ]),
  }
}

/** Sorted by name, but for the root, where reading starts. */
function groupsOf(schema: GraphQLSchema): readonly Group[] {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const root = schema.getQueryType()
  const group = (id: string, title: string, is: (type: GraphQLNamedType) => boolean): Group => ({
    id: `reference-${id}`,
    title,
    types: types.filter((type) => type !== root && is(type)),
  })
  return [
    { id: 'reference-query', title: 'Queries', types: types.filter((type) => type === root) },
    group('interfaces', 'Interfaces', isInterfaceType),
    group('objects', 'Objects', isObjectType),
    group('unions', 'Unions', isUnionType),
    group('inputs', 'Filters, orders and other inputs', isInputObjectType),
    group('enums', 'Enums', isEnumType),
    group('scalars', 'Scalars', isScalarType),
  ]
}

function anchorOf(name: string): string {
  return `type-${name}`
}

function renderType(schema: GraphQLSchema, type: GraphQLNamedType): Markup {
  const id = anchorOf(type.name)
  return html`<section class="type" aria-labelledby="${id}">
    <h4 id="${id}"><a href="#${id}">${type.name}</a></h4>
    ${raw(renderDescription(descriptionOf(type)))} ${relationsOf(schema, type)} ${membersOf(type)}
  </section>`
}

/** graphql-js describes its own scalars at more length than a reader needs. */
function descriptionOf(type: GraphQLNamedType): string {
  return isSpecifiedScalarType(type) ? 'A scalar of GraphQL itself.' : (type.description ?? '')
}

function relationsOf(schema: GraphQLSchema, type: GraphQLNamedType): Markup | '' {
  if (isUnionType(type)) return namesOf('One of', type.getTypes())
  if (isInterfaceType(type)) {
    const { objects, interfaces } = schema.getImplementations(type)
    return html`${namesOf('Implements', type.getInterfaces())}
    ${namesOf('Implemented by', [...interfaces, ...objects])}`
  }
  if (isObjectType(type)) return namesOf('Implements', type.getInterfaces())
  if (isScalarType(type) && type.specifiedByURL != null) {
    return html`<p>Specified by <a href="${type.specifiedByURL}">${type.specifiedByURL}</a>.</p>`
  }
  return ''
}

function namesOf(words: string, types: readonly GraphQLNamedType[]): Markup | '' {
  if (types.length === 0) return ''
  return html`<p class="relation">
    ${words}${types.map((type, index) => html`${index === 0 ? ' ' : ', '}${typeLink(type)}`)}.
  </p>`
}

function membersOf(type: GraphQLNamedType): Markup | '' {
  if (isObjectType(type) || isInterfaceType(type)) {
    return html`<dl>
      ${Object.values(type.getFields()).map((field) => renderField(type.name, field))}
    </dl>`
  }
  if (isInputObjectType(type)) return renderInput(type)
  return isEnumType(type) ? renderEnum(type) : ''
}

function renderField(owner: string, field: GraphQLField<unknown, unknown>): Markup {
  return html`<dt id="${owner}.${field.name}">
      <code>${field.name}: ${typeReference(field.type)}</code>
    </dt>
    <dd>
      ${raw(renderDescription(field.description ?? ''))} ${deprecation(field)}
      ${
        field.args.length === 0
          ? ''
          : html`<dl class="arguments" aria-label="Arguments of ${field.name}">
              ${field.args.map((argument) => renderArgument(argument))}
            </dl>`
      }
    </dd>`
}

function renderInput(type: GraphQLInputObjectType): Markup {
  return html`<dl>
    ${Object.values(type.getFields()).map((field) =>
      renderArgument(field, `${type.name}.${field.name}`),
    )}
  </dl>`
}

function renderArgument(argument: GraphQLArgument | GraphQLInputField, id?: string): Markup {
  const value = defaultOf(argument)
  return html`<dt${id === undefined ? '' : html` id="${id}"`}>
      <code
        >${argument.name}: ${typeReference(argument.type)}${value === null ? '' : ` = ${value}`}</code
      >
    </dt>
    <dd>${raw(renderDescription(argument.description ?? ''))} ${deprecation(argument)}</dd>`
}

function renderEnum(type: GraphQLEnumType): Markup {
  return html`<dl>
    ${type.getValues().map(
      (value) =>
        html`<dt id="${type.name}.${value.name}"><code>${value.name}</code></dt>
          <dd>${raw(renderDescription(value.description ?? ''))} ${deprecation(value)}</dd>`,
    )}
  </dl>`
}

function deprecation({
  deprecationReason,
}: {
  readonly deprecationReason?: string | null | undefined
}): Markup | '' {
  if (deprecationReason == null) return ''
  return html`<p class="deprecated"><strong>Deprecated.</strong> ${deprecationReason}</p>`
}

/** In GraphQL's own notation; null where there is none. Schemas built in code have it as `defaultValue` still. */
function defaultOf(argument: GraphQLArgument | GraphQLInputField): string | null {
  const { type, default: given } = argument
  const node =
    given === undefined
      ? astFromValue(argument.defaultValue, type)
      : (given.literal ?? valueToLiteral(given.value, type))
  return node == null ? null : print(node)
}

/** `[ID!]!` with its name as a link. */
function typeReference(type: GraphQLType): Markup {
  const named = getNamedType(type)
  const [before, after] = String(type).split(named.name)
  return html`${before}${typeLink(named)}${after}`
}

function typeLink({ name }: GraphQLNamedType): Markup {
  return html`<a href="#${anchorOf(name)}">${name}</a>`
}
