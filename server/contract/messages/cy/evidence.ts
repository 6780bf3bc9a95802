/** Unreviewed Welsh. */
import {
  contactKinds as englishContactKinds,
  faultWords as englishFaultWords,
  noEvidence as englishNoEvidence,
} from '../en/evidence.ts'
import { translation } from '../language.ts'

export const contactKinds = translation(englishContactKinds, {
  telephone: 'Galwad ffôn',
  'in-person': 'Ymweliad',
  post: 'Llythyr',
  'social-media': 'Cyfryngau cymdeithasol',
})

export const noEvidence = translation(englishNoEvidence, {
  none: 'Nid ychwanegwyd tystiolaeth. Penderfynwch ar yr hyn a ysgrifennwyd, neu gofynnwch am ragor.',
})

export const faultWords = translation(englishFaultWords, {
  changed:
    'Nid dyma’r ffeil a gyflwynwyd. Cafodd ei newid neu ei disodli wedyn, felly peidiwch â dibynnu arni. Rydym wedi dweud wrth yr archwilydd a cheidwad y gofrestr.',
  missing:
    'Mae’r gwreiddiol ar goll. Cafodd ei dynnu o’r gofrestr ar ôl ei gyflwyno. Rydym wedi dweud wrth yr archwilydd a cheidwad y gofrestr.',
})
