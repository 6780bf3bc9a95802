/** Unreviewed Welsh. */
import { draft as english } from '../en/draft.ts'
import { translation } from '../language.ts'

export const draft = translation(english, {
  saved:
    'Cadwyd ar {when}. Chi yn unig all ei agor, ond mae’n rhan o’r hyn y gall y cwsmer ofyn am ei weld. Byddwn yn ei ddileu pan fydd hyn wedi’i benderfynu, neu ar ôl 30 diwrnod.',
  'newer-saved':
    'Cadwasoch fersiwn mwy newydd o hyn mewn ffenestr arall. Mae’r hyn a ysgrifennoch yma o hyd, a heb ei gadw.',
  'newer-not-fetched':
    'Ni allem gael y fersiwn mwy newydd. Mae’r hyn a ysgrifennoch yma o hyd. Rhowch gynnig arall arni ymhen ychydig.',
  'see-newer': 'Gweld y fersiwn mwy newydd',
  'keep-this': 'Cadw’r fersiwn hwn',
  'set-aside':
    'Mae gennych fersiwn arall o hyn, o ail ffenestr. Byddwn yn ei gadw nes i chi gadw neu benderfynu, tra bo’r dudalen hon ar agor.',
  'show-other': 'Dangos y fersiwn arall',
  'not-saved': 'Ni chadwyd. {why} Mae’r hyn a ysgrifennoch yma o hyd.',
  'not-deleted': 'Nis dilëwyd. {why} Mae’r hyn a ysgrifennoch yma o hyd.',
})
