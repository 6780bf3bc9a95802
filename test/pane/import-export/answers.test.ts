import { describe, expect, it } from 'vitest'
import { byKind, correctionsOf, optionsFor, questionWords } from '../../../addin/register/import/answers.ts'
import type { AskedSeen } from '../../../server/contract/import/import.ts'

const asked: AskedSeen = {
  what: 'several-people',
  field: 'name',
  title: 'Name',
  value: 'Mr & Mrs Finch',
  proposal: null,
  rows: [3],
  text: 'This may be several people.',
  options: [] as string[],
}
const mailbox: AskedSeen = {
  ...asked,
  what: 'same-address-other-name',
  field: 'mailbox',
  value: '2',
  text: 'Row 2 has this address under another name.',
  options: ['same-person', 'shares-mailbox'],
}
const labels = (question: AskedSeen) => optionsFor(question).map(({ label }) => label)

describe('P8: answers to questions about a sheet', () => {
  it('keep a name as one customer, unless a semicolon in it makes several', () => {
    expect(labels(asked)).toContain('One customer: “Mr & Mrs Finch”')
    expect(labels({ ...asked, value: 'Derek Vole; Pat Vole' }).join()).not.toContain('One customer')
  })

  it('say whose a mailbox is; each question names its row', () => {
    expect(questionWords(mailbox)).toBe('Row 3')
    expect(labels(mailbox)).toEqual([
      'Not answered yet',
      'The same person',
      'Another person, who shares the mailbox',
      'Leave this row out',
    ])
    const becomes = correctionsOf(mailbox, { choice: 'use same-person', text: '' })
    expect(becomes).toEqual([{ row: 3, field: 'mailbox', becomes: 'same-person' }])
    const other = { ...mailbox, value: '5', text: 'Row 5 has this address under another name.' }
    expect(byKind([mailbox, other])).toEqual([[mailbox], [other]])
  })

  it('empty the day that contradicts the state', () => {
    const day = { ...asked, what: 'state-against-end', field: 'liftedOn', value: '1 October 2026' }
    expect(labels(day)).toContain('Leave it empty')
    expect(correctionsOf(day, { choice: 'empty', text: '' })).toEqual([{ row: 3, field: 'liftedOn', becomes: '' }])
  })

  it('count for every row with that value, or for the first of them; or they leave the rows out', () => {
    const date = { ...asked, what: 'date-ambiguous', field: 'until', proposal: '3 November 2026', rows: [3, 5] }
    const sent = (choice: string, text = '') => correctionsOf(date, { choice, text })
    expect(sent('')).toEqual([])
    expect(sent('proposal')).toEqual([3, 5].map((row) => ({ row, field: 'until', becomes: '3 November 2026' })))
    expect(sent('text-one', ' 2027 ')).toEqual([{ row: 3, field: 'until', becomes: '2027' }])
    expect(sent('leave-out')).toEqual([3, 5].map((row) => ({ row, field: 'row', becomes: 'leave-out' })))
  })
})
