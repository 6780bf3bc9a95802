/** Unreviewed Welsh. */
import { drift as englishDrift } from '../en/drift.ts'
import { translation } from '../language.ts'

export const drift = translation(englishDrift, {
  'department-gone': 'Nid oes neb mewn un o’i adrannau, felly nid yw’n cyfateb i neb o’r gwasanaeth hwnnw.',
  'correct-department':
    'Gofynnwch i geidwad y gofrestr gywiro’r adran yn y gosodiadau, yna rhedwch y sgript ddiweddaraf.',
  'end-today': 'Rhedwch y sgript ddiweddaraf heddiw. Os gwnaed y rheol â llaw, tynnwch hi â llaw.',
  'no-longer-by-hand': 'Fe’i gwnaed â llaw, a gall fod yn y sgript nawr.',
  'script-then-remove': 'Rhedwch y sgript ddiweddaraf gyda -Mode Enforce. Yna tynnwch y rheol hon â llaw.',
  'refused-but-there': 'Mae yn ei lle ac yn dal i fod yn ofynnol, ond ni all fod yn y sgript nawr.',
  'confirmed-apart': 'Mae yn ei le ac wedi’i gadarnhau, er na all fod yn y sgript.',
  'nothing-to-do': 'Dim. Nid yw hyn yn cyfrif fel gwahaniaeth.',
  'see-why-refused':
    'Mae’r sgript yn gadael llonydd iddi. Mae TGCh yn gweld y rheswm ar y dudalen hon, o dan “Y sgript”, ac yn ei gywiro.',
  'earlier-stays':
    'Nes i chi gadarnhau ei fod yn ei le, mae’r sgript yn gadael rheolau cynharach y cwsmer fel y maent.',
  'stays-in-place': 'Mae yn ei le: mae’r sgript yn gadael ei reolau yn Exchange fel y maent.',
})
