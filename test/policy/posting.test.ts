import { describe, expect, test } from 'vitest'
import { notifyBody } from '../../server/letters/notify-body.ts'
import {
  isPostingLate,
  linesForNotify,
  mayGoAnotherWay,
  readPostingStatus,
} from '../../server/policy/letter/posting.ts'
import { Refusal } from '../../server/policy/refusal.ts'
import { postingStates } from '../../server/policy/vocabulary-postings.ts'

test.each([
  ['accepted', 'under-way'],
  ['created', 'under-way'],
  ['sending', 'under-way'],
  ['pending-virus-check', 'under-way'],
  ['a status of next year', 'under-way'],
  ['received', 'dispatched'],
  ['returned-letter', 'returned'],
  ['cancelled', 'cancelled'],
  ['technical-failure', 'technical-failure'],
  ['permanent-failure', 'permanent-failure'],
  ['validation-failed', 'validation-failed'],
  ['virus-scan-failed', 'virus-scan-failed'],
])('P14: at GOV.UK Notify, “%s” is %s', (status, outcome) => {
  expect(readPostingStatus(status)).toBe(outcome)
})

const day = (n: number) => new Date(Date.UTC(2026, 10, 3 + n, 9))

test('P14: a letter is late after six days, and until then does not go another way as well', () => {
  expect([5.9, 6].map((n) => isPostingLate(day(0), day(n)))).toEqual([false, true])
  const on = (n: number) =>
    postingStates.filter(
      (state) => mayGoAnotherWay({ state, handedOverAt: day(0) }, day(n))?.refusal === 'letter-on-its-way',
    )
  expect(on(5)).toEqual(['waiting', 'with-notify'])
  expect(on(6)).toEqual([])
  expect(mayGoAnotherWay(null, day(0))).toBeNull()
})

const lines = (name: string | null, ...postal: string[]) =>
  linesForNotify({ name, email: null, postal: postal.length > 0 ? postal : null })

describe('P14: the lines of an envelope', () => {
  test('are the name and the postal address, without what the printers refuse', () => {
    expect(lines('Jo Marsh', '1 Mill Lane', 'Ambleford', 'AM1 2JM')).toEqual([
      'Jo Marsh',
      '1 Mill Lane',
      'Ambleford',
      'AM1 2JM',
    ])
    expect(lines('Jo Marsh', '(Flat 2) 1 Mill Lane', '', 'AM1 2JM')).toEqual([
      'Jo Marsh',
      'Flat 2) 1 Mill Lane',
      'AM1 2JM',
    ])
  })

  test.each([
    ['of letters alone', ['Jo', 'Millhouse', 'Ambleford'], ['Jo', 'Millhouse', 'Ambleford']],
    ['of digits alone in the first two', ['Jo', '12', 'AM1 2JM'], ['Jo', '12', 'AM1 2JM']],
    ['with spaces after them', ['Jo ', '1 Mill Lane  ', 'AM1 2JM '], ['Jo', '1 Mill Lane', 'AM1 2JM']],
    ['up to seven', ['Jo', '1', '2', '3', '4', '5', '6'], ['Jo', '1', '2', '3', '4', '5', '6']],
    ['with nothing to read after the first two', ['Jo', '1 Mill Lane', '—', 'AM1'], ['Jo', '1 Mill Lane', '—', 'AM1']],
  ])('can be lines %s', (_, [name = null, ...postal], expected) => {
    expect(lines(name, ...postal)).toEqual(expected)
  })

  test.each<[string, Parameters<typeof lines>]>([
    ['no postal address', ['Jo Marsh']],
    ['too few lines', ['Jo Marsh', 'AM1 2JM']],
    ['no name, and too few lines', [null, '1 Mill Lane', 'AM1 2JM']],
    ['too many lines', ['Jo', '1', '2', '3', '4', '5', '6', '7']],
    ['nothing to read in the first two', ['Jo', '—', 'AM1 2JM']],
  ])('%s: refused', (_, given) => {
    expect(() => lines(...given)).toThrow(expect.objectContaining({ refusal: 'address-not-for-notify' }))
    expect(() => lines(...given)).toThrow(Refusal)
  })
})

test('a letter’s text keeps its headings and lists in the marks of GOV.UK Notify, and nothing else becomes one', () => {
  expect(
    notifyBody(
      [
        'Our reference: R-1\n3 November 2026',
        'How to contact us',
        'By:\n• letter\n• telephone',
        '# not one\n1. nor this',
      ],
      ['How to contact us'],
    ),
  ).toBe(
    'Our reference: R-1\n3 November 2026\n\n# How to contact us\n\nBy:\n* letter\n* telephone\n\n\u200b# not one\n\u200b1. nor this',
  )
})
