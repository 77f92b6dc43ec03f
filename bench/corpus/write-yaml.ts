/** A plain value as YAML, laid out as editors write it: blocks, and quotes only where they are needed. */

/** Ends in a line break. Values are texts, finite numbers, booleans, lists and maps; no nulls. */
export function writeYaml(value: object): string {
  return block(value, '').slice(1)
}

/** With the line break, or the space, that parts it from its key or dash. */
function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n'
    let text = '\n'
    for (const item of value) text += `${indent}-${inItem(item, `${indent}  `)}`
    return text
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.length === 0) return ' {}\n'
    let text = '\n'
    for (const [key, inner] of entries) {
      text += `${indent}${scalar(key)}:${block(inner, `${indent}  `)}`
    }
    return text
  }
  return ` ${typeof value === 'string' ? scalar(value) : String(value)}\n`
}

/** The first key of a map stands on the line of the dash. */
function inItem(value: unknown, indent: string): string {
  const text = block(value, indent)
  return text.startsWith('\n') ? ` ${text.slice(1 + indent.length)}` : text
}

function scalar(text: string): string {
  if (plain.test(text) && !otherThanText.test(text)) return text
  return /['\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`
}

const plain = /^[\p{L}“](?:[\p{L}\p{N}\p{M} ,.;?!()“”’–/_-]*[\p{L}\p{N}\p{M}.;?!)“”’])?$/u
const otherThanText = /^(?:true|false|null|yes|no|on|off|y|n)$/i
