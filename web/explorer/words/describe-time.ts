/** A time in words: what EDTF marks as open, uncertain or approximate is said, never dropped. */

const months =
  'January February March April May June July August September October November December'.split(' ')

/** Words for the forms that articles lead to; any other form stands as its EDTF text. */
export function describeTime(edtf: string): string {
  const interval = /^([^/]*)\/([^/]*)$/.exec(edtf)
  if (interval !== null) return describeInterval(interval[1] ?? '', interval[2] ?? '', edtf)
  const oneOf = /^\[([^,\]]*?)\.\.([^,\]]*?)\]$/.exec(edtf)
  if (oneOf !== null) return describeOneOf(oneOf[1] ?? '', oneOf[2] ?? '', edtf)
  return describeDate(edtf) ?? edtf
}

function describeInterval(from: string, to: string, edtf: string): string {
  const start = endInWords(from)
  const end = endInWords(to)
  if (start === null || end === null) return edtf
  if (from === '..' || from === '') return `until ${end}, start ${from === '' ? 'unknown' : 'open'}`
  if (to === '..' || to === '') return `since ${start}, end ${to === '' ? 'unknown' : 'open'}`
  return `from ${start} to ${end}`
}

function endInWords(end: string): string | null {
  return end === '..' || end === '' ? 'an open end' : describeDate(end)
}

function describeOneOf(from: string, to: string, edtf: string): string {
  const start = from === '' ? '' : describeDate(from)
  const end = to === '' ? '' : describeDate(to)
  if (start === null || end === null) return edtf
  if (start === '' && end !== '') return `on or before ${end}`
  if (end === '' && start !== '') return `on or after ${start}`
  return start === '' ? edtf : `some time from ${start} to ${end}`
}

/** Null for what is no plain year, month or day. */
function describeDate(text: string): string | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([?~%]?)$/.exec(text)
  if (match === null) return null
  const [, year = '', month, day, mark = ''] = match
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `
  const date = `${name}${day === undefined ? '' : `${Number(day)}, `}${year}`
  return `${date}${marks[mark] ?? ''}`
}

const marks: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (approximate)',
  '%': ' (uncertain and approximate)',
}
