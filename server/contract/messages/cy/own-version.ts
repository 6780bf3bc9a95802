/** Unreviewed Welsh. */
import { ownVersionLabels as englishLabels, ownVersion as englishOwnVersion } from '../en/own-version.ts'
import { translation } from '../language.ts'

export const ownVersionLabels = translation(englishLabels, {
  changed: 'Newidiais y geiriad cyn ei anfon',
  text: 'Y llythyr fel yr anfonoch ef',
})

export const ownVersion = translation(englishOwnVersion, {
  hint: 'Gludwch eich fersiwn chi. Rydym yn cadw’r testun hwn fel y llythyr.',
  needed: 'Gludwch y llythyr fel yr anfonoch ef.',
})
