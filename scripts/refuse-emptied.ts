/** What `codeOfDefinitions` has emptied is needed by nothing that runs. */
import { posix } from 'node:path'
import { type ESTree, parseSync } from 'vite'
import { definitionRefusal } from './definition-refusal.ts'
import { isPropertyName, walkSyntax } from './walk-syntax.ts'

/** The constants that are null now, by the paths of their files. */
export type Emptied = ReadonlyMap<string, ReadonlySet<string>>

/** @throws {SyntaxError} where code in `source` still uses one of them, its own or an imported one. */
export function refuseEmptied(source: string, path: string, emptied: Emptied): void {
  const { program } = parseSync(path, source, { preserveParens: false })
  const names = new Set([...(emptied.get(path) ?? []), ...importedOf(program, path, emptied)])
  if (names.size === 0) return
  walkSyntax(program, (node, parent) => {
    if (node.type !== 'Identifier' || !names.has(node.name)) return
    if (parent?.type === 'VariableDeclarator' && parent.id === node) return
    if (parent !== null && (isPropertyName(parent, node) || /^(Import|Export)/.test(parent.type)))
      return
    throw definitionRefusal(path, source, node, {
      what: `"${node.name}" where it is used`,
      wanted: 'nothing at run time to need it, as the Worker does not have it',
    })
  })
}

/** The names by which the file knows what it imports of them. */
function importedOf(program: ESTree.Program, path: string, emptied: Emptied): readonly string[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return []
    const from = emptied.get(posix.join(posix.dirname(path), statement.source.value))
    return statement.specifiers.flatMap((specifier) => {
      const isEmptied =
        specifier.type === 'ImportSpecifier' &&
        specifier.imported.type === 'Identifier' &&
        from?.has(specifier.imported.name) === true
      return isEmptied ? [specifier.local.name] : []
    })
  })
}
