/** Unreviewed Welsh. */
import { kindWords as englishKindWords } from '../en/work-kinds.ts'
import { translation } from '../language.ts'

export const kindWords = translation(englishKindWords, {
  decision: 'Penderfyniadau',
  'details-wanted': 'Cwestiynau i chi',
  letter: 'Llythyrau',
  'mail-arrangement': 'Trefniadau post',
  representation: 'Sylwadau',
  review: 'Adolygiadau',
  'changed-circumstances': 'Amgylchiadau newydd',
  'dead-letter': 'Post heb ei anfon',
  proposal: 'Pwyntiau cyswllt',
  'import-to-sign': 'Mewnforion i’w llofnodi',
  'legal-advice': 'Cyngor cyfreithiol',
  hold: 'Ataliadau dileu',
  precaution: 'Rhagofalon',
  'rights-request': 'Ceisiadau am gofnodion',
  'passed-on': 'Trosglwyddwyd',
})
