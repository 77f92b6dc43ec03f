import { decodeText } from '../../authoring/decode-text.ts'
import { maxYamlBytes } from '../../authoring/parse-corpus.ts'
import type { FileKind } from '../../authoring/file-schemas.ts'
import type { Rule } from '../rule.ts'

export const schemaLineIsGiven: Rule = {
  name: 'schema-line-is-given',
  law: 'The first line of a YAML file tells the editor its schema, for completion and help.',
  severity: 'warning',
  isOfOneFile: true,
  *check({ all, files }) {
    for (const { kind, file } of all) {
      const bytes = files.get(file.path)
      const text = bytes instanceof Uint8Array ? decodeText(bytes, maxYamlBytes).text : null
      if (text === null || namesSchema(text.split('\n', 1)[0] ?? '', kind)) continue
      yield {
        file: file.path,
        line: 1,
        column: 1,
        message: 'The first line does not name the schema of the file',
        remedy:
          'Put the line of the suggestion first: editors then complete keys and explain them.',
        suggestion: schemaLine(kind),
      }
    }
  },
}

/** A corpus outside `data/` may point at the schemas there: what counts is that many steps up at least, and the right schema. */
function namesSchema(line: string, kind: FileKind): boolean {
  const [before = '', path = '', ...more] = line.trimEnd().split('$schema=')
  const up = kind === 'article' ? '../../' : '../'
  return (
    before === '# yaml-language-server: ' &&
    more.length === 0 &&
    path.startsWith(up) &&
    path.endsWith(`schemas/${kind}.schema.json`)
  )
}

function schemaLine(kind: FileKind): string {
  const up = kind === 'article' ? '../../' : '../'
  return `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`
}
