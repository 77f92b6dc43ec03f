/** Characters that show nothing, or change how others are shown: two texts that look alike then differ. */

/**
 * Soft hyphen, zero width space, word joiner, byte order mark, what sets the direction of writing, and
 * noncharacters. Not the joiners U+200C and U+200D, which emoji and several scripts need.
 */
export const invisible =
  /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/u

/** `U+200B` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
