/**
 * Objects of answers as they were written, so that an answer that has one again copies it. What is
 * written of a node depends on nothing but the node and what is selected of it, where no variable
 * stands in the selection: stores and resolvers are pure. They are kept in two generations: what is used
 * goes to the young one, and when that is full, the old one is dropped and the young one becomes old.
 */
import { BoundedMap } from '../bounded-map.ts'
import type { JsonBytes } from './json-bytes.ts'

/** What an object weighs beside its bytes and its id: the entry in a map, and where it begins. */
const entryWeight = 100

/** Of the texts of selections and what finds their objects, in bytes: they are kept beside the objects. */
const maxSelections = 400_000
const selectionWeight = 400
const initialSize = 4096
/** By how much the room for bytes grows: so much more than is used may be there. */
const growth = 1.25

export class WrittenObjects {
  readonly #limit: number
  readonly #selections = new BoundedMap<KeptObjects>(maxSelections)
  #young = new Generation()
  #old = new Generation()
  #answer = 0

  /** @param bound - of the objects, in bytes, with what finding them takes; 0 keeps nothing. */
  constructor(bound: number) {
    this.#limit = bound / 2
  }

  /** In bytes, at most the bound. */
  get size(): number {
    return this.#young.weight + this.#old.weight
  }

  /** Tells the answers apart in which objects are used. */
  get answer(): number {
    return this.#answer
  }

  /** An answer is about to be written. */
  beginAnswer(): void {
    this.#answer += 1
  }

  /**
   * The objects of which the same is selected.
   * @param selection - two that are equal select the same of the same type, whatever the variables.
   */
  of(selection: string): KeptObjects {
    const known = this.#selections.get(selection)
    if (known !== undefined) return known
    const objects = new KeptObjects(this)
    this.#selections.set(selection, objects, selection.length + selectionWeight)
    return objects
  }

  /** Where the object was put in the young generation; -1 where it is too large to be kept. */
  add(objects: KeptObjects, id: string, bytes: Uint8Array): number {
    const weight = growth * bytes.length + 2 * id.length + entryWeight
    // One object must not turn out all others.
    if (weight > this.#limit / 4) return -1
    if (this.#young.weight + weight > this.#limit) this.#turn()
    return this.#young.add(objects, bytes, weight)
  }

  youngAt(place: number, out: JsonBytes): void {
    this.#young.copy(place, out)
  }

  oldAt(place: number): Uint8Array {
    return this.#old.at(place)
  }

  #turn(): void {
    const [old, young] = [this.#old, this.#young]
    for (const objects of old.owners) objects.dropOld()
    for (const objects of young.owners) objects.age()
    old.clear()
    this.#young = old
    this.#old = young
  }
}

const nothing: ReadonlyMap<string, number> = new Map()

/** The objects that are kept of one selection, by the ids of their nodes. */
export class KeptObjects {
  readonly #all: WrittenObjects
  #young: Map<string, number> | null = null
  #old: ReadonlyMap<string, number> = nothing
  /** The answer that used it first. */
  #firstAnswer = 0
  #isWanted = false

  constructor(all: WrittenObjects) {
    this.#all = all
  }

  /** Whether objects are to be kept: what one answer alone has is not. */
  get isWanted(): boolean {
    if (this.#isWanted) return true
    const { answer } = this.#all
    if (this.#firstAnswer === 0) this.#firstAnswer = answer
    this.#isWanted = this.#firstAnswer !== answer
    return this.#isWanted
  }

  /** Writes the object of the node. False where it is not kept. */
  copy(id: string, out: JsonBytes): boolean {
    const young = this.#young?.get(id)
    if (young !== undefined) {
      this.#all.youngAt(young, out)
      return true
    }
    const old = this.#old.get(id)
    if (old === undefined) return false
    const bytes = this.#all.oldAt(old)
    out.writeBytes(bytes)
    // A generation may end with it, whose bytes are those of `out` by now.
    this.keep(id, bytes)
    return true
  }

  keep(id: string, bytes: Uint8Array): void {
    const place = this.#all.add(this, id, bytes)
    if (place !== -1) (this.#young ??= new Map()).set(id, place)
  }

  /** The young generation becomes old. */
  age(): void {
    this.#old = this.#young ?? nothing
    this.#young = null
  }

  dropOld(): void {
    this.#old = nothing
  }
}

class Generation {
  #bytes = new Uint8Array(0)
  /** Where each object begins, and where the last one ends. */
  readonly #starts: number[] = [0]
  /** Whose objects are in it. */
  readonly owners = new Set<KeptObjects>()
  weight = 0

  add(objects: KeptObjects, bytes: Uint8Array, weight: number): number {
    const place = this.#starts.length - 1
    const start = this.#starts[place] ?? 0
    const end = start + bytes.length
    if (end > this.#bytes.length) this.#grow(end)
    this.#bytes.set(bytes, start)
    this.#starts.push(end)
    this.owners.add(objects)
    this.weight += weight
    return place
  }

  at(place: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[place], this.#starts[place + 1])
  }

  copy(place: number, out: JsonBytes): void {
    out.writeBytes(this.at(place))
  }

  clear(): void {
    this.#starts.length = 1
    this.owners.clear()
    this.weight = 0
  }

  #grow(wanted: number): void {
    const larger = new Uint8Array(Math.max(wanted, initialSize, growth * this.#bytes.length))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
