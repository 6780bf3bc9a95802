import type { FieldAt, PartWords } from './part-words.ts'

const sentence = (name: string, label: string, hint?: string): FieldAt => ({
  path: `visits.${name}`,
  label,
  rows: 2,
  ...(hint ? { hint } : {}),
})

/** P4: the sentences of the letter about precautions for visits. */
export const visitFields: PartWords['groups'][number] = {
  legend: 'Visits',
  fields: [
    sentence('steps.not-alone', 'Nobody visits alone'),
    sentence('steps.by-appointment', 'By appointment only'),
    sentence('steps.council-premises', 'In a council building only'),
    sentence('steps.tell-colleague', 'A colleague knows where they are'),
    sentence('more', 'Before the officer’s own words', 'With {more}.'),
    sentence('again', 'When we look at it again', 'With {lookAgainOn}.'),
    sentence('objections', 'How to object to it', 'With {office} and {how}.'),
    sentence('privacy', 'What we keep of it', 'With {months} and {privacyUrl}.'),
  ],
}
