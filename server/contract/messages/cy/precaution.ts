/** Unreviewed Welsh. */
import { precaution as english } from '../en/precaution.ts'
import { translation } from '../language.ts'

export const precaution = translation(english, {
  'not-alone': 'Peidiwch â mynd ar eich pen eich hun: ewch â chydweithiwr gyda chi.',
  'by-appointment': 'Ewch drwy apwyntiad yn unig.',
  'council-premises': 'Peidiwch ag ymweld â nhw gartref. Dylech gwrdd yn un o adeiladau’r cyngor.',
  'tell-colleague': 'Dywedwch wrth gydweithiwr ble rydych yn mynd a phryd y byddwch yn ôl.',
  'premises-not-alone': 'Yn ein hadeiladau ni, peidiwch â’u gweld ar eich pen eich hun.',
  'premises-reception': 'Yn ein hadeiladau ni, rhowch wybod i’r dderbynfa cyn iddynt ddod.',
})
