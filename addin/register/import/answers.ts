import type { AskedSeen, ImportCorrections } from '../../../server/contract/import/import-answers.ts'
import { importLabels } from '../../../server/contract/messages/en/import.ts'
import { say } from '../../../server/contract/messages/say.ts'

/** What the keeper chose for one question: an option, and the text if they write it themselves. */
export type Answer = { choice: string; text: string }
export const notAnswered: Answer = { choice: '', text: '' }

type Correction = ImportCorrections['corrections'][number]

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
export function questionWords({ field, title, value, firstRow, rows }: AskedSeen): string {
  const where = { row: String(firstRow), others: rows - 1 }
  if (isAboutRow(field)) return say(importLabels, 'whole-row', where)
  return value === ''
    ? say(importLabels, 'no-value', { title, ...where })
    : say(importLabels, 'value', { title, value, ...where })
}

/** The answers that fit: what the register proposes first, then what else can be in such a cell. */
export function optionsFor({
  what,
  field,
  value,
  proposal,
  options,
  firstRow,
  rows,
}: AskedSeen): { value: string; label: string }[] {
  const isRow = isAboutRow(field)
  const row = String(firstRow)
  const listed = options.map((one) => ({
    value: `use ${one}`,
    label: field === 'mailbox' ? mailboxWords(one) : say(importLabels, 'use-proposal', { proposal: one }),
  }))
  return [
    { value: '', label: say(importLabels, 'not-answered') },
    ...(proposal === null ? [] : [{ value: 'proposal', label: proposalWords(proposal, isRow) }]),
    // With a semicolon the name as it is would be several customers.
    ...(what === 'several-people' && !value.includes(';')
      ? [{ value: 'keep', label: say(importLabels, 'keep-name', { value }) }]
      : []),
    ...(what === 'state-against-end' && field === 'liftedOn'
      ? [{ value: 'empty', label: say(importLabels, 'leave-empty') }]
      : []),
    ...listed,
    ...(isRow ? [] : [{ value: 'text', label: say(importLabels, 'write') }]),
    ...(isRow || rows < 2 ? [] : [{ value: 'text-one', label: say(importLabels, 'write-one', { row }) }]),
    { value: 'leave-out', label: say(importLabels, 'leave-row-out', { rows }) },
  ]
}

/** Such questions are about a row as a whole. */
const isAboutRow = (field: string): boolean => field === 'row' || field === 'mailbox'

const mailboxWords = (answer: string): string =>
  say(importLabels, answer === 'same-person' ? 'same-person' : 'shares-mailbox')

function proposalWords(proposal: string, isRow: boolean): string {
  if (isRow && proposal === 'as-above') return say(importLabels, 'as-above')
  return proposal === '' ? say(importLabels, 'leave-empty') : say(importLabels, 'use-proposal', { proposal })
}

/** What the register suggests, to be seen before anybody opens the list; undefined if it has no suggestion. */
export function suggestionWords({ proposal, field }: AskedSeen): string | undefined {
  if (proposal === null) return undefined
  if (field === 'row') return say(importLabels, 'suggestion-above')
  return proposal === '' ? say(importLabels, 'suggestion-empty') : say(importLabels, 'suggestion', { proposal })
}

/** Whether a text is still to be written. */
export const wantsText = ({ choice }: Answer): boolean => choice === 'text' || choice === 'text-one'

/** What to send for one question; null while it is not answered. */
export function correctionOf({ what, field, value, firstRow }: AskedSeen, answer: Answer): Correction | null {
  const { choice, text } = answer
  const where = { what, field, value, row: choice === 'text-one' ? firstRow : null }
  if (choice === '') return null
  if (choice === 'proposal' || choice === 'leave-out') return { ...where, becomes: choice }
  if (choice === 'empty') return { ...where, becomes: 'text', text: '' }
  const listed = choice === 'keep' ? value : choice.slice('use '.length)
  return { ...where, becomes: 'text', text: wantsText(answer) ? text.trim() : listed }
}
