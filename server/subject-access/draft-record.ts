import { freeText, markName } from '../policy/subject-access/third-party.ts'
import type { DisclosedValue, Rows } from './record-parts.ts'

/** P13: a decision that an officer saved to finish later. Nothing in it counts; a person reads all that was written. */
export const draftRecord = (row: Rows<'drafts'>): DisclosedValue => ({
  savedAt: row.saved_at,
  by: markName(row.by_name, 'authorising-officer'),
  form: disclosed(JSON.parse(row.form)),
})

/** The form's answers under their names. Words are free text; what was left empty is left out. */
function disclosed(given: unknown): DisclosedValue {
  if (Array.isArray(given)) return given.map(disclosed)
  if (typeof given === 'string') return given.trim() === '' ? null : freeText(given)
  if (typeof given === 'number' || typeof given === 'boolean') return given
  if (typeof given !== 'object' || given === null) return null
  const answers = Object.entries(given).map(([name, value]) => [name, disclosed(value)] as const)
  return Object.fromEntries(answers.filter(([, value]) => value !== null && value !== false && !isEmpty(value)))
}

const isEmpty = (value: DisclosedValue): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
