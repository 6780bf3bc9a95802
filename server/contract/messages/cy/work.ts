/** Unreviewed Welsh. */
import { waitingWork as englishWaitingWork, work as englishWork } from '../en/work.ts'
import { translation } from '../language.ts'

export const waitingWork = translation(englishWaitingWork, {
  decision: 'Yn aros: {n} penderfyniad',
  'details-wanted': 'Yn aros: {n} cwestiwn i chi',
  letter: 'Yn aros: {n} llythyr',
  'mail-arrangement': 'Yn aros: {n} trefniant post',
  representation: 'Yn aros: {n} set o sylwadau',
  review: 'Yn aros: {n} adolygiad',
  'changed-circumstances': 'Yn aros: {n} adroddiad am amgylchiadau newydd',
  'dead-letter': 'Yn aros: {n} neges heb ei hanfon',
  proposal: 'Yn aros: {n} pwynt cyswllt newydd',
  'passed-on': 'Yn aros: {n} neges a drosglwyddwyd i chi',
  hold: 'Yn aros: {n} ataliad dileu',
  precaution: 'Yn aros: {n} rhagofal ymweld',
  'rights-request': 'Yn aros: {n} cais am gofnod',
  'legal-advice': 'Yn aros: {n} cyngor cyfreithiol i’w gofnodi',
  'import-to-sign': 'Yn aros: {n} mewnforyn i’w lofnodi',
  things: 'Yn aros: {n} peth',
})

export const work = translation(englishWork, {
  overdue: 'Yn hwyr',
  'without-due-date': 'Heb ddyddiad cau',
  'due-within-week': 'Erbyn wythnos i heddiw',
  'due-later': 'Yn hwyrach',
  'nothing-is-waiting-for':
    'Nid oes dim yn aros amdanoch. Pan fydd rhywbeth, bydd yn ymddangos yma ac yn Outlook, a byddwn yn anfon e-bost atoch.',
  'there-is-more-rest': 'Mae rhagor. Bydd y gweddill yn ymddangos ar ôl gorffen y rhain.',
  'waiting-since': 'Yn aros ers {day}',
  'waiting-for-you': 'Yn aros amdanoch',
  'kinds-of-work': 'Mathau o waith',
  'overdue-since': 'Yn hwyr ers {day}',
  due: 'Erbyn {day}',
  'waiting-since-said': 'Yn aros ers {day}.',
  'overdue-said': 'Hwyr.',
  'more-wait-behind-these': 'Mae rhagor yn aros y tu ôl i’r rhain.',
  'record-what-came-by': 'Cofnodi’r hyn a ddaeth drwy lythyr, dros y ffôn neu wyneb yn wyneb',
  'opens-central-log': '(yn agor y log canolog)',
  'there-is-nothing-for': '{words} Nid oes dim i chi ei wneud.',
  'this-is-not-for': 'Nid yw hwn ar eich cyfer chi',
  'continue-with-what': 'Parhau â’r hyn oedd ar agor',
  'your-work': 'Eich gwaith',
  all: 'Popeth ({n})',
  'all-and-more': 'Popeth ({n}+)',
  'more-than': 'Mwy na {n} peth yn aros',
  'and-overdue': '{begins}, {figure} yn hwyr',
})
