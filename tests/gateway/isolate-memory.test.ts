import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitIsolate } from '../../src/worker/isolate-memory.ts'

const size = fc.integer({ min: 0, max: 100_000_000 })
const wanted = fc.record({ answers: size, documents: size, objects: size })

describe('fitIsolate()', () => {
  it('leaves what is wanted as it is beside a small corpus', () => {
    const sizes = { answers: 33_554_432, documents: 30_000_000 }
    expect(fitIsolate(80_000, sizes)).toEqual(sizes)
  })

  it('makes all smaller alike beside a large one', () => {
    expect(fitIsolate(58_000_000, { answers: 36_000_000, documents: 12_000_000 })).toEqual({
      answers: 9_000_000,
      documents: 3_000_000,
    })
  })

  it('keeps nothing beside a corpus that fills the isolate', () => {
    expect(fitIsolate(90_000_000, { answers: 1000, documents: 1000 })).toEqual({
      answers: 0,
      documents: 0,
    })
  })

  it('never gives more than is wanted, nor than there is room for', () => {
    const law = fc.property(size, wanted, (corpus, sizes) => {
      const fitted = fitIsolate(corpus, sizes)
      for (const name of ['answers', 'documents', 'objects'] as const) {
        expect(fitted[name]).toBeLessThanOrEqual(sizes[name])
      }
      const sum = fitted.answers + fitted.documents + fitted.objects
      expect(sum).toBeLessThanOrEqual(Math.max(70_000_000 - corpus, 0))
    })
    fc.assert(law)
  })
})
