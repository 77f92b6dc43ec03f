/** Who accused the Taliban of what, and where it is written, with nothing but `fetch`. */
const query = `query Accusations($targets: [ID!]) {
  statements(filter: { acts: [ACCUSE], targets: $targets }) {
    nodes { speaker { name } content contentEvidence { paragraph start end } }
  }
}`

const response = await fetch(process.env['DATELINE_URL'] ?? 'http://localhost:8787/graphql', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables: { targets: ['actor:taliban'] } }),
})
const { data, errors } = await response.json()
if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`)

for (const { speaker, content, contentEvidence } of data.statements.nodes) {
  const [{ paragraph, start, end }] = contentEvidence
  // Null means not stated: here, that the article leaves open who said it.
  console.log(`${speaker?.name ?? 'Speaker open'}: ${content} (${paragraph}, ${start}–${end})`)
}
