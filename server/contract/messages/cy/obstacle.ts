/** Unreviewed Welsh. */
import { obstacle as english } from '../en/obstacle.ts'
import { translation } from '../language.ts'

export const obstacle = translation(english, {
  'no-holders':
    'Ni all neb benderfynu nawr: nid yw’r gosodiadau’n dweud pwy sydd yn y swyddi sy’n penderfynu, neu mae diwrnod olaf pob deiliad wedi mynd heibio. Gofynnwch i geidwad y gofrestr agor Gosodiadau, yna Swyddi, ac ychwanegu pob deiliad gyda’u holl gyfrifon.',
  'no-post':
    'Nid ydych yn un o’r swyddi sy’n penderfynu. Gofynnwch i un o’u deiliaid. Os ydych mewn swydd o’r fath, gofynnwch i geidwad y gofrestr wirio eich cyfrifon a’ch diwrnod olaf yn y Gosodiadau, o dan Swyddi.',
})
