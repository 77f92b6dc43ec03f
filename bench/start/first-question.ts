/** What a Worker that has just started is asked first: it takes the whole way of a question, and reads the corpus. */
export const firstQuestion = `/graphql?${new URLSearchParams({
  query: '{ corpus { articles } articles(first: 1) { nodes { headline } } }',
}).toString()}`
