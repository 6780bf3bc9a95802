/** Unreviewed Welsh. */
import { drift as englishDrift } from '../en/drift.ts'
import { translation } from '../language.ts'

export const drift = translation(englishDrift, {
  'department-gone': 'Nid oes neb mewn un o’i adrannau, felly nid yw’n cyfateb i neb o’r gwasanaeth hwnnw.',
  'correct-department':
    'Gofynnwch i geidwad y gofrestr gywiro’r adran yn y gosodiadau, yna rhedwch y sgript ddiweddaraf.',
  'refused-but-there': 'Mae yn ei lle ac yn dal i fod yn ofynnol, ond ni all fod yn y sgript nawr.',
  'see-why-refused':
    'Mae’r sgript yn gadael llonydd iddi. Mae TGCh yn gweld y rheswm ar y dudalen hon, o dan “Y sgript”, ac yn ei gywiro.',
  'stays-in-place': 'Mae yn ei le: mae’r sgript yn gadael ei reolau yn Exchange fel y maent.',
})
