import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { type DecisionDraft, newDecision } from '../../../addin/register/decision/decision-draft.ts'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { council, seen, today } from '../support/decision-draft.ts'
import { onScreen, type Screen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000004'
const path = `POST /api/escalations/${id}/draft`
const begun = { ...newDecision(seen, council, today), outcome: 'decline' as const }
const withReasons = (reasons: string): DecisionDraft => ({ ...begun, words: { ...begun.words, decline: reasons } })

type Saved = EscalationSeen['draft']
type Asked = { form: string | null; seen: string | null }

/** What the register has saved, and what it was asked to save. */
let kept: Saved
let asked: Asked[]
let isDown: boolean
let isDecided: boolean
let client: QueryClient
/** While set, what the page asks about is answered late. */
let held: Promise<void> | undefined
const minute = (n: number) => `2026-11-03T09:${n}:00.000Z`
const saveElsewhere = (reasons: string, n: number) => {
  kept = { form: JSON.stringify(withReasons(reasons)), savedAt: minute(n) }
}
const refused = () => {
  const told = { title: 'Conflict', status: 409, name: 'changed-meanwhile', words: 'It changed meanwhile.' }
  return new Failure('refused', told as never, null)
}
/** The register replaces what the window saw, and nothing newer. */
const save = ({ form, seen: base }: Asked) => {
  asked.push({ form, seen: base })
  if (kept && kept.savedAt !== base) return refused()
  kept = form === null ? null : { form, savedAt: minute(50 + asked.length) }
  return { savedAt: kept?.savedAt ?? null }
}

type Parts = {
  DecisionForm: typeof import('../../../addin/register/decision/decision-form.tsx').DecisionForm
  useDraftEnd: typeof import('../../../addin/parts/form/draft-end.tsx').useDraftEnd
}

/** What the page of an escalation does about its form. */
function Page({ DecisionForm, useDraftEnd }: Parts) {
  client = useQueryClient()
  const query = useQuery({
    queryKey: ['escalation', id],
    queryFn: async () => {
      if (isDown) throw new Error('No network')
      // As it was when it was asked about.
      const draft = kept
      await held
      return { ...seen, escalationId: id, version: 1, by: { name: 'Amira Khan' }, draft } as EscalationSeen
    },
  })
  useDraftEnd({ form: `decision-draft ${id}` }, isDecided)
  const given = {
    council,
    onDecided: () => undefined,
    onOpenWarning: () => undefined,
    onOpenRestriction: () => undefined,
  }
  return query.data && !isDecided ? createElement(DecisionForm, { seen: query.data, ...given }) : null
}

const onForm = (look: (screen: Screen) => Promise<void>) =>
  onScreen({ [path]: save }, look, async () => {
    const { DecisionForm } = await import('../../../addin/register/decision/decision-form.tsx')
    const { useDraftEnd } = await import('../../../addin/parts/form/draft-end.tsx')
    return createElement(Page, { DecisionForm, useDraftEnd })
  })
/** Whether the browser would ask before it closes the tab. */
const asksToLeave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
/** The page was left and opened again: it is fetched anew. */
const returned = async ({ settle }: Screen) => {
  await client.refetchQueries()
  await settle()
}
const write = async ({ press, write }: Screen, reasons: string) => {
  await press('Decline')
  await write('Reasons', reasons)
}
const newer = 'You saved a newer version of this in another window.'

beforeEach(() => {
  kept = null
  asked = []
  isDown = false
  isDecided = false
  held = undefined
})
afterEach(clearPaneNotes)

describe('P13: a decision saved in another window meanwhile', () => {
  it('is not replaced by older text after the page was opened again, and the older text is not called saved', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await returned(screen)
      expect(screen.written('Reasons')).toBe('From here.')
      expect(screen.shows('Saved on')).toBe(false)
      expect(screen.shows(newer)).toBe(true)
      await screen.press('Save and finish later')
      expect(asked.at(-1)?.seen).toBe(null)
      expect(kept?.form).toContain('From there.')
      await screen.press('Keep this version')
      expect(asked.at(-1)?.seen).toBe(minute(42))
      expect(kept?.form).toContain('From here.')
      expect(screen.shows(newer)).toBe(false)
      expect(screen.shows('Saved on')).toBe(true)
    })
  })

  it('stays saved when the page asked about it before, and hears it only afterwards', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      const returning = client.refetchQueries()
      await screen.press('Save and finish later')
      resolve()
      await returning
      await screen.settle()
      expect(screen.shows('Saved on')).toBe(true)
    })
  })

  it('is shown beside what was written here, which stays, also while the newer one is changed', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await screen.press('Save and finish later')
      await screen.press('See the newer version')
      expect(screen.written('Reasons')).toBe('From there.')
      expect(screen.shows('Saved on')).toBe(true)
      await screen.write('Reasons', 'From there, and more.')
      await screen.press('Show the other version')
      expect(screen.written('Reasons')).toBe('From here.')
      await screen.press('Show the other version')
      expect(screen.written('Reasons')).toBe('From there, and more.')
      await screen.press('Save and finish later')
      expect(kept?.form).toContain('From there, and more.')
      expect(screen.buttons()).not.toContain('Show the other version')
    })
  })

  it('that cannot be fetched is not said to be shown, and nothing that was written is lost', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await screen.press('Save and finish later')
      isDown = true
      await screen.press('See the newer version')
      expect(screen.shows('We could not get the newer version.')).toBe(true)
      expect(screen.written('Reasons')).toBe('From here.')
      expect(screen.buttons()).not.toContain('Show the other version')
      isDown = false
      await screen.press('See the newer version')
      expect(screen.written('Reasons')).toBe('From there.')
    })
  })

  it('keeps what is typed here while it is fetched', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await screen.press('Save and finish later')
      const see = screen.press('See the newer version')
      await screen.write('Reasons', 'From here, in haste.')
      await see
      expect(screen.written('Reasons')).toBe('From there.')
      await screen.press('Show the other version')
      expect(screen.written('Reasons')).toBe('From here, in haste.')
    })
  })

  it('is not deleted unseen, and nothing is saved in place of the deletion', async () => {
    saveElsewhere('Before.', 41)
    await onForm(async (screen) => {
      saveElsewhere('From there.', 42)
      await screen.press('Delete and start again')
      expect(screen.shows(newer)).toBe(true)
      expect(screen.shows('Not saved')).toBe(false)
      expect(screen.buttons()).not.toContain('Keep this version')
      await screen.press('See the newer version')
      expect(screen.written('Reasons')).toBe('From there.')
      await screen.press('Delete and start again')
      expect(kept).toBe(null)
      expect(screen.buttons()).not.toContain('Show the other version')
    })
  })

  it('stays set aside until somebody else has decided; then nobody is asked about what nobody can reach', async () => {
    await onForm(async (screen) => {
      expect(asksToLeave()).toBe(false)
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await screen.press('Save and finish later')
      await screen.press('See the newer version')
      expect(asksToLeave()).toBe(true)
      isDecided = true
      kept = null
      await returned(screen)
      expect(asksToLeave()).toBe(false)
    })
  })

  it('leaves nothing to ask about once one of the two is saved', async () => {
    await onForm(async (screen) => {
      await write(screen, 'From here.')
      saveElsewhere('From there.', 42)
      await screen.press('Save and finish later')
      await screen.press('See the newer version')
      await screen.press('Show the other version')
      await screen.press('Save and finish later')
      expect(kept?.form).toContain('From here.')
      expect(asksToLeave()).toBe(false)
    })
  })
})
