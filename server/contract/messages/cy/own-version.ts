/** Unreviewed Welsh. */
import { ownVersion as englishOwnVersion } from '../en/own-version.ts'
import { translation } from '../language.ts'

export const ownVersion = translation(englishOwnVersion, {
  changed: 'Newidiais y geiriad cyn ei anfon',
  text: 'Y llythyr fel yr anfonoch ef',
  hint: 'Gludwch eich fersiwn chi. Rydym yn cadw’r testun hwn fel y llythyr.',
  needed: 'Gludwch y llythyr fel yr anfonoch ef.',
})
