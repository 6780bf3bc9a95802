import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { Looked } from '../../../addin/register/decision/decision-draft.ts'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { council, seen } from '../support/decision-draft.ts'
import { tabOfTom } from '../support/reloaded.ts'
import { onScreen, type Screen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000004'
const made = '00000000-0000-4000-8000-000000000005'
const inForce = { restrictionId: made, version: 2, state: 'in-force', inForceOn: '2026-11-03', liftedOn: null }

/** What the register has of the escalation, and the decisions that it got. */
let version: number
let restrictions: EscalationSeen['customer']['restrictions']
let asked: Looked[]
let opened: string[]
let client: QueryClient

/** The register takes only what was decided on its present state. */
const decide = (decision: Looked) => {
  asked.push({ version: decision.version, seen: decision.seen })
  const now = restrictions.map(({ restrictionId, version }) => ({ restrictionId, version }))
  if (decision.version === version && JSON.stringify(decision.seen) === JSON.stringify(now))
    return { escalationId: id, state: 'formal-warning' }
  const told = { title: 'Conflict', status: 409, name: 'changed-meanwhile', words: 'It changed meanwhile.' }
  return new Failure('refused', told as never, null)
}

type Parts = { DecisionForm: typeof import('../../../addin/register/decision/decision-form.tsx').DecisionForm }
function Page({ DecisionForm }: Parts) {
  client = useQueryClient()
  const query = useQuery({
    queryKey: ['escalation', id],
    queryFn: () => {
      const customer = { ...seen.customer, restrictions }
      return { ...seen, escalationId: id, version, by: { name: 'Amira Khan' }, customer, draft: null } as EscalationSeen
    },
  })
  const given = { council, onDecided: () => undefined, onOpenWarning: () => undefined }
  const onOpenRestriction = (one: string) => void opened.push(one)
  return query.data ? createElement(DecisionForm, { seen: query.data, ...given, onOpenRestriction }) : null
}
const onForm = (look: (screen: Screen) => Promise<void>) =>
  onScreen({ [`POST /api/escalations/${id}/decision`]: decide }, look, async () => {
    const { DecisionForm } = await import('../../../addin/register/decision/decision-form.tsx')
    return createElement(Page, { DecisionForm })
  })
const write = async ({ press, write }: Screen) => {
  await press('A formal warning')
  await write('Reasons', 'Twelve messages.')
}
const changed = 'Somebody has changed this escalation, or this customer’s restrictions, since you started.'

beforeEach(() => {
  version = 1
  restrictions = []
  asked = []
  opened = []
})
afterEach(() => {
  clearPaneNotes()
  vi.unstubAllGlobals()
})

describe('P13: what another officer decided while this one wrote', () => {
  it('is shown once the register has refused; what was written stays, and goes once the officer has seen it', async () => {
    await onForm(async (screen) => {
      await write(screen)
      restrictions = [inForce]
      await screen.press('Decide on a formal warning')
      expect(asked).toEqual([{ version: 1, seen: [] }])
      expect(screen.shows(changed)).toBe(true)
      expect(screen.shows('3 November 2026: restriction, in force.')).toBe(true)
      expect(screen.written('Reasons')).toBe('Twelve messages.')
      await screen.press('Open the restriction')
      expect(opened).toEqual([made])

      await screen.press('Continue with what I wrote')
      expect(screen.shows(changed)).toBe(false)
      await screen.press('Decide on a formal warning')
      expect(asked.at(-1)).toEqual({ version: 1, seen: [{ restrictionId: made, version: 2 }] })
    })
  })

  it('is shown also where the page was fetched anew meanwhile, and nothing goes unseen', async () => {
    await onForm(async (screen) => {
      await write(screen)
      version = 2
      await client.refetchQueries()
      await screen.settle()
      expect(screen.shows(changed)).toBe(true)
      await screen.press('Decide on a formal warning')
      expect(asked).toEqual([{ version: 1, seen: [] }])
    })
  })

  it('is shown also where the pane was refreshed meanwhile, and the words came back', async () => {
    const tab = tabOfTom()
    await onForm(write)
    tab.reload()
    version = 2
    restrictions = [inForce]
    await onForm(async (screen) => {
      expect(screen.written('Reasons')).toBe('Twelve messages.')
      expect(screen.shows(changed)).toBe(true)
      await screen.press('Decide on a formal warning')
      expect(asked).toEqual([{ version: 1, seen: [] }])
    })
  })

  it('is simply what applies for whoever begins to write afterwards', async () => {
    await onForm(async (screen) => {
      restrictions = [inForce]
      await client.refetchQueries()
      await screen.settle()
      await write(screen)
      expect(screen.shows(changed)).toBe(false)
      await screen.press('Decide on a formal warning')
      expect(asked).toEqual([{ version: 1, seen: [{ restrictionId: made, version: 2 }] }])
    })
  })
})
