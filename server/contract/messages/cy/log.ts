/** Unreviewed Welsh. */
import { log as englishLog } from '../en/log.ts'
import { translation } from '../language.ts'

export const log = translation(englishLog, {
  chosen: 'Dewiswyd {rows}',
  export: 'Allforio',
  'download-as': 'Lawrlwytho fel {format}',
  print: 'Argraffu',
  'add-reviews-to-calendar': 'Ychwanegu adolygiadau at y calendr',
  'choose-none': 'Dewis dim un',
  views: 'Golygon',
  'ready-views': 'Golygon parod',
  'your-views': 'Eich golygon',
  'save-or-delete-views': 'Cadw neu ddileu golygon…',
  'name-for-view': 'Enw ar gyfer yr olwg hon',
  'name-hint': 'I chi yn unig, ar bob dyfais. Rydym yn cadw ei hidlyddion a’i threfn, nid yr hyn y chwilioch amdano.',
  'name-missing': 'Rhowch enw.',
  'delete-view': 'Dileu’r olwg {name}',
  'not-shown': 'Nid oedd modd dangos eich golygon eich hun. {failed}',
  'not-saved': 'Nis cadwyd. {failed}',
  'not-deleted': 'Nis dilëwyd. {failed}',
  'no-views': 'Nid oes gennych olygon eto. Gosodwch hidlyddion a threfn, yna cadwch nhw yma o dan enw.',
  close: 'Cau',
  'save-this-view': 'Cadw’r olwg hon',
})
