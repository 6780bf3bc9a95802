/** Unreviewed Welsh. */
import { notStarted as englishNotStarted, notStartedLabels as englishNotStartedLabels } from '../en/not-started.ts'
import { translation } from '../language.ts'

export const notStarted = translation(englishNotStarted, {
  'not-checked': 'Heb ei gwirio. Ni allai’r gofrestr gysylltu gychwyn. Byddwch yn ofalus gyda’r neges hon.',
  'no-scripts':
    'Heb ei gwirio. Mae angen JavaScript ar y gofrestr gysylltu. Byddwch yn ofalus gyda’r neges hon, a gofynnwch i TGCh ganiatáu JavaScript ar gyfer y dudalen hon.',
})

export const notStartedLabels = translation(englishNotStartedLabels, {
  reload: 'Ail-lwytho',
})
