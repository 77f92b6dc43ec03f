/** Which list takes which filter and order: an overview that leads into the reference. */
import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { html } from 'hono/html'
import type { DocsSection } from './docs-section.ts'

export async function filtersSection(schema: GraphQLSchema): Promise<DocsSection> {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
  const filters = inputs.filter(({ name }) => name.endsWith('Filter'))
  const body = html`<p>
      All conditions of a filter must hold, of a list of values any one. What is not given, or null,
      narrows nothing; an empty list matches nothing. <code>any</code> and <code>not</code> combine
      filters. A filter's ids are checked: a malformed one is <code>INVALID_ID</code>, one of
      nothing matches nothing. <code>orderBy</code> has a total order, so that pages neither repeat
      nor miss an item.
    </p>
    <table role="table" aria-label="Filters">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Filter</th>
          <th role="columnheader" scope="col">Taken by</th>
          <th role="columnheader" scope="col">Conditions</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${filters.map(
          (filter) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <a href="#type-${filter.name}">${filter.name}</a>
              </th>
              <td role="cell" data-column="Taken by">${joined(takenBy(schema, filter.name))}</td>
              <td role="cell" data-column="Conditions">
                ${joined(
                  Object.keys(filter.getFields()).map((name) => ({
                    words: name,
                    id: `${filter.name}.${name}`,
                  })),
                )}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  return { id: 'filters', title: 'Filters and orders', html: String(await body), headings: [] }
}

interface Place {
  readonly words: string
  readonly id: string
}

/** Fields of objects; those of interfaces are among them. */
function takenBy(schema: GraphQLSchema, filter: string): readonly Place[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some((argument) => getNamedType(argument.type).name === filter))
        .map((field) => ({
          words: `${type.name}.${field.name}`,
          id: `${type.name}.${field.name}`,
        })),
    )
}

function joined(places: readonly Place[]) {
  return html`${places.map(
    ({ words, id }, index) =>
      html`${index === 0 ? '' : ', '}<a href="#${id}"><code>${words}</code></a>`,
  )}`
}
