/** Unreviewed Welsh. */
import { draft as english } from '../en/draft.ts'
import { translation } from '../language.ts'

export const draft = translation(english, {
  saved:
    'Cadwyd ar {when}. Chi yn unig all ei agor, ond mae’n rhan o’r hyn y gall y cwsmer ofyn am ei weld. Byddwn yn ei ddileu pan fydd hyn wedi’i benderfynu, neu ar ôl 30 diwrnod.',
  'not-saved': 'Ni chadwyd. {why} Mae’r hyn a ysgrifennoch yma o hyd.',
})
