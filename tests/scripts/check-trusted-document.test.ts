import { expect, test } from 'vitest'
import { checkTrustedDocument } from '../../scripts/check-trusted-document.ts'

test('checkTrustedDocument() takes a valid document', () => {
  expect(() => checkTrustedDocument('a.graphql', '{ corpus { version } }')).not.toThrow()
})

test.for([
  ['{ corpus {', 'Syntax Error: Expected Name, found <EOF>.'],
  ['{ corpus { nothing } }', 'Cannot query field "nothing" on type "Corpus".'],
  ['query ($a: Int) { corpus { version } }', 'Variable "$a" is never used.'],
  ['{ corpus {} }', 'Cannot select nothing'],
  [`{ ${'corpus { version } '.repeat(30)} }`, 'fields of the root'],
])('checkTrustedDocument() refuses %s', ([text = '', why = '']) => {
  expect(() => checkTrustedDocument('a.graphql', text)).toThrow(
    'Cannot trust "a.graphql": expected a valid document, got: ',
  )
  expect(() => checkTrustedDocument('a.graphql', text)).toThrow(why)
})
