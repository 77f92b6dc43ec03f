/** What `codeOfDefinitions` has emptied is needed by nothing that runs. */
import { parseSync } from 'vite'
import { definitionRefusal } from './definition-refusal.ts'
import { isPropertyName, walkSyntax } from './walk-syntax.ts'

/** @throws {SyntaxError} where code in `source` still uses one of the constants that are null now. */
export function refuseEmptied(source: string, path: string, emptied: ReadonlySet<string>): void {
  const { program } = parseSync(path, source, { preserveParens: false })
  walkSyntax(program, (node, parent) => {
    if (node.type !== 'Identifier' || !emptied.has(node.name)) return
    if (parent?.type === 'VariableDeclarator' && parent.id === node) return
    if (parent !== null && (isPropertyName(parent, node) || /^(Import|Export)/.test(parent.type)))
      return
    throw definitionRefusal(path, source, node, {
      what: `"${node.name}" where it is used`,
      wanted: 'nothing at run time to need it, as the Worker does not have it',
    })
  })
}
