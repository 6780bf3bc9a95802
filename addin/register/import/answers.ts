import type { AskedSeen, ImportAnswers } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'

/** What the keeper chose for one question: an option, and the text if they write it themselves. */
export type Answer = { choice: string; text: string }
export const notAnswered: Answer = { choice: '', text: '' }

type Correction = ImportAnswers['corrections'][number]

/** Identifies a question from one check to the next. */
export const keyOf = ({ what, field, value }: AskedSeen): string => JSON.stringify([what, field, value])

/** Questions of one kind together. */
export function byKind(asked: readonly AskedSeen[]): AskedSeen[][] {
  const kinds = new Map<string, AskedSeen[]>()
  // A sentence may name a row or a customer: then each has questions of its own.
  for (const one of asked) kinds.set(one.text, [...(kinds.get(one.text) ?? []), one])
  return [...kinds.values()]
}

/** How the question names the cells that it is about. */
export function questionWords({ field, title, value, rows }: AskedSeen): string {
  const where = { row: String(rows[0]), others: rows.length - 1 }
  if (isAboutRow(field)) return say('Row {row}{others, plural, =0 {} one { and # other} other { and # others}}', where)
  return value === ''
    ? say('{title}: empty (row {row}{others, plural, =0 {} one { and # other} other { and # others}})', {
        title,
        ...where,
      })
    : say('{title}: “{value}” (row {row}{others, plural, =0 {} one { and # other} other { and # others}})', {
        title,
        value,
        ...where,
      })
}

/** The answers that fit: what the register proposes first, then what else can be in such a cell. */
export function optionsFor({
  what,
  field,
  value,
  proposal,
  options,
  rows,
}: AskedSeen): { value: string; label: string }[] {
  const isRow = isAboutRow(field)
  const row = String(rows[0])
  const listed = options.map((one) => ({
    value: `use ${one}`,
    label: isRow ? rowWords(one) : say('Use “{proposal}”', { proposal: one }),
  }))
  return [
    { value: '', label: say('Not answered yet') },
    ...(proposal === null ? [] : [{ value: 'proposal', label: proposalWords(proposal, isRow) }]),
    // With a semicolon the name as it is would be several customers.
    ...(what === 'several-people' && !value.includes(';')
      ? [{ value: 'keep', label: say('One customer: “{value}”', { value }) }]
      : []),
    ...(what === 'state-against-end' && field === 'liftedOn' ? [{ value: 'empty', label: say('Leave it empty') }] : []),
    ...listed,
    ...(isRow ? [] : [{ value: 'text', label: say('Write something else') }]),
    ...(isRow || rows.length < 2
      ? []
      : [{ value: 'text-one', label: say('Write something else in row {row} alone', { row }) }]),
    {
      value: 'leave-out',
      label: say('{rows, plural, one {Leave this row out} other {Leave these rows out}}', { rows: rows.length }),
    },
  ]
}

/** Such questions are about a row as a whole. */
const isAboutRow = (field: string): boolean => field === 'row' || field === 'mailbox'

const rowWords = (answer: string): string =>
  answer === 'take'
    ? say('Import it like any other row')
    : say(answer === 'same-person' ? 'The same person' : 'Another person, who shares the mailbox')

function proposalWords(proposal: string, isRow: boolean): string {
  if (isRow && proposal === 'as-above') return say('The customer of the row above')
  return proposal === '' ? say('Leave it empty') : say('Use “{proposal}”', { proposal })
}

/** What the register suggests, to be seen before anybody opens the list; undefined if it has no suggestion. */
export function suggestionWords({ proposal, field }: AskedSeen): string | undefined {
  if (proposal === null) return undefined
  if (field === 'row') return say('Suggestion: the customer of the row above')
  return proposal === '' ? say('Suggestion: leave it empty') : say('Suggestion: {proposal}', { proposal })
}

/** Whether a text is still to be written. */
export const wantsText = ({ choice }: Answer): boolean => choice === 'text' || choice === 'text-one'

/** What to send for one question, row by row; nothing while it is not answered. */
export function correctionsOf({ field, value, proposal, rows }: AskedSeen, answer: Answer): Correction[] {
  const { choice, text } = answer
  if (choice === '') return []
  if (choice === 'leave-out') return rows.map((row) => ({ row, field: 'row', becomes: choice }))
  const becomes = wantsText(answer) ? text.trim() : chosen(choice, value, proposal)
  return (choice === 'text-one' ? rows.slice(0, 1) : rows).map((row) => ({ row, field, becomes }))
}

function chosen(choice: string, value: string, proposal: string | null): string {
  if (choice === 'proposal') return proposal ?? ''
  if (choice === 'empty') return ''
  return choice === 'keep' ? value : choice.slice('use '.length)
}
