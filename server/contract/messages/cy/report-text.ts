/** Unreviewed Welsh. */
import { reportText as english } from '../en/report-text.ts'
import { translation } from '../language.ts'

export const reportText = translation(english, {
  title: 'Adroddiad dienw',
  intro: 'Ar gyfer aelodau, ac ar gyfer atebion i geisiadau rhyddid gwybodaeth. Nid yw’n enwi neb.',
  period: 'Cyfnod',
  counting: 'Yn cyfrif…',
  download: 'Lawrlwytho fel .csv',
  'how-it-was-made': 'Sut y’i gwnaed',
  'count-of': 'Cyfrif o',
  count: 'Cyfrif',
  few: 'llai na 5',
  'counted-on': '{council}, {period}. Cyfrifwyd ar {day}.',
  heading: '{council}: cyfyngiadau ar gyswllt',
  counted: 'Cyfrifwyd ar {day}',
  span: '{first} i {last}',
})
