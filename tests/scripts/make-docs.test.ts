/** The manual: everything of the schema is in it, every code of an error, and nothing that is given breaks it. */
import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { docsPage } from '../../scripts/docs/docs-page.ts'
import { renderDescription, renderGuide, slugOf } from '../../scripts/docs/markdown.ts'
import { readExamples } from '../../scripts/docs/read-examples.ts'
import { referenceSection } from '../../scripts/docs/reference-section.ts'
import { renderDocs } from '../../scripts/make-docs.ts'
import { readBundle } from '../../scripts/read-bundle.ts'
import { documentedCodes } from '../http/documented-codes.ts'

const root = new URL('../../', import.meta.url)
let page: string
let ids: readonly string[]

beforeAll(async () => {
  const bundle = await readBundle(new URL('build/corpus.bundle', root))
  page = await renderDocs({ bundle, schema, stylesheet: '/assets/docs/docs.css' })
  ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id)
})

describe('renderDocs()', () => {
  it('has every type, field, argument, input field and value, each with its description', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
    expect(types.length).toBeGreaterThan(100)
    const anchors = new Set(ids)
    const missing: string[] = []
    const expectMember = (owner: string, name: string, description: string | null | undefined) => {
      if (!anchors.has(`${owner}.${name}`)) missing.push(`${owner}.${name}`)
      if (!page.includes(renderDescription(description ?? '')))
        missing.push(`description of ${name}`)
    }
    for (const type of types) {
      if (!anchors.has(`type-${type.name}`)) missing.push(type.name)
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          expectMember(type.name, field.name, field.description)
          for (const argument of field.args) {
            const start = page.indexOf(`id="${type.name}.${field.name}"`)
            const end = page.indexOf('<dt id="', start + 1)
            const part = page.slice(start, end === -1 ? undefined : end)
            if (!new RegExp(`<code\\s*>${argument.name}: `).test(part)) {
              missing.push(`${type.name}.${field.name}(${argument.name})`)
            }
            if (!part.includes(renderDescription(argument.description ?? ''))) {
              missing.push(`description of ${type.name}.${field.name}(${argument.name})`)
            }
          }
        }
      } else if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          expectMember(type.name, field.name, field.description)
        }
      } else if (isEnumType(type)) {
        for (const value of type.getValues()) expectMember(type.name, value.name, value.description)
      }
    }
    expect(missing).toEqual([])
  })

  it('has the default of whatever has one', () => {
    const part = page.slice(page.indexOf('id="EventFilter.within"'))
    expect(part.slice(0, part.indexOf('</dt>'))).toContain('= true')
    expect(page.match(/ = ASC/g)).toHaveLength(5)
  })

  it('has every code of an error', () => {
    expect(documentedCodes.size).toBeGreaterThan(20)
    for (const code of documentedCodes) expect(page).toContain(`<code>${code}</code>`)
  })

  it('has every example operation', async () => {
    const examples = await readExamples(new URL('schema/operations', root).pathname)
    expect(examples.length).toBeGreaterThan(20)
    for (const { name } of examples) expect(ids).toContain(`example-${name}`)
  })

  it('shows each client with what it installs and all of its files', async () => {
    const start = page.indexOf('<h2 id="clients"')
    const part = page
      .slice(start, page.indexOf('<h2 id="examples"'))
      .replaceAll(/&(?:quot|#39);/g, '"')
    for (const name of ['fetch', 'urql', 'apollo', 'typed']) {
      const folder = new URL(`examples/${name}/`, root)
      const manifest = JSON.parse(
        await readFile(new URL('package.json', folder), 'utf8'),
      ) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>
      for (const [wanted, range] of Object.entries({
        ...manifest.dependencies,
        ...manifest.devDependencies,
      })) {
        expect(part).toContain(` ${wanted}@${/\d+/.exec(range)?.[0]}`)
      }
      const files = name === 'typed' ? ['tsconfig.json', 'graphql.ts', 'main.ts'] : ['main.ts']
      for (const file of files) {
        const lines = (await readFile(new URL(file, folder), 'utf8')).split('\n')
        for (const line of lines.filter((one) => /^\s*"|^(?:const|import)/.test(one))) {
          expect(part).toContain(
            line
              .trim()
              .replaceAll('&', '&amp;')
              .replaceAll('<', '&lt;')
              .replaceAll('>', '&gt;')
              .replaceAll("'", '"'),
          )
        }
      }
    }
    expect(part).toContain('npx gql.tada generate-output')
  })

  it('says how often a client may ask, as wrangler.toml has it', async () => {
    const settings = await readFile(new URL('wrangler.toml', root), 'utf8')
    const [, limit, period] =
      /\[ratelimits\.simple\]\nlimit = (\d+)\nperiod = (\d+)/.exec(settings) ?? []
    expect(page).toContain(`${limit} in ${period} seconds`)
  })

  it('has each anchor once, and no link within it that leads nowhere', () => {
    expect(ids.length).toBe(new Set(ids).size)
    const links = Array.from(page.matchAll(/ href="#([^"]*)"/g), ([, id = '']) => id)
    expect(links.length).toBeGreaterThan(500)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('leads to no file that is not served', () => {
    const hrefs = Array.from(page.matchAll(/ href="([^"#][^"]*)"/g), ([, href = '']) => href)
    const paths = hrefs.filter((href) => !/^https?:/.test(href))
    expect(new Set(paths.map((path) => path.replace(/\?.*/, '')))).toEqual(
      new Set(['/', '/docs', '/graphiql', '/schema.graphql', '/icon.svg', '/assets/docs/docs.css']),
    )
  })

  it('needs neither script nor inline style', () => {
    expect(page).not.toMatch(/<script|<style|<[^>]*\s(style|on\w+)=/)
  })
})

const hostile =
  '</code></pre><script>alert(1)</script> "quoted" & [x](javascript:alert(1)) `</code>`'

describe('referenceSection()', () => {
  it('takes no description, default or reason for markup', async () => {
    const { html } = await referenceSection(
      buildSchema(`
        """${hostile}"""
        type Query {
          """${hostile}"""
          field(
            """${hostile}"""
            argument: String = "<script>"
          ): Choice @deprecated(reason: "<script>")
        }
        """${hostile}"""
        enum Choice {
          """${hostile}"""
          ONE
        }
        """${hostile}"""
        input Given { field: Choice = ONE }
        """${hostile}"""
        scalar Odd @specifiedBy(url: "https://odd.example/\\"><script>")
      `),
    )
    expect(html).not.toMatch(/<script|javascript:[^<]*"/)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).toContain('argument:')
    expect(html).toContain('&quot;&lt;script&gt;&quot;')
    expect(html).toContain('Deprecated.')
  })
})

test('docsPage() keeps the lines of what is preformatted', async () => {
  const page = await docsPage({
    sections: [{ id: 'a', title: '<A>', html: '<pre>one\n  two</pre>\n   <p>x</p>', headings: [] }],
    stylesheet: '/x.css',
    corpusVersion: 'v',
  })
  expect(page).toContain('<pre>one\n  two</pre>\n<p>x</p>')
  expect(page).toContain('&lt;A&gt;')
})

describe('renderGuide()', () => {
  const files = { 'limits.md': 'limits' }

  it('makes links between files links in the page, and takes none to what is not served', () => {
    const { html, headings, title } = renderGuide(
      '# Title\n\n[a](limits.md) [b](limits.md#the-cost) [c](#below) [e](/docs)\n\n## Below `x`\n',
      { name: 'here', files },
    )
    expect(title).toBe('Title')
    expect(html).toContain(
      '<a href="#limits">a</a> <a href="#limits-the-cost">b</a> <a href="#here-below">c</a> <a href="/docs">e</a>',
    )
    expect(headings).toEqual([{ id: 'here-below-x', words: 'Below x', level: 3 }])
    expect(() => renderGuide('# Title\n\n[d](../wrangler.toml)\n', { name: 'x', files })).toThrow(
      'Cannot read the guide "x": expected links to what is served, got "../wrangler.toml"',
    )
  })

  it('names in each cell of a table its column, for where a row has no room', () => {
    const { html } = renderGuide('# T\n\n## Of `x`\n\n| `a` | "b" |\n| - | -: |\n| 1 | 2 |\n', {
      name: 'here',
      files,
    })
    expect(html).toContain('<table role="table" aria-label="Of `x`">')
    expect(html).toContain(
      '<td role="cell" data-column="a">1</td>\n<td role="cell" data-column="&quot;b&quot;" class="right">2</td>',
    )
  })

  it('takes HTML for words', () => {
    const { html } = renderGuide(`# Title\n\n${hostile}\n\n## <b>\n\n| a |\n| - |\n| <b> |\n`, {
      name: 'here',
      files,
    })
    expect(html).not.toMatch(/<script|<b>|javascript:[^<]*"/)
  })

  it('leaves out what is for others, and says where that heading has gone', () => {
    const text = '# Title\n\nFor all.\n\n## Others\n\nFor others.\n'
    expect(renderGuide(text, { name: 'x', files, until: 'Others' }).html).toBe('<p>For all.</p>\n')
    expect(() => renderGuide(text, { name: 'x', files, until: 'None' })).toThrow(
      'Cannot read the guide "x": expected the heading "None", got none',
    )
    expect(() => renderGuide('No title', { name: 'x', files })).toThrow(
      'expected a title, got none',
    )
  })
})

test.each([
  ['What an operation costs', 'what-an-operation-costs'],
  ['When it is “too much”, `x`?', 'when-it-is-too-much-x'],
])('slugOf(%j) is %j', (heading, slug) => {
  expect(slugOf(heading)).toBe(slug)
})
