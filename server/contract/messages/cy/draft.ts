/** Unreviewed Welsh. */
import { draft as english } from '../en/draft.ts'
import { translation } from '../language.ts'

export const draft = translation(english, {
  saved:
    'Cadwyd ar {when}. Chi yn unig all ei agor, ond mae’n rhan o’r hyn y gall y cwsmer ofyn am ei weld. Byddwn yn ei ddileu pan fydd hyn wedi’i benderfynu, neu ar ôl 30 diwrnod.',
  'newer-saved':
    'Ni chadwyd: cadwasoch fersiwn mwy newydd o hyn mewn ffenestr arall. Mae’r hyn a ysgrifennoch yma o hyd.',
  'see-newer': 'Gweld y fersiwn mwy newydd',
  'keep-this': 'Cadw’r fersiwn hwn',
  'set-aside':
    'Dyma’r hyn a gadwasoch yn y ffenestr arall. Rydym wedi cadw’r hyn a ysgrifennoch yma tra bo’r dudalen hon ar agor.',
  'back-to-mine': 'Dangos yr hyn a ysgrifennoch yma',
  'not-saved': 'Ni chadwyd. {why} Mae’r hyn a ysgrifennoch yma o hyd.',
})
