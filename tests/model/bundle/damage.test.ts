/** What is done to a file on its way, by chance or on purpose. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexRecords } from '../../../src/compile/indexes/index-records.ts'
import { allRecords } from '../../../src/model/bundle/all-records.ts'
import { createFileWriter } from '../../../src/model/bundle/encode-file.ts'
import { openFile } from '../../../src/model/bundle/open-file.ts'
import { encodeBundle, openBundle } from '../../../src/model/bundle/bundle.ts'
import { encodeRecords } from '../../../src/model/bundle/encode-records.ts'
import { openRecords } from '../../../src/model/bundle/open-records.ts'
import { slugOf } from '../../../src/model/node-id.ts'
import type { Records } from '../../../src/model/records.ts'
import { compiled } from '../../compile/corpora.ts'
import { arbitraryRecords } from '../../store/arbitrary-records.ts'
import { repairChecksum } from './repair-checksum.ts'

const timeout = 120_000
/** Of a record. */
const damage = /^Cannot (?:open|read|find) .*expected .*, got /
const refusal = /^Cannot open the bundle: expected .*, got /

let small: Uint8Array<ArrayBuffer>
let smallRecords: Records
let seed: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  const [world] = fc.sample(arbitraryRecords, { numRuns: 1, seed: 11 }) as [Records]
  const content = indexRecords(world)
  smallRecords = content.records
  small = (await encodeBundle(content)).bytes
  seed = (await encodeBundle(indexRecords(await compiled('seed')))).bytes
})

function expectRefused(bytes: Uint8Array<ArrayBuffer>): void {
  let message = 'it was opened'
  try {
    openBundle(bytes.buffer)
  } catch (error) {
    message = error instanceof Error ? error.message : 'it threw no error'
  }
  // Asked first, because an assertion takes longer than opening.
  if (!refusal.test(message)) expect(message).toMatch(refusal)
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place])
}

describe('openBundle()', () => {
  it('opens what is not damaged', () => {
    expect(allRecords(openBundle(small.buffer).records)).toStrictEqual(smallRecords)
    expect(openBundle(seed.buffer).version).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses a file in which any byte is another', { timeout }, () => {
    const damaged = small.slice()
    for (const [place, byte] of small.entries()) {
      damaged[place] = byte ^ (1 << (place % 8))
      expectRefused(damaged)
      damaged[place] = byte
    }
    expect(isEqual(damaged, small)).toBe(true)
  })

  it('refuses a file that is cut off anywhere', { timeout }, () => {
    for (let length = 0; length < small.length; length += 1) {
      expectRefused(small.slice(0, length))
    }
  })

  it('refuses a file with something behind it', () => {
    for (let more = 1; more <= 64; more += 1) {
      const longer = new Uint8Array(small.length + more)
      longer.set(small)
      expectRefused(longer)
    }
  })

  const place = fc.nat(2 ** 31)
  const changes = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.nat(255) }),
      fc.record({ kind: fc.constant('swap' as const), at: place, with: place }),
      fc.record({
        kind: fc.constant('copy' as const),
        at: place,
        from: place,
        length: fc.nat(300),
      }),
      fc.record({ kind: fc.constant('clear' as const), at: place, length: fc.nat(5000) }),
    ),
    { minLength: 1, maxLength: 20 },
  )

  it(
    'refuses the bundle of the seed with any bytes set, swapped, copied or cleared',
    { timeout },
    () => {
      fc.assert(
        fc.property(changes, (all) => {
          const damaged = seed.slice()
          const { length } = damaged
          for (const change of all) {
            const at = change.at % length
            if (change.kind === 'set') damaged[at] = change.byte
            else if (change.kind === 'clear') damaged.fill(0, at, at + change.length)
            else if (change.kind === 'copy') {
              const from = change.from % length
              damaged.copyWithin(at, from, from + change.length)
            } else {
              const other = change.with % length
              ;[damaged[at], damaged[other]] = [damaged[other] ?? 0, damaged[at] ?? 0]
            }
          }
          fc.pre(!isEqual(damaged, seed))
          expectRefused(damaged)
        }),
        { numRuns: 300, seed: 5 },
      )
    },
  )
})

describe('openRecords() of a file with nonsense under a right checksum', () => {
  /** Reads all there is; says whether something was found to be damaged. */
  function readAll(bytes: Uint8Array<ArrayBuffer>): 'read' | 'refused' {
    try {
      const { records, numbers } = openRecords(openFile(bytes.buffer).sections)
      const all = allRecords(records)
      // Long lists are read by looking at them.
      JSON.stringify(all)
      for (const { id } of all.statements) slugOf(numbers.idOf(numbers.numberOf(id) ?? 0))
      return 'read'
    } catch (error) {
      const message = error instanceof Error ? error.message : 'no error'
      if (!damage.test(message)) expect(message).toMatch(damage)
      return 'refused'
    }
  }

  it('reads something or says what is wrong, whichever byte is another', { timeout }, async () => {
    const out = createFileWriter()
    encodeRecords(smallRecords, out)
    const { bytes } = await out.finish()
    const damaged = bytes.slice()
    const found = { read: 0, refused: 0 }
    for (let place = 56; place < bytes.length - 8; place += 1) {
      const byte = bytes[place] ?? 0
      for (const other of [byte ^ 1, byte ^ 128, 255]) {
        damaged[place] = other
        repairChecksum(damaged)
        found[readAll(damaged)] += 1
      }
      damaged[place] = byte
    }
    expect(found.read).toBeGreaterThan(1000)
    expect(found.refused).toBeGreaterThan(1000)
  })

  it(
    'reads something or says what is wrong, with many bytes of the seed others',
    { timeout },
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(2 ** 31), fc.nat(255)), { minLength: 1, maxLength: 200 }),
          (changes) => {
            const damaged = seed.slice()
            for (const [place, byte] of changes) {
              damaged[56 + (place % (damaged.length - 64))] = byte
            }
            repairChecksum(damaged)
            readAll(damaged)
          },
        ),
        { numRuns: 300, seed: 6 },
      )
    },
  )
})
