/** The first line of the files in each folder, which small worlds are given unless they test it. */
export const schemaLines: ReadonlyMap<string, string> = new Map([
  ['articles', '# yaml-language-server: $schema=../../schemas/article.schema.json'],
  ['actors', '# yaml-language-server: $schema=../schemas/actor.schema.json'],
  ['events', '# yaml-language-server: $schema=../schemas/event.schema.json'],
  ['locations', '# yaml-language-server: $schema=../schemas/location.schema.json'],
])
