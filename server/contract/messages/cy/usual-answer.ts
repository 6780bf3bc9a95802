/** Unreviewed Welsh. */
import { usualAnswer as english } from '../en/usual-answer.ts'
import { translation } from '../language.ts'

export const usualAnswer = translation(english, {
  adjustments: 'Dim angen: ni wyddom am unrhyw anabledd.',
  'adjustments-made': 'Rydym yn cadw at yr addasiadau y cytunwyd arnynt eisoes.',
  'support-none': 'Dim: ni wyddom am unrhyw angen am gymorth.',
  'support-offered': 'Dywedasom wrthynt am wasanaethau cyngor a chymorth.',
  'mediation-declined': 'Do. Nid ydynt yn ei ddymuno.',
  'mediation-unsafe': 'Do. Byddai’n rhoi ein staff mewn perygl.',
  'mediation-no-help': 'Do. Ni fyddai’n atal yr ymddygiad hwn.',
  'warning-too-serious': 'Dim: roedd hyn yn rhy ddifrifol ar gyfer rhybudd.',
  'warning-unsafe': 'Dim: byddai rhybudd wedi rhoi ein staff mewn perygl.',
})
