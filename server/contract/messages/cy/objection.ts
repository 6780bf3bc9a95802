/** Unreviewed Welsh. */
import { objectionLabels as englishLabels, objection as englishObjection } from '../en/objection.ts'
import { translation } from '../language.ts'

export const objection = translation(englishObjection, {
  'customer-says-that-warning':
    'Mae’r cwsmer yn dweud bod y rhybudd ffurfiol yn anghywir. Cedwir y neges hon fel tystiolaeth.',
  recorded: 'Cofnodwyd y gwrthwynebiad. Bydd swyddog awdurdodi’n ei ateb.',
})

export const objectionLabels = translation(englishLabels, {
  record: 'Cofnodi gwrthwynebiad',
})
