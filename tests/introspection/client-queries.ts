/** Introspection queries as clients have sent them over the years, by what sends them. */

const typeReference = (depth: number): string =>
  depth === 0 ? 'kind name' : `kind name ofType { ${typeReference(depth - 1)} }`

export const clientQueries: Readonly<Record<string, string>> = {
  'graphql-js 0.8 to 14': `
    query IntrospectionQuery {
      __schema {
        queryType { name }
        mutationType { name }
        subscriptionType { name }
        types { ...FullType }
        directives { name description locations args { ...InputValue } }
      }
    }
    fragment FullType on __Type {
      kind
      name
      description
      fields(includeDeprecated: true) {
        name
        description
        args { ...InputValue }
        type { ...TypeRef }
        isDeprecated
        deprecationReason
      }
      inputFields { ...InputValue }
      interfaces { ...TypeRef }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
      possibleTypes { ...TypeRef }
    }
    fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
    fragment TypeRef on __Type { ${typeReference(7)} }`,

  'graphql-js 15 and 16 with every option': `
    query IntrospectionQuery {
      __schema {
        description
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types { ...FullType }
        directives {
          name description isRepeatable locations
          args(includeDeprecated: true) { ...InputValue }
        }
      }
    }
    fragment FullType on __Type {
      kind name description specifiedByURL isOneOf
      fields(includeDeprecated: true) {
        name description
        args(includeDeprecated: true) { ...InputValue }
        type { ...TypeRef }
        isDeprecated deprecationReason
      }
      inputFields(includeDeprecated: true) { ...InputValue }
      interfaces { ...TypeRef }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
      possibleTypes { ...TypeRef }
    }
    fragment InputValue on __InputValue {
      name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
    }
    fragment TypeRef on __Type { ${typeReference(9)} }`,

  'a minified query without fragments': `{__schema{queryType{name}mutationType{name}subscriptionType{name}types{kind name fields(includeDeprecated:false){name args{name type{${typeReference(6)}}defaultValue}type{${typeReference(6)}}}inputFields{name type{${typeReference(6)}}defaultValue}interfaces{kind name}enumValues{name}possibleTypes{kind name}}directives{name locations args{name}}}}`,

  'Apollo Client, which adds __typename to each selection': `
    query GetIntrospection {
      __schema {
        types {
          ...Every
          __typename
        }
        __typename
      }
      __typename
    }
    fragment Every on __Type {
      kind
      name
      fields { name type { ...Reference __typename } __typename }
      __typename
    }
    fragment Reference on __Type { kind name ofType { kind name __typename } __typename }`,

  'the fragment matcher of Apollo Client': `{ __schema { types { kind name possibleTypes { name } } } }`,

  'a typed document generator, inline fragments and all': `
    query Introspection {
      ... on Query {
        __schema {
          ... { queryType { ... on __Type { name } } }
          types { kind name ...Interfaces fields(includeDeprecated: true) { name } }
        }
      }
    }
    fragment Interfaces on __Type { interfaces { name } possibleTypes { name } }`,
}
