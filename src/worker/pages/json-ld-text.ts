/**
 * JSON that may stand in a `<script>` of HTML: nothing in it can end the element or open a comment, and
 * it holds no line separator that older parsers of JavaScript stumble over. A block of data is no script,
 * so that a content security policy without `unsafe-inline` has nothing against it (HTML, "prepare the
 * script element": the type is looked at before the policy).
 */
export function jsonLdText(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
