/** What an isolate keeps of answers: the answers, and nothing of the questions that they are to. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { fullIntrospection } from '../../scripts/make-introspection.ts'
import { Answers } from '../../src/worker/graphql/answers.ts'
import { createEngine, type Engine } from '../../src/worker/graphql/engine.ts'
import { type Question, questionKey } from '../../src/worker/graphql/question.ts'
import { createIntrospection } from '../../src/worker/introspection/create-introspection.ts'
import { readSettings } from '../../src/worker/settings.ts'
import { openStore } from '../schema/ask.ts'

let engine: Engine

beforeAll(async () => {
  engine = createEngine({
    schema,
    store: await openStore('fixture'),
    settings: readSettings({}),
    introspection: createIntrospection(() => fullIntrospection(schema)),
  })
})

function questionOf(index: number): Question {
  return {
    mediaType: 'application/json',
    documentHash: String(index).padStart(64, '0'),
    document: null,
    operationName: null,
    variables: '{}',
  }
}

function answerOne(answers: Answers, index: number, padding: number) {
  const text = `query OperationNumber${index} { __typename } # ${'x'.repeat(padding)}`
  return answers.workOut(questionOf(index), { text, isTrusted: false }, '"tag"')
}

function usedMemory(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return getHeapStatistics().used_heap_size
}

describe('Answers', () => {
  it('keep no document in memory by the name of its operation', async () => {
    const answers = new Answers(engine, 33_554_432)
    await answerOne(answers, 0, 30_000)
    const before = usedMemory()
    for (let index = 1; index <= 2000; index += 1) await answerOne(answers, index, 30_000)
    const grown = usedMemory() - before
    expect(answers.find(questionKey(questionOf(1)))?.operationName).toBe('OperationNumber1')
    // 60 MB of documents were sent; the cache of documents keeps some 10 MB of them.
    expect(grown).toBeLessThan(30_000_000)
  })

  it('never count more than their bound, and count at least what they hold', async () => {
    const bound = 100_000
    const answers = new Answers(engine, bound)
    let held = 0
    for (let index = 0; index < 1000; index += 1) {
      await answerOne(answers, index, 0)
      expect(answers.size).toBeLessThanOrEqual(bound)
    }
    for (let index = 0; index < 1000; index += 1) {
      held += answers.find(questionKey(questionOf(index)))?.body.byteLength ?? 0
    }
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(answers.size)
  })
})
