/** Unreviewed Welsh. */
import { whoseWords as english, partWords as englishParts } from '../en/whose.ts'
import { translation } from '../language.ts'

export const whoseWords = translation(english, {
  question: 'Pwy biau hwn?',
  own: 'Y cwsmer ei hun',
  shared: 'Wedi’i rannu ag eraill',
  representative: 'Cynrychiolydd',
  'shared-hint': 'Rhif cartref, neu flwch post a ddefnyddir gan sawl person. Nid yw byth yn penderfynu pwy a olygir.',
  'representative-hint': 'Rhywun sy’n gweithredu dros y cwsmer. Nid oes cyfyngiad arnynt: mae staff yn ateb fel arfer.',
  'which-one': 'Mae sawl person yn defnyddio’r rhif neu’r cyfeiriad hwn. Rhowch enw’r un a olygwch.',
  part: 'Eu rôl',
  name: 'Eu henw',
})

export const partWords = translation(englishParts, {
  solicitor: 'cyfreithiwr',
  mp: 'AS',
  councillor: 'cynghorydd',
  advocate: 'eiriolwr',
  carer: 'gofalwr',
  'support-worker': 'gweithiwr cymorth',
  relative: 'perthynas',
})
