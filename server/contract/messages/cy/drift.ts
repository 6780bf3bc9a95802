/** Unreviewed Welsh. */
import { drift as englishDrift } from '../en/drift.ts'
import { translation } from '../language.ts'

export const drift = translation(englishDrift, {
  'department-gone': 'Nid oes neb mewn un o’i adrannau, felly nid yw’n cyfateb i neb o’r gwasanaeth hwnnw.',
  'correct-department':
    'Gofynnwch i geidwad y gofrestr gywiro’r adran yn y gosodiadau, yna rhedwch y sgript ddiweddaraf.',
})
