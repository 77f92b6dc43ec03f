/** A name without what people leave out or change when they type it: case, accents, kinds of apostrophes and dashes, white space. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’‚‛`´ʻʼ]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
