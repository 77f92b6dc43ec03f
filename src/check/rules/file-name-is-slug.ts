import { maxSlugLength, slugPattern } from '../../model/node-id.ts'
import { quoted, toSlug } from '../../authoring/suggest.ts'
import type { Rule } from '../rule.ts'

export const fileNameIsSlug: Rule = {
  name: 'file-name-is-slug',
  law: 'The name of a registry file, and of an article’s folder, is a slug.',
  isOfOneFile: true,
  *check({ all }) {
    for (const { kind, file } of all) {
      if (slugPattern.test(file.slug) && file.slug.length <= maxSlugLength) continue
      yield {
        file: file.path,
        line: 1,
        column: 1,
        message: `The ${kind === 'article' ? 'folder' : 'file'} name ${quoted(file.slug)} is not a slug`,
        remedy: `Rename it: lower-case words and numbers joined by single hyphens, at most ${maxSlugLength} characters.`,
        suggestion: toSlug(file.slug),
      }
    }
  },
}
