/** Unreviewed Welsh. */
import { duties as englishDuties } from '../en/duties.ts'
import { translation } from '../language.ts'

export const duties = translation(englishDuties, {
  overdue: 'Hwyr.',
  'how-to-report-it': 'Sut i roi gwybod amdano',
  'dealt-with': 'Wedi delio ag ef',
  'not-dealt-with': 'Heb ddelio ag ef',
  'it-isnt-one': 'Nid yw’n un',
  'not-saved': 'Nis cadwyd. {why}',
  'something-to-deal-with': 'Rhywbeth i ddelio ag ef',
  'due-on': 'Erbyn {day}.',
  'add-request-or-concern': 'Ychwanegu cais neu bryder',
  'noted-contact-is-told': 'Nodwyd. Byddwn yn dweud wrth y cyswllt erbyn pryd i weithredu.',
  'what-is-in-this': 'Beth sydd yn y neges hon?',
  save: 'Cadw',
  'tick-what-you-find': 'Ticiwch yr hyn a welwch',
  'we-tell-contact-by': 'Rydym yn dweud wrth y cyswllt erbyn pryd i weithredu. Nid oes angen i chi fod yn siŵr.',
  'tick-at-least-one': 'Ticiwch o leiaf un, neu caewch hwn.',
  'no-designated-contact-has':
    'Nid oes gan unrhyw gyswllt dynodedig eich cyfrif chi. Os ydych yn un, gofynnwch i geidwad y gofrestr ei ychwanegu yn y gosodiadau.',
  'nothing-is-waiting-for':
    'Nid oes dim yn aros amdanoch. Mae negeseuon y bydd cydweithwyr yn eu trosglwyddo i chi yn ymddangos yma.',
  'there-are-more-they': 'Mae rhagor. Byddant yn ymddangos ar ôl i chi ddelio â’r rhain.',
  'received-on-passed-on': '{reference}. Derbyniwyd ar {day}. Trosglwyddwyd gan {passedOnBy} ar {day2}.',
  'adjustments-to-make': 'Addasiadau i’w gwneud:',
  'passed-to-you': 'Trosglwyddwyd i chi',
  'message-without-subject': 'Neges heb bwnc',
  contact: 'Cyswllt',
  'settings-have-no-bank':
    'Nid oes gan y gosodiadau wyliau banc ar gyfer {years}, felly gall y diwrnod go iawn fod yn hwyrach.',
  'dealt-with-on': 'Deliwyd ag ef ar {day}.',
  'dealt-with-by': 'Deliwyd ag ef ar {day} gan {by}.',
  'overdue-first': 'Peth yn hwyr: {n}. Deliwch â’r rhain yn gyntaf.',
})
