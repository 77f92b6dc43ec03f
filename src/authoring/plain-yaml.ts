/**
 * The part of YAML that nearly every file keeps to, read about twenty times as fast as by the YAML
 * parser: maps and lists in blocks, keys that are words, values on one line; or JSON as programs
 * write it. It is read line by line. Whatever is not plainly of this part, or would be complained of,
 * is left to the parser, which alone decides what YAML means: this gives the same value or none.
 */

/** Undefined where the text is beyond this part, which says nothing of whether it is right. */
export function readPlainYaml(text: string): unknown {
  if (unusual.test(text)) return undefined
  const body = text.slice(opening.exec(text)?.[0].length ?? 0)
  return body.startsWith('{') ? readJson(body) : new BlockReader(body).read()
}

/** Tabs, carriage returns, control and invisible characters, halves of characters. */
const unusual = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

/** Lines that are empty or hold a comment alone. */
const opening = /^(?: *(?:#.*)?\n)*/

const key = /^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/
const keyOfLine = /^([A-Za-z0-9][A-Za-z0-9_-]{0,199}):(?: (?=\S)|$)/

const maxDepth = 40

/**
 * Only where it is to the letter what `JSON.stringify` writes: then no key stands twice, and no line
 * break stands where YAML would not have it.
 */
function readJson(body: string): unknown {
  // YAML and JSON agree on the other escapes that are written.
  if (body.includes('\\u')) return undefined
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  const indent = /^\{\n( *)/.exec(body)?.[1] ?? ''
  const isAsWritten = JSON.stringify(value, null, indent) === body.replace(/\n$/, '')
  return isAsWritten && hasPlainKeys(value, 0) ? value : undefined
}

function hasPlainKeys(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > maxDepth) return false
  if (Array.isArray(value)) return value.every((item) => hasPlainKeys(item, depth + 1))
  return Object.entries(value).every(
    ([name, inner]) => key.test(name) && hasPlainKeys(inner, depth + 1),
  )
}

interface Line {
  /** How many spaces it begins with; the dashes before a key count as such. */
  indent: number
  content: string
}

class BlockReader {
  readonly #lines: Line[] = []
  #next = 0

  constructor(body: string) {
    for (const text of body.split('\n')) {
      let indent = 0
      while (text.charCodeAt(indent) === 0x20) indent += 1
      if (indent === text.length || text.startsWith('#', indent)) continue
      this.#lines.push({ indent, content: indent === 0 ? text : text.slice(indent) })
    }
  }

  read(): unknown {
    const first = this.#lines[0]
    if (first === undefined || first.indent > 0) return undefined
    const value = this.#readBlock(first, 0)
    return this.#next === this.#lines.length ? value : undefined
  }

  /** The map or list that begins on this line, and is indented like it. */
  #readBlock(line: Line, depth: number): unknown {
    if (depth > maxDepth) return undefined
    if (line.content.startsWith('- ')) return this.#readList(line.indent, depth)
    return keyOfLine.test(line.content) ? this.#readMap(line.indent, depth) : undefined
  }

  #readMap(indent: number, depth: number): object | undefined {
    const map: Record<string, unknown> = {}
    for (;;) {
      const line = this.#lines[this.#next]
      if (line === undefined || line.indent < indent) return map
      if (line.indent > indent) return undefined
      const [start, name] = keyOfLine.exec(line.content) ?? []
      if (start === undefined || name === undefined || Object.hasOwn(map, name)) return undefined
      this.#next += 1
      const value = start.endsWith(':')
        ? this.#readBelow(indent, depth)
        : readScalar(line.content.slice(start.length))
      if (value === undefined) return undefined
      map[name] = value
    }
  }

  /** What stands below a key: a list may be indented no more than the key. */
  #readBelow(indent: number, depth: number): unknown {
    const line = this.#lines[this.#next]
    if (line === undefined || line.indent < indent) return undefined
    if (line.indent === indent && !line.content.startsWith('- ')) return undefined
    return this.#readBlock(line, depth + 1)
  }

  #readList(indent: number, depth: number): unknown[] | undefined {
    const list: unknown[] = []
    for (;;) {
      const line = this.#lines[this.#next]
      if (line === undefined || line.indent < indent) return list
      if (line.indent > indent) return undefined
      // The next key of the map that holds the list; elsewhere whoever reads on finds it out of place.
      if (!line.content.startsWith('- ')) return list
      const item = line.content.slice(2)
      let value: unknown
      if (item.startsWith('- ') || keyOfLine.test(item)) {
        line.indent += 2
        line.content = item
        value = this.#readBlock(line, depth + 1)
      } else {
        this.#next += 1
        value = readScalar(item)
      }
      if (value === undefined) return undefined
      list.push(value)
    }
  }
}

/** A text, a whole number, true or false, or an empty list or map. */
function readScalar(text: string): unknown {
  switch (text.charCodeAt(0)) {
    case 0x22:
      return readDoubleQuoted(text)
    case 0x27:
      return singleQuoted.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined
    default:
      return readUnquoted(text)
  }
}

const singleQuoted = /^'(?:[^']|'')*'$/

/** With the escapes on which JSON and YAML agree. */
function readDoubleQuoted(text: string): unknown {
  if (text.includes('\\u')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** What YAML gives a meaning to at the beginning of a text, white space, and what numbers begin with. */
const beginsWithSign = /^[\s\-?:,[\]{}#&*!|>'"%@`~.+=<]/
const endsOrHasSign = /:(?: |$)| #|\s$/
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/
const mayBeNumber = /^\d[\d.+_a-fox]*(?:e-\d+)?$/i
const mayBeWord = /^(?:true|false|null)$/i

function readUnquoted(text: string): unknown {
  if (text === '') return undefined
  if (text === '[]') return []
  if (text === '{}') return {}
  if (beginsWithSign.test(text) || endsOrHasSign.test(text)) return undefined
  if (mayBeNumber.test(text)) return wholeNumber.test(text) ? Number(text) : undefined
  if (!mayBeWord.test(text)) return text
  return text === 'true' ? true : text === 'false' ? false : undefined
}
