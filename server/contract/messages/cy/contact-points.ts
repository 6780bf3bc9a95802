/** Unreviewed Welsh. */
import {
  contactPoints as englishContactPoints,
  newLabel as englishNewLabel,
  reportedKinds as englishReportedKinds,
} from '../en/contact-points.ts'
import { translation } from '../language.ts'

export const contactPoints = translation(englishContactPoints, {
  'this-is-needed': 'Mae angen hwn.',
  'report-another-address': 'Rhoi gwybod am gyfeiriad arall',
  'report-it': 'Rhoi gwybod',
  'customers-known-address-or': 'Cyfeiriad neu rif hysbys y cwsmer',
  'one-that-register-has': 'Un sydd gan y gofrestr eisoes.',
  'their-name-if-several': 'Eu henw, os yw sawl person yn ei rannu',
  'what-is-new': 'Beth sy’n newydd',
  'how-do-you-know': 'Sut ydych chi’n gwybod?',
  'register-keeper-reads-this': 'Ceidwad y gofrestr sy’n darllen hwn ac yn penderfynu.',
  close: 'Cau',
  undo: 'Dadwneud',
  'report-taken-back': 'Tynnwyd yr adroddiad yn ôl.',
  'not-taken-back': 'Nis tynnwyd yn ôl. {why}',
  'reported-it-counts-once': 'Rhoddwyd gwybod. Mae’n cyfrif unwaith y bydd ceidwad y gofrestr wedi’i dderbyn.',
  'undo-report': 'Dadwneud yr adroddiad',
  for: 'Ar gyfer {who}.',
  'other-name': 'Rydym yn adnabod y rhif neu’r cyfeiriad hwn, ond nid gyda’r enw hwn. Gwiriwch y sillafu.',
  nobody: 'Nid oes gan neb ar y gofrestr y cyfeiriad na’r rhif hwn.',
})

export const newLabel = translation(englishNewLabel, {
  email: 'Cyfeiriad newydd',
  number: 'Rhif newydd',
  name: 'Enw arall',
  'postal-address': 'Cyfeiriad post newydd',
})

export const reportedKinds = translation(englishReportedKinds, {
  email: 'Cyfeiriad e-bost',
  number: 'Rhif ffôn',
  name: 'Enw',
  'postal-address': 'Cyfeiriad post',
})
