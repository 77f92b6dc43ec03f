import { describe, expect, it } from 'vitest'
import { foldSpelling } from '../../src/model/spelling.ts'
import { wordForm } from '../../src/model/word-forms.ts'

describe('foldSpelling()', () => {
  it.each([
    ['neighbours', 'neighbors'],
    ['neighbouring', 'neighboring'],
    ['harbouring', 'harboring'],
    ['harboured', 'harbored'],
    ['labour', 'labor'],
    ['honourable', 'honorable'],
    ['favourite', 'favorite'],
    ['misbehaviour', 'misbehavior'],
    ['colour', 'color'],
    ['armoured', 'armored'],
    ['rumours', 'rumors'],
    ['defence', 'defense'],
    ['defences', 'defenses'],
    ['offence', 'offense'],
    ['licence', 'license'],
    ['licenced', 'licensed'],
    ['practised', 'practiced'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['theatres', 'theaters'],
    ['kilometres', 'kilometers'],
    ['epicentre', 'epicenter'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['organisers', 'organizers'],
    ['realised', 'realized'],
    ['criticising', 'criticizing'],
    ['ionise', 'ionize'],
    ['authorised', 'authorized'],
    ['prioritise', 'prioritize'],
    ['economise', 'economize'],
    ['analyse', 'analyze'],
    ['paralysed', 'paralyzed'],
    ['travellers', 'travelers'],
    ['cancelled', 'canceled'],
    ['fuelled', 'fueled'],
    ['marvellous', 'marvelous'],
    ['programme', 'program'],
    ['programmes', 'program'],
    ['manoeuvre', 'maneuver'],
    ['catalogue', 'catalog'],
    ['ageing', 'aging'],
    ['judgement', 'judgment'],
    ['fulfil', 'fulfill'],
    ['sceptical', 'skeptical'],
    ['grey', 'gray'],
    ['tyres', 'tires'],
    ['paediatric', 'pediatric'],
  ])('folds %s to %s', (british, american) => {
    expect(foldSpelling(british)).toBe(american)
    expect(foldSpelling(american)).toBe(american)
  })

  it.each(
    (
      'hour four our your tour pour flour course court source journal mourn tournament detour ' +
      'contour devour velour harcourt balfour seymour courier pouring ' +
      'wise likewise otherwise clockwise rise arise sunrise enterprise enterprises surprise surprised ' +
      'comprise exercise exercises advertise advertised advertiser advise adviser advised revise ' +
      'supervise improvise televised promise promised premises compromise concise precise franchise ' +
      'merchandise paradise despise disguise expertise raise raised raising praise noise poised cruise ' +
      'bruised crises disable visible miser kaiser louise denise ' +
      'fence hence pence sentence presence science audience absence influence ' +
      'genre acre massacre ogre mediocre sacred hundred fired there were here ' +
      'called killed killing filled pulled selling controlled compelled excellent hello ' +
      'travels analysis analyst basis program programs programming agreement rearmament government'
    ).split(' '),
  )('leaves %s', (word) => {
    expect(foldSpelling(word)).toBe(word)
  })
})

describe('wordForm()', () => {
  it.each([
    ['terrorist', 'terrorists'],
    ['scapegoat', 'scapegoating'],
    ['scapegoated', 'scapegoats'],
    ['neighbours', 'neighbor'],
    ['harbouring', 'harbors'],
    ['harboured', 'harbor'],
    ['travellers', 'traveler'],
    ['travelled', 'traveling'],
    ['organised', 'organizing'],
    ['organisations', 'organization'],
    ['defences', 'defense'],
    ['centred', 'center'],
    ['programmes', 'programming'],
    ['analysed', 'analyzing'],
    ['border', 'borders'],
    ['policies', 'policy'],
    ['accusing', 'accused'],
    ['fuelled', 'fuels'],
    ['fulfilment', 'fulfillment'],
  ])('is one for %s and %s', (a, b) => {
    expect(wordForm(a)).toBe(wordForm(b))
  })

  it.each([
    ['terrorist', 'territory'],
    ['hour', 'hor'],
    ['four', 'for'],
    ['wise', 'wide'],
    ['filled', 'filed'],
    ['rise', 'rice'],
    ['universe', 'taliban'],
  ])('is not one for %s and %s', (a, b) => {
    expect(wordForm(a)).not.toBe(wordForm(b))
  })

  it.each(['3rd', 'covid3', '50000', 'züri', '北', '🔥', 'x', 'us', 'constructor3', ''])(
    'leaves %j, which is no English word',
    (word) => {
      expect(wordForm(word)).toBe(word)
    },
  )

  it('is a word like any other for names of object properties', () => {
    expect(wordForm('constructor')).toBe('constructor')
    expect(wordForm('tostring')).toBe('tostr')
  })
})
