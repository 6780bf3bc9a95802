import { createElement } from 'react'
import { afterEach, expect, it } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { council, seen } from '../support/decision-draft.ts'
import { onScreen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000009'
type Warning = EscalationSeen['customer']['formalWarnings'][number]
const warning = (given: Partial<Warning>): Warning =>
  ({ formalWarningId: id, service: 'Housing', by: { name: 'Tom Birch' }, ...given }) as Warning

/** The decision form where the customer has this formal warning; what is open once its button was pressed. */
async function withWarning(given: Partial<Warning>, look: (shows: (words: string) => boolean) => void) {
  const opened: string[] = []
  const onOpenWarning = (formalWarningId: string) => void opened.push(formalWarningId)
  const customer = { ...seen.customer, formalWarnings: [warning(given)] }
  const escalation = { ...seen, escalationId: id, version: 1, by: { name: 'Amira Khan' }, customer } as EscalationSeen
  await onScreen(
    {},
    async ({ shows, buttons, press }) => {
      look(shows)
      if (buttons().includes('Open the formal warning')) await press('Open the formal warning')
    },
    async () => {
      const { DecisionForm } = await import('../../../addin/register/decision/decision-form.tsx')
      const unused = { onDecided: () => undefined, onOpenRestriction: () => undefined }
      return createElement(DecisionForm, { seen: escalation, council, onOpenWarning, ...unused })
    },
  )
  return opened
}

const notNow = 'Not while the formal warning above is open. Withdraw it first, or choose another outcome.'
const usual = 'The step before a restriction. You write to the customer next.'

afterEach(clearPaneNotes)

it.each([
  ['counts', { state: 'given', sentOn: '2026-06-01', lapsesOn: '2999-06-01' }, 'It ends on 31 May 2999.'],
  [
    'waits for its letter',
    { state: 'to-send', sentOn: null, lapsesOn: null },
    'Send the letter of this customer’s formal warning first',
  ],
] as const)(
  'G: while a formal warning %s, the choice of another says so beforehand, and where to go',
  async (_, given, words) => {
    const opened = await withWarning(given, (shows) => {
      expect([shows(notNow), shows(usual), shows(words)]).toEqual([true, false, true])
    })
    expect(opened).toEqual([id])
  },
)

it.each([
  ['lapsed', { state: 'given', sentOn: '2020-06-01', lapsesOn: '2021-06-01' }],
  ['withdrawn', { state: 'withdrawn', sentOn: '2026-06-01', lapsesOn: '2999-06-01' }],
] as const)('G: after one that was %s, it is offered as usual', async (_, given) => {
  const opened = await withWarning(given, (shows) => expect([shows(notNow), shows(usual)]).toEqual([false, true]))
  expect(opened).toEqual([])
})
