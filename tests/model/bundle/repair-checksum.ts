import { xxh32 } from '../../../src/model/bundle/xxh32.ts'

/** Makes the checksum at the end of a file right again, as a writer does that writes nonsense. */
export function repairChecksum(bytes: Uint8Array<ArrayBuffer>): void {
  const { length, buffer } = bytes
  const sum = xxh32(new Uint32Array(buffer, 0, length / 4 - 1))
  new DataView(buffer).setUint32(length - 4, sum, true)
}
