/** What is said of a definition that cannot be compiled for the Worker: where it is, and what to do. */
import type { ESTree } from 'vite'

export function definitionRefusal(
  path: string,
  source: string,
  node: ESTree.Node | null,
  { what, wanted }: { readonly what: string; readonly wanted: string },
): SyntaxError {
  const line = source.slice(0, node?.start ?? 0).split('\n').length
  return new SyntaxError(
    `Cannot compile ${path}, line ${line}, for the Worker: found ${what}, expected ${wanted}. ` +
      'Write it otherwise, or teach it to scripts/code-of-definitions.ts, which says what of a ' +
      'definition is code, and to schema/compiled, which runs in place of Pothos',
  )
}
