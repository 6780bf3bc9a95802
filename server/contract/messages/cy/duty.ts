/** Unreviewed Welsh. */
import { duty as english, dutyDue as englishDue } from '../en/duty.ts'
import { translation } from '../language.ts'

export const duty = translation(english, {
  message: 'Neges i’w darllen a delio â hi',
  'filed-mail': 'Post i’w ddarllen a’i gadw ar ffeil',
  'information-request': 'Cais Rhyddid Gwybodaeth neu EIR',
  'subject-access': 'Cais gwrthrych am wybodaeth',
  'data-protection-complaint': 'Cwyn am ddiogelu data',
  safeguarding: 'Pryder diogelu',
  complaint: 'Cwyn newydd',
  adjustments: 'Cais am addasiadau',
})

export const dutyDue = translation(englishDue, {
  'filed-mail': 'Darllenwch erbyn {day}.',
  'information-request': 'Atebwch erbyn {day}: 20 diwrnod gwaith.',
  'subject-access': 'Atebwch erbyn {day}: un mis.',
  'data-protection-complaint': 'Cydnabod erbyn {day}: 30 diwrnod.',
  safeguarding: 'Gweithredwch ar unwaith.',
  message: 'Dim diwrnod penodol.',
  complaint: 'Deliwch â hi o dan y weithdrefn gwyno.',
  adjustments: 'Dywedwch wrth swyddog awdurdodi beth y gofynnwyd amdano.',
})
