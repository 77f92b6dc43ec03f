/** The `URL` scalar. It stands in answers only; the text was checked when the corpus was compiled. */
import { builder } from '../builder.ts'

builder.scalarType('URL', {
  description: 'An absolute address on the web, such as `https://example.org/news/1`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  coerceOutputValue: (url) => url,
})
