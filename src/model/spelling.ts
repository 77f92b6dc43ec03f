/**
 * British and American spellings of one word, folded to one of the two (mostly the American). Both the
 * corpus and what is looked for are folded, so that only two different words that come out alike
 * would do harm; hence lists of stems where a rule by its ending would catch too much (`hour`,
 * `four`, `wise`, `exercise`, `filled`).
 */

const ours =
  'arb|ard|arm|behavi|cand|clam|clang|col|demean|dol|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|' +
  'misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig'
const ourPattern = new RegExp(`^(be|bi|dis|mis|multi|non|out|over|re|tri|un|water)?(${ours})our`)

const rePattern = /(calib|cent|fib|lit|lust|meag|met|och|sab|sepulch|somb|spect|theat)re(s|d)?$/

const ences = /^(def|off|pret)enc(e|es|ed|ing|eless|elessness|eman|emen)$/
const licences = /^(un)?licenc(e|es|ed|ing|ee|ees)$/
const practise = /^(mal)?practis(e|es|ed|ing|er|ers)$/

const yse = /^(anal|catal|dial|electrol|hydrol|paral|psychoanal)ys(e|es|ed|ing|er|ers)$/

/** A stem of four letters or more, or `ion`, and not a vowel other than `i` before the ending. */
const isePattern = /^(.{3,}[^aeou]|ion)is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/
/** What is spelt `-ise` everywhere. */
const alwaysIse =
  /(wis|[^i]vis|[^ia]cis|pris|^.{0,5}(?:comprom|prem|prom|surm|chem)is|advertis|chastis|despis|expertis|franchis|merchandis|mortis|paradis|sunris|moonris|highris|treatis|improvis)$/

const singleL =
  'barre|bede|beve|cance|channe|chise|corra|counse|cude|dia|dishev|disheve|dowe|drive|due|enamel|equa|' +
  'frivo|fue|funne|gambo|grove|hove|initia|jewe|kenne|labe|leve|libe|marsha|marve|mede|mode|pane|parce|' +
  'peda|penci|peri|quarre|refue|reve|riva|shove|shrive|signa|snive|snorke|spira|stenci|swive|tota|' +
  'trave|tunne|unrave|wease|yode'
const doubleLPattern = new RegExp(`^(un)?(${singleL})ll(ed|ing|er|ers|or|ors|ous|ously|ist|ists)$`)

/** Stems that differ in one place; what follows the stem stays. */
const stems: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/^(kilo|micro|re)?programmes?$/, '$1program'],
  [/^acknowledgement/, 'acknowledgment'],
  [/^aeroplane/, 'airplane'],
  [/^age(ing)$/, 'ag$1'],
  [/^aluminium/, 'aluminum'],
  [/^amongst$/, 'among'],
  [/^anaem/, 'anem'],
  [/^anaesth/, 'anesth'],
  [/^(ana|cata|dia|mono|pro)logue/, '$1log'],
  [/^appal(s?)$/, 'appall$1'],
  [/^archaeo/, 'archeo'],
  [/^artefact/, 'artifact'],
  [/^cheque(s?)$/, 'check$1'],
  [/^cosy$/, 'cozy'],
  [/^diarrhoea/, 'diarrhea'],
  [/^distil(s?)$/, 'distill$1'],
  [/^draught/, 'draft'],
  [/^encyclopaed/, 'encycloped'],
  [/^enquir/, 'inquir'],
  [/^enrol(s|ment|ments)?$/, 'enroll$1'],
  [/^foet/, 'fet'],
  [/^focuss/, 'focus'],
  [/^fulfil(s|ment|ments)?$/, 'fulfill$1'],
  [/^gaol/, 'jail'],
  [/^grey/, 'gray'],
  [/^gynaec/, 'gynec'],
  [/^haem/, 'hem'],
  [/^homoeo/, 'homeo'],
  [/^instal(s|ment|ments)?$/, 'install$1'],
  [/^instil(s?)$/, 'instill$1'],
  [/^jewellery$/, 'jewelry'],
  [/^judgement/, 'judgment'],
  [/^kerb(s?)$/, 'curb$1'],
  [/^leukaem/, 'leukem'],
  [/^learnt$/, 'learned'],
  [/^burnt$/, 'burned'],
  [/^(out)?manoeuvr(e?)/, '$1maneuver'],
  [/^mediaeval/, 'medieval'],
  [/^mould/, 'mold'],
  [/^moustache/, 'mustache'],
  [/^oesoph/, 'esoph'],
  [/^oestr/, 'estr'],
  [/^orthopaed/, 'orthoped'],
  [/^paediatr/, 'pediatr'],
  [/^plough/, 'plow'],
  [/^pyjama/, 'pajama'],
  [/^sceptic/, 'skeptic'],
  [/^sizeable$/, 'sizable'],
  [/^skilful/, 'skillful'],
  [/^smoulder/, 'smolder'],
  [/^sulph/, 'sulf'],
  [/^towards$/, 'toward'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^whilst$/, 'while'],
  [/^wilful/, 'willful'],
]

/** What has one of these stems: a single look for most words, which have none. */
const anyStem = new RegExp(stems.map(([pattern]) => pattern.source).join('|'))

/** The folded word in one of its spellings; a word that is spelt alike everywhere as it is. */
export function foldSpelling(word: string): string {
  if (anyStem.test(word)) {
    for (const [pattern, american] of stems) {
      if (pattern.test(word)) return word.replace(pattern, american)
    }
  }
  if (ourPattern.test(word)) return word.replace(ourPattern, '$1$2or')
  if (rePattern.test(word))
    return word.replace(
      rePattern,
      (_, stem: string, end = '') => `${stem}er${end === 'd' ? 'ed' : end}`,
    )
  if (ences.test(word)) return word.replace(ences, '$1ens$2')
  if (licences.test(word)) return word.replace(licences, '$1licens$2')
  if (practise.test(word)) return word.replace(practise, '$1practic$2')
  if (yse.test(word)) return word.replace(yse, '$1yz$2')
  if (doubleLPattern.test(word)) return word.replace(doubleLPattern, '$1$2l$3')
  const ise = isePattern.exec(word)
  if (ise !== null && !alwaysIse.test(`${ise[1]}is`)) return `${ise[1]}iz${ise[2]}`
  return word
}
