/** Unreviewed Welsh. */
import { decisionPrecautions as englishDecisionPrecautions } from '../en/decision-precautions.ts'
import { translation } from '../language.ts'

export const decisionPrecautions = translation(englishDecisionPrecautions, {
  legend: 'Rhagofalon pan fydd staff yn cwrdd â’r cwsmer (dewisol)',
  hint: 'Mae staff yn eu gweld ar unwaith, ond byth eich rhesymau. Mae llythyr ar wahân yn dweud wrth y cwsmer. Mae’r adolygiad yn edrych arnynt eto.',
  more: 'Unrhyw beth arall i’w wneud pan fydd staff yn cwrdd â nhw (dewisol)',
  'more-hint': 'Dywedwch beth i’w wneud. Peidiwch â dweud pam, na dim am iechyd.',
})
