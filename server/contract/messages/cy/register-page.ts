/** Unreviewed Welsh. */
import {
  registerPage as englishRegisterPage,
  roleWords as englishRoleWords,
  sectionGroups as englishSectionGroups,
  sectionRecords as englishSectionRecords,
  sectionTitles as englishSectionTitles,
} from '../en/register-page.ts'
import { translation } from '../language.ts'

export const registerPage = translation(englishRegisterPage, {
  'this-page-is-for': 'Mae’r dudalen hon ar gyfer {people}.',
  'it-is-for-authorising': 'Mae ar gyfer swyddogion awdurdodi, yr adolygydd, ceidwad y gofrestr, yr archwilydd a TGCh.',
  'to-see-what-you': 'I weld beth y gallwch ei wneud â neges, agorwch y neges yn Outlook a dewiswch Contact register.',
  'it-is-for': 'Mae ar gyfer {people}.',
  everybody: 'pawb',
  waiting:
    '({more, select, yes {mwy na {waiting} yn aros} other {{waiting} yn aros}}{late, select, yes {, {overdue} yn hwyr} other {}})',
  'could-not-start':
    'Ni allai’r gofrestr gysylltu ddechrau. Ni chollwyd dim. Llwythwch y dudalen eto; os bydd yn parhau, dywedwch wrth TGCh.',
  loading: 'Yn llwytho…',
  'this-page-could-not': 'Nid oedd modd dangos y dudalen hon',
  'register-itself-is-well':
    'Mae’r gofrestr ei hun yn iawn, ac ni chollwyd dim. Llwythwch y dudalen eto; os bydd yn parhau, dywedwch wrth TGCh.',
  sections: 'Adrannau',
  'contact-register': 'Contact register',
  'you-dont-have-access': 'Nid oes gennych fynediad i’r log canolog',
  'you-dont-have-access-to': 'Nid oes gennych fynediad i’r rhan hon o’r gofrestr',
  'if-e-mail-brought':
    'Os daethoch yma o e-bost, anfonwch ef ymlaen at un ohonynt. Os oes angen mynediad arnoch ar gyfer eich gwaith, gofynnwch i geidwad y gofrestr.',
  'there-is-no-such': 'Nid oes tudalen o’r fath',
  'link-may-be-old': 'Efallai fod y ddolen yn hen, neu fod rhan ohoni ar goll. Dewiswch adran o’r rhestr.',
  'sign-in': 'Mewngofnodi',
  'try-again': 'Rhoi cynnig arall arni',
  'signing-in': 'Yn mewngofnodi…',
  'sign-in-service-could': 'Nid oedd modd cyrraedd y gwasanaeth mewngofnodi',
  'nothing-was-lost-try': 'Ni chollwyd dim. Rhowch gynnig arall arni ymhen ychydig.',
  'you-are-signed-out': 'Rydych wedi allgofnodi',
  'sign-in-with-your': 'Mewngofnodwch gyda’ch cyfrif cyngor i weld y log canolog.',
  'your-sign-in-has': 'Mae eich sesiwn wedi dod i ben.',
  'what-you-were-doing':
    '{words} Mae’r hyn yr oeddech yn ei wneud wedi’i gadw, a daw yn ôl pan fyddwch yn mewngofnodi.',
  'skip-to-main-content': 'Neidio i’r prif gynnwys',
  'register-did-not-answer': 'Nid atebodd y gofrestr',
  'asking-register': 'Yn holi’r gofrestr…',
  menu: 'Dewislen',
  'help-and-shortcuts': 'Cymorth a llwybrau byr',
  help: 'Cymorth',
  'sign-out': 'Allgofnodi',
  back: 'Yn ôl',
  'where-you-are': 'Ble rydych chi',
})

export const roleWords = translation(englishRoleWords, {
  AuthorisingOfficer: 'swyddogion awdurdodi',
  Reviewer: 'yr adolygydd',
  RegisterKeeper: 'ceidwad y gofrestr',
  Auditor: 'yr archwilydd',
  ICT: 'TGCh',
})

export const sectionGroups = translation(englishSectionGroups, {
  'to-do': 'I’w wneud',
  register: 'Y gofrestr',
  figures: 'Ffigurau',
  records: 'Cofnodion',
  'set-up': 'Sefydlu',
  audit: 'Archwilio',
})

export const sectionRecords = translation(englishSectionRecords, {
  reviews: 'Un ar ôl y llall',
  customers: 'Cwsmer',
})

export const sectionTitles = translation(englishSectionTitles, {
  work: 'Yn aros amdanoch',
  'passed-to-you': 'Trosglwyddwyd i chi',
  reviews: 'Adolygiadau',
  log: 'Y log',
  restrictions: 'Cyfyngiad',
  escalations: 'Uwchgyfeiriad',
  'formal-warnings': 'Rhybudd ffurfiol',
  letters: 'Llythyr',
  customers: 'Cwsmeriaid',
  'subject-access': 'Cais gwrthrych am wybodaeth',
  report: 'Adroddiad dienw',
  import: 'Mewnforio',
  'sign-import': 'Llofnodi mewnforyn',
  export: 'Allforio',
  retention: 'Cadw cofnodion',
  arrangements: 'Trefniadau post',
  'unsent-mail': 'Post heb ei anfon',
  'mail-flow': 'Rheolau post',
  settings: 'Gosodiadau',
  ledger: 'Cofnod mynediad',
  'own-parts': 'Barnwyd gan bobl a oedd yn rhan',
  audit: 'Trywydd archwilio',
  help: 'Cymorth',
})
