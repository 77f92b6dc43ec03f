/**
 * Bounds the length of a document in tokens, and so its depth: the parser, which recurses, cannot run
 * out of stack. The limit is several times what the largest example operation has.
 */
import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'

export function limitTokens(maxTokens = 1000): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens }))
    },
  }
}
