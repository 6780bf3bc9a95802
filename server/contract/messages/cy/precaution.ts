/** Unreviewed Welsh. */
import { precaution as english } from '../en/precaution.ts'
import { translation } from '../language.ts'

export const precaution = translation(english, {
  'not-alone': 'Peidiwch â mynd ar eich pen eich hun: ewch â chydweithiwr gyda chi.',
  'by-appointment': 'Ewch drwy apwyntiad yn unig.',
  'council-premises': 'Cwrdd yn un o adeiladau’r cyngor, nid yn eu cartref.',
  'tell-colleague': 'Dywedwch wrth gydweithiwr ble rydych yn mynd a phryd y byddwch yn ôl.',
  'premises-not-alone': 'Yn un o adeiladau’r cyngor: dylech eu gweld gyda chydweithiwr.',
  'premises-reception': 'Yn un o adeiladau’r cyngor: rhowch wybod i’r dderbynfa cyn i chi gwrdd â nhw.',
})
