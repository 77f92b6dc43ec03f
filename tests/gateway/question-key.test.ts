/** The key that all caches know a question by: no two questions share one, and no question has two. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, UncanonicalValueError } from '../../src/worker/graphql/canonical-json.ts'
import { negotiateMediaType } from '../../src/worker/graphql/media-type.ts'
import {
  decodeQuestion,
  encodeQuestion,
  type Question,
  questionKey,
} from '../../src/worker/graphql/question.ts'
import { parseParameters, readWritten } from '../../src/worker/graphql/read-parameters.ts'
import { readQuestion } from '../../src/worker/graphql/read-question.ts'
import { sha256 } from '../../src/model/sha256.ts'
import { jsonObjects, spell, spellings } from './arbitrary-json.ts'
import { type Asked, asked, type Manner, manners, pairs, write } from './arbitrary-requests.ts'

/** As the gateway reads a request. */
async function questionOf(request: Request): Promise<Question> {
  const parameters = parseParameters(request.method, await readWritten(request, 65_536))
  const mediaType = negotiateMediaType(request.headers.get('Accept'), false)
  if (mediaType === null || mediaType === 'text/html') throw new Error('There is no such question')
  const text = parameters.query ?? ''
  return readQuestion(parameters, mediaType, { hash: await sha256(text), text })
}

async function keyOf(one: Asked, manner: Manner): Promise<string> {
  return questionKey(await questionOf(write(one, manner)))
}

const plainSpelling = { space: '', escapes: true, exponent: false, reversed: false } as const

/** What graphql-js is told apart by: read here without any code of ours. */
function meaningOf({ document, operationName, variables, accept }: Asked): unknown {
  const prefersResponse = accept?.includes('graphql-response') === true
  return {
    document,
    operationName,
    variables: JSON.parse(variables === null ? '{}' : spell(variables, plainSpelling)) as unknown,
    mediaType: prefersResponse ? 'graphql-response' : 'json',
  }
}

describe('questionKey()', () => {
  it('is the same for two requests if and only if they ask the same', async () => {
    let same = 0
    let different = 0
    await fc.assert(
      fc.asyncProperty(pairs, manners, manners, async ([one, other], first, second) => {
        const isSame = isDeepStrictEqual(meaningOf(one), meaningOf(other))
        if (isSame) same += 1
        else different += 1
        expect((await keyOf(one, first)) === (await keyOf(other, second))).toBe(isSame)
      }),
      { numRuns: 3000 },
    )
    expect(same).toBeGreaterThan(500)
    expect(different).toBeGreaterThan(500)
  })

  const keyOfTexts = async (variables: string, operationName: string | null = null) => {
    const body = JSON.stringify({ query: '{a}', operationName }).replace(
      /\}$/,
      `,"variables":${variables}}`,
    )
    const headers = { 'Content-Type': 'application/json' }
    return questionKey(
      await questionOf(new Request('https://x.example/graphql', { method: 'POST', headers, body })),
    )
  }

  it('tells apart what a careless key would not', async () => {
    const variables = [
      '{}',
      '{"a":null}',
      '{"a":1}',
      '{"a":"1"}',
      '{"a":true}',
      '{"a":"true"}',
      '{"a":0}',
      '{"a":-0}',
      '{"a":[]}',
      '{"a":{}}',
      '{"a":[1]}',
      '{"a":["1"]}',
      '{"a":[[1]]}',
      '{"a":"é"}',
      '{"a":"e\\u0301"}',
      '{"a":"\\ud800"}',
      '{"a":"\\udc00"}',
      '{"a":"\\ufffd"}',
      '{"a":"\\u0000"}',
      '{"a":""}',
      '{"A":1}',
      '{"a":{"__proto__":1}}',
      '{"__proto__":{"a":1}}',
      '{"a\\":1,\\"b":2}',
      '{"a":1,"b":2}',
      '{"a":1e300}',
      '{"a":9007199254740994}',
      '{"a":9007199254740992}',
    ]
    const keys = await Promise.all(variables.map((text) => keyOfTexts(text)))
    expect(new Set(keys).size).toBe(variables.length)
  })

  it('takes for one what JSON reads as one', async () => {
    const groups = [
      ['{"a":1}', '{"a":1.0}', '{"a":1e0}', '{ "\\u0061" : 10e-1 }', '{"a":2,"a":1}'],
      ['{"a":9007199254740992}', '{"a":9007199254740993}'],
      ['{"a":1,"b":2}', '{"b":2,"a":1}', '{"b":1,"a":1,"b":2}'],
      ['{}', 'null', ' { } '],
    ]
    for (const group of groups) {
      const keys = await Promise.all(group.map((text) => keyOfTexts(text)))
      expect(new Set(keys).size).toBe(1)
    }
  })

  it('cannot be forged by an operation name or a variable that contains another key', async () => {
    const keys = await Promise.all([
      keyOfTexts('{"a":1}', 'A'),
      keyOfTexts('{}', 'A","{\\"a\\":1}'),
      keyOfTexts('{"a":1}', '["A"]'),
    ])
    expect(new Set(keys).size).toBe(3)
  })

  it('knows a document by its hash, whether or not its text is known', async () => {
    const question = await questionOf(
      new Request('https://x.example/graphql?query={a}', { method: 'GET' }),
    )
    expect(questionKey({ ...question, document: null })).toBe(questionKey(question))
  })
})

describe('canonicalJson()', () => {
  it('is JSON of the same value, with its keys in order', () => {
    fc.assert(
      fc.property(jsonObjects, spellings, (json, spelling) => {
        const value: unknown = JSON.parse(spell(json, spelling))
        const canonical = canonicalJson(value)
        expect(isDeepStrictEqual(JSON.parse(canonical), value)).toBe(true)
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
        expect(canonical.isWellFormed()).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('sorts keys by their UTF-16 units', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"a":2,"10":3,"9":4,"B":5,"😀":6,"\\uffff":7}'))).toBe(
      '{"10":3,"9":4,"B":5,"a":2,"b":1,"😀":6,"\uffff":7}',
    )
  })

  it.each(['1e400', '-1e400', '[1e999]', '{"a":{"b":1e309}}'])(
    'refuses %s, which no double holds',
    (text) => {
      expect(() => canonicalJson(JSON.parse(text))).toThrow(UncanonicalValueError)
    },
  )

  it('takes 64 levels and refuses 65, without running out of stack at 30,000', () => {
    const nested = (levels: number): unknown =>
      JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
    expect(canonicalJson(nested(64))).toBe(`${'['.repeat(64)}${']'.repeat(64)}`)
    expect(() => canonicalJson(nested(65))).toThrow('expected at most 64 levels')
    expect(() => canonicalJson(nested(30_000))).toThrow(UncanonicalValueError)
  })
})

describe('encodeQuestion()', () => {
  it('is a header value that decodeQuestion() reads as the same question', async () => {
    await fc.assert(
      fc.asyncProperty(asked, manners, fc.boolean(), async (one, manner, knowsText) => {
        const read = await questionOf(write(one, manner))
        const question = knowsText ? read : { ...read, document: null }
        const encoded = encodeQuestion(question)
        expect(encoded).toMatch(/^[\u0020-\u007e]+$/)
        const header = new Headers({ 'Dateline-Question': encoded }).get('Dateline-Question')
        expect(header).toBe(encoded)
        expect(decodeQuestion(encoded)).toEqual(question)
      }),
    )
  })
})
