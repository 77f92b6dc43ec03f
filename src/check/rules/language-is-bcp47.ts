import { quoted } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'

export const languageIsBcp47: Rule = {
  name: 'language-is-bcp47',
  law: 'The language of an article is a BCP 47 tag of a known language, in its canonical form.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      const { language } = file.content
      const canonical = canonicalTag(language)
      if (canonical === language) continue
      yield at(file, ['language'], {
        message: `${quoted(language)} is not the canonical BCP 47 tag of a known language`,
        remedy: 'Write the tag: "en", "en-GB", "ur", "zh-Hant".',
        suggestion: canonical ?? canonicalTag(language.replaceAll('_', '-')) ?? tagOfName(language),
      })
    }
  },
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Null where it is no tag, or the language is not known. */
function canonicalTag(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    if (canonical === undefined) return null
    return names.of(new Intl.Locale(canonical).language) === undefined ? null : canonical
  } catch {
    return null
  }
}

/** Of the languages with a tag of two letters: `English` → `en`. */
function tagOfName(name: string): string | null {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name.trim().toLowerCase()) ?? null
}
