/** Unreviewed Welsh. */
import { eventKinds as englishEventKinds, timeline as englishTimeline } from '../en/timeline.ts'
import { translation } from '../language.ts'

export const eventKinds = translation(englishEventKinds, {
  restriction: 'Cyfyngiadau',
  escalation: 'Uwchgyfeiriadau',
  'formal-warning': 'Rhybuddion ffurfiol',
  letter: 'Llythyrau',
  evidence: 'Negeseuon',
  customer: 'Cofnodion a gyfunwyd',
})

export const timeline = translation(englishTimeline, {
  of: '(am: {words})',
  nothing: 'dim',
  'corrected-on-by': '{field}: cywirwyd ar {day} gan {name}: {why} O’r blaen: {was}',
  'not-saved': 'Nis cadwyd. {failed}',
  'take-apart-again': 'Gwahanu eto: {words}',
  correct: 'Cywiro',
  withdraw: 'Tynnu’n ôl',
  'withdraw-warning': 'Tynnu’r rhybudd hwn yn ôl',
  'withdraw-it': 'Ei dynnu’n ôl',
  'no-longer-counts-you': 'Nid yw’n cyfrif mwyach. Gallwch weld yma o hyd iddo gael ei roi.',
  'customer-was-told':
    'Dywedwyd wrth y cwsmer am y rhybudd hwn. Dywedwch wrtho ei fod wedi’i dynnu’n ôl: nid yw’r gofrestr yn gwneud hynny.',
  'take-apart-again-2': 'Gwahanu eto',
  'not-undone': 'Heb ei ddadwneud.',
  stayed: 'Gwahanwyd. Cofnodwyd hyn ers hynny, ac mae’n aros gyda’r cofnod hwn: gwiriwch am bwy y mae. {records}.',
  'held-for-requests':
    '{count, plural, one {Gall cais agored am y cofnod fod yn gais y person arall, felly mae ataliad yn cadw} other {Gall # cais agored am y cofnod fod yn geisiadau’r person arall, felly mae ataliadau yn cadw}} cofnodion y person hwnnw hefyd. {count, plural, one {Codwch ef ar ei dudalen unwaith y gwyddoch gais pwy yw} other {Codwch nhw ar ei dudalen unwaith y gwyddoch geisiadau pwy ydynt}}.',
  'apply-again':
    'Mae {count, plural, one {cyfyngiad} other {# cyfyngiad}} yn gymwys eto: mae’r {count, plural, one {cyfyngiad a’i disodlodd} other {cyfyngiadau a’u disodlodd}} yn perthyn i’r person arall. Gofynnir i’r swyddogion awdurdodi wirio.',
  'words-in-what-happened': 'Geiriau yn yr hyn a ddigwyddodd',
  'filter-by-words': 'Hidlo yn ôl geiriau',
  'what-happened': 'Beth ddigwyddodd',
  'no-results-so-far': 'Dim canlyniadau hyd yma. Dangoswch yr hyn a ddigwyddodd cynt i edrych ymhellach yn ôl.',
  'no-results': 'Dim canlyniadau.',
  'not-read': 'Nis darllenwyd.',
  'show-what-happened-before': 'Dangos yr hyn a ddigwyddodd cynt',
  'nothing-earlier-recorded': 'Nid oes dim cynharach wedi’i gofnodi.',
})
