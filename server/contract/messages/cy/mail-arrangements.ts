/** Unreviewed Welsh. */
import {
  arrangementDone as englishArrangementDone,
  arrangementMarks as englishArrangementMarks,
  arrangementStates as englishArrangementStates,
  mailArrangements as englishMailArrangements,
} from '../en/mail-arrangements.ts'
import { translation } from '../language.ts'

export const arrangementDone = translation(englishArrangementDone, {
  'to-make': 'Mae yn ei le',
  'to-remove': 'Mae wedi’i dynnu',
})

export const arrangementMarks = translation(englishArrangementMarks, {
  tag: 'tag yn y pwnc',
  line: 'llinell uwchben y testun',
  notice: 'e-bost ar wahân',
})

export const arrangementStates = translation(englishArrangementStates, {
  'to-make': 'i’w roi yn ei le',
  'in-place': 'yn ei le',
  'to-remove': 'i’w dynnu',
  removed: 'wedi’i dynnu',
})

export const mailArrangements = translation(englishMailArrangements, {
  'forward-to': 'Anfon ymlaen at {whom}',
  'the-contact': 'y cyswllt',
  block: 'Rhwystro',
  mark: 'Marcio',
  'what-state': '{what}: {state}',
  'what-state-addresses': '{what}: {state}, {addresses}',
  'reference-since': '{reference}. Ers {day}.',
  'confirmed-on': 'Cadarnhawyd ar {day}.',
  'seen-in-mail-system': 'Gwelwyd yn y system bost ar {day}.',
  'script-makes-mark': 'Y sgript ar “Rheolau post” sy’n gwneud y marc.',
  'people-see-nothing-of': 'Nid yw pobl yn gweld dim ohono.',
  'people-also-see': 'Mae pobl hefyd yn gweld {marks}.',
  'mail-arrangements': 'Trefniadau post',
  'no-mail-arrangement-is':
    'Nid oes trefniant post yn ei le, ac nid oes un yn aros. Mae pob un y mae swyddog yn penderfynu arno yn ymddangos yma.',
  'e-mail-from': 'E-bost oddi wrth',
  'copy-addresses': 'Copïo’r cyfeiriadau',
  'forward-it-to': 'Ei anfon ymlaen at',
  'copy-contacts-address': 'Copïo cyfeiriad y cyswllt',
  'only-e-mail-to': 'Dim ond e-bost at aelodau o',
  'copy-groups': 'Copïo’r grwpiau',
  'this-is-for-some':
    'Ar gyfer rhai gwasanaethau yn unig y mae hwn, ac nid oes gan un ohonynt grŵp post nac adran. Gofynnwch i geidwad y gofrestr ei ychwanegu at y gosodiadau.',
  'dont-redirect-e-mail': 'Peidio ag ailgyfeirio e-bost at',
  'copy-exceptions': 'Copïo’r eithriadau',
  'recorded-it-is-in': 'Cofnodwyd: mae yn ei le.',
  'recorded-it-is-removed': 'Cofnodwyd: mae wedi’i dynnu.',
  'not-confirmed': 'Nis cadarnhawyd. {failed}',
  'not-confirmed-asked-anew':
    'Heb ei gofnodi: mae’r hyn y gofynnir amdano wedi newid yn y cyfamser. Fe’i dangosir uchod. Gwiriwch y system bost eto.',
})
