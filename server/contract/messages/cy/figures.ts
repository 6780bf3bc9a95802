/** Unreviewed Welsh. */
import {
  figures as englishFigures,
  moves as englishMoves,
  namesByMonth as englishNamesByMonth,
  noneByMonth as englishNoneByMonth,
  titleByMonth as englishTitleByMonth,
  totalByMonth as englishTotalByMonth,
} from '../en/figures.ts'
import { translation } from '../language.ts'

export const figures = translation(englishFigures, {
  'in-force-on': 'Cyfyngiadau mewn grym ar {day}: {n}.',
  'as-many-as': 'Cyfyngiadau mewn grym ar {day}: {n}, cynifer ag ar {before}.',
  'more-than': 'Cyfyngiadau mewn grym ar {day}: {n}, {difference} yn fwy nag ar {before}.',
  'fewer-than': 'Cyfyngiadau mewn grym ar {day}: {n}, {difference} yn llai nag ar {before}.',
  'nothing-in-force': 'Nid oes dim mewn grym nawr.',
  'most-often': 'Amlaf: {name}, {n, plural, other {# cyfyngiad}}.',
  'most-often-each': 'Amlaf, gyda {n, plural, other {# cyfyngiad}} yr un: {names}.',
  'none-yet': 'Dim eto',
  days: '{n, plural, two {# ddiwrnod} other {# diwrnod}}',
  'from-to': '{from} tan {to}',
  'as-chart': '{title}, ar ffurf siart',
  'as-table': 'Fel tabl',
  'same-as-table': '{title}: yr un peth fel tabl',
  'period-counted': 'O {from} tan {to}. Mae cyfyngiadau a newidiwyd yn cyfrif unwaith.',
  'several-measures': 'Gall fod gan un cyfyngiad sawl mesur.',
  'service-that-escalated': 'Y gwasanaeth a uwchgyfeiriodd ydyw.',
  'several-grounds': 'Gall fod gan un cyfyngiad sawl sail.',
  month: 'Mis',
  'counted-on': '{council}, {period}. Cyfrifwyd ar {day}.',
  'what-counts': 'Beth sy’n cyfrif: {what}',
  hidden: 'wedi’i guddio',
  'on-day': 'Ar {day}',
  'of-in-force': 'O {n} mewn grym',
  'no-decisions': 'Dim penderfyniadau yn y cyfnod hwn',
  'median-decisions': 'Canolrif {n, plural, two {# benderfyniad} other {# penderfyniad}}',
  'no-letters': 'Dim llythyrau yn y cyfnod hwn',
  'median-letters': 'Canolrif {n, plural, two {# lythyr} other {# llythyr}}',
  late: '{n} yn hwyr',
  'varied-or-lifted':
    'Amrywiwyd neu codwyd, o’r rhai a atebwyd; {n, plural, =0 {nid oes un yn aros} other {mae # yn aros}} am ateb',
  'some-of': '{some} o {all}',
  'at-glance': 'Cipolwg',
  counting: 'Yn cyfrif…',
  'days-that-are-counted': 'Y dyddiau sy’n cael eu cyfrif',
  from: 'O',
  to: 'Tan',
  'count-these-days': 'Cyfrif y dyddiau hyn',
  'last-twelve-months': 'Y deuddeg mis diwethaf',
  'not-recorded': 'Heb ei gofnodi',
  'restrictions-in-force-over': 'Cyfyngiadau mewn grym dros amser',
  'at-end-of': 'Ar ddiwedd',
  'in-force': 'Mewn grym',
  'in-force-now-by': 'Mewn grym nawr, yn ôl mesur',
  measure: 'Mesur',
  'in-force-now-by-service': 'Mewn grym nawr, yn ôl gwasanaeth',
  service: 'Gwasanaeth',
  'in-force-now-by-grounds': 'Mewn grym nawr, yn ôl seiliau',
  grounds: 'Seiliau',
  'what-was-decided-on': 'Beth a benderfynwyd ar uwchgyfeiriadau',
  'in-this-period-by': 'Yn y cyfnod hwn, gan swyddogion awdurdodi.',
  outcome: 'Canlyniad',
  escalations: 'Uwchgyfeiriadau',
  'changes-to-restrictions-month': 'Newidiadau i gyfyngiadau, fesul mis',
  'download-as-text': 'Lawrlwytho fel testun',
  'download-as-csv': 'Lawrlwytho fel .csv',
  'anonymous-report': 'Adroddiad dienw',
  'for-members-and-for':
    'Ar gyfer aelodau, ac ar gyfer atebion i geisiadau rhyddid gwybodaeth. Nid yw neb wedi’i enwi ynddo, ac mae cyfrifon o 1 i 4 wedi’u cuddio.',
  period: 'Cyfnod',
  'show-all-tables': 'Dangos yr holl dablau',
  'show-it-question-by': 'Ei ddangos fesul cwestiwn',
  'download-as-xlsx': 'Lawrlwytho fel .xlsx',
  'how-it-was-made': 'Sut y’i gwnaed',
  'count-of': 'Cyfrif o',
  c: '[c]',
  'in-force-now': 'Mewn grym nawr',
  'reviews-overdue-now': 'Adolygiadau hwyr nawr',
  'from-escalation-to-decision': 'O uwchgyfeirio i benderfyniad',
  'from-decision-to-letter': 'O benderfyniad i lythyr',
  'reviews-held-on-time': 'Adolygiadau a gynhaliwyd mewn pryd',
  'no-reviews-in-this': 'Dim adolygiadau yn y cyfnod hwn',
  'representations-upheld': 'Sylwadau a gadarnhawyd',
})

export const moves = translation(englishMoves, {
  begun: 'Daeth i rym',
  varied: 'Amrywiwyd',
  lifted: 'Wedi’i godi',
  ranOut: 'Daeth i ben ar y diwrnod olaf',
})

export const namesByMonth = translation(englishNamesByMonth, {
  warnings: 'Rhybuddion cwrtais',
  formalWarnings: 'Rhybuddion ffurfiol',
  escalations: 'Uwchgyfeiriadau',
})

export const noneByMonth = translation(englishNoneByMonth, {
  warnings: 'Nid oedd rhybuddion cwrtais yn y cyfnod hwn.',
  formalWarnings: 'Nid oedd rhybuddion ffurfiol yn y cyfnod hwn.',
  escalations: 'Nid oedd uwchgyfeiriadau yn y cyfnod hwn.',
})

export const titleByMonth = translation(englishTitleByMonth, {
  warnings: 'Rhybuddion cwrtais fesul mis',
  formalWarnings: 'Rhybuddion ffurfiol fesul mis',
  escalations: 'Uwchgyfeiriadau fesul mis',
})

export const totalByMonth = translation(englishTotalByMonth, {
  warnings: 'Rhybuddion cwrtais yn y cyfnod hwn: {n}; y nifer uchaf yn {month}: {most}.',
  formalWarnings: 'Rhybuddion ffurfiol yn y cyfnod hwn: {n}; y nifer uchaf yn {month}: {most}.',
  escalations: 'Uwchgyfeiriadau yn y cyfnod hwn: {n}; y nifer uchaf yn {month}: {most}.',
})
