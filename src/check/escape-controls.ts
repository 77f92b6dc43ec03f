// oxlint-disable-next-line no-control-regex -- to find them is the point
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A text on one line that cannot steer a terminal: control characters as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replaceAll(
    controls,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
