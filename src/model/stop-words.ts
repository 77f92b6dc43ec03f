/**
 * English words that say little alone. A search leaves them out as long as another word is left;
 * they are indexed all the same. `us` is none, because it is also a country.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been but by can could did do does for from had ' +
    'has have he her him his how i if in into is it its may more most no not of on one or our out ' +
    'over said she should so some such than that the their them then there these they this those to ' +
    'up was we were what when where which who whom whose will with would you your'
  ).split(' '),
)
