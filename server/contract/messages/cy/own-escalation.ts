/** Unreviewed Welsh. */
import { headings as englishHeadings } from '../en/own-escalation.ts'
import { translation } from '../language.ts'

export const headings = translation(englishHeadings, {
  pending: 'Mae eich uwchgyfeiriad yn aros am benderfyniad',
  'more-wanted': 'Mae swyddog yn gofyn i chi am ragor',
  withdrawn: 'Tynnoch chi’r uwchgyfeiriad hwn yn ôl',
  approved: 'Cymeradwywyd eich uwchgyfeiriad',
  declined: 'Gwrthodwyd eich uwchgyfeiriad',
  'no-action': 'Ni chymerir camau ar eich uwchgyfeiriad',
  referred: 'Aeth eich uwchgyfeiriad at y gwasanaethau cyfreithiol',
  'warning-instead': 'Rhybudd cwrtais yn lle cyfyngiad',
  complaint: 'Caiff eich uwchgyfeiriad ei drin fel cwyn',
  'formal-warning': 'Rhybudd ffurfiol yn lle cyfyngiad',
})
