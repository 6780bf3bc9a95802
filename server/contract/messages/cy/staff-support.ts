/** Unreviewed Welsh. */
import { staffSupport as englishStaffSupport } from '../en/staff-support.ts'
import { translation } from '../language.ts'

export const staffSupport = translation(englishStaffSupport, {
  'support-and-reporting': 'Cymorth a rhoi gwybod',
})
