import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import {
  acts,
  asked,
  drawn,
  holds,
  id,
  legal,
  ofHolds,
  onLetter,
  recordLetter,
  warning,
} from '../support/officer-forms.ts'
import { tabOfTom } from '../support/reloaded.ts'
import { onScreen } from '../support/screen.ts'

const lost = new Failure('timed-out')
const signedOut = new Failure('signed-out')
const refusal = (name: string, status: number) =>
  new Failure('refused', { name, words: 'Not now.', reference: null, status })
const stronger = refusal('stronger-sign-in-needed', 401)
const withoutRole = refusal('not-authorised', 403)
const refused = refusal('changed-meanwhile', 409)
const perhaps = 'This may have been recorded. The register took too long to answer.'

const forms: [
  name: string,
  draw: () => Promise<ReactNode>,
  path: string,
  open: string,
  field: string,
  submit: string,
][] = [
  [
    ...(['P10: withdrawing a formal warning', drawn(acts, warning([]))] as const),
    ...([`POST /api/formal-warnings/${id}/withdraw`, 'Withdraw the warning', 'Why?', 'Withdraw it'] as const),
  ],
  [
    ...(['G: lifting a hold', drawn(holds, ofHolds), `POST /api/holds/${id}/lift`] as const),
    ...(['Lift', 'Why is it no longer needed?', 'Lift it'] as const),
  ],
  [
    ...(['P14: not notifying the customer', drawn(recordLetter, onLetter), `POST /api/letters/${id}/sent`] as const),
    ...(['Don’t notify the customer', 'Why?', 'Record it'] as const),
  ],
  [
    ...(['P3: what legal services answered', drawn(legal, asked), `POST /api/legal-questions/${id}/advice`] as const),
    ...(['Record the answer', 'What did legal services answer?', 'Save'] as const),
  ],
]

afterEach(() => {
  clearPaneNotes()
  vi.unstubAllGlobals()
})

describe.each(forms)('%s, whose answer was lost', (_, draw, path, open, field, submit) => {
  it('may have been recorded, also after it was closed, until the register refuses the same request', async () => {
    const keys: string[] = []
    const ends = [lost, signedOut, stronger, withoutRole, refused, signedOut]
    const answer = (_: unknown, key: string) => {
      keys.push(key)
      return ends[keys.length - 1]
    }
    await onScreen(
      { [path]: answer },
      async ({ press, write, shows, written }) => {
        await press(open)
        await write(field, 'A claim')
        await press(submit)
        expect(shows(perhaps)).toBe(true)
        await press('Close')
        await press(open)
        expect(written(field)).toBe('A claim')
        expect(shows(perhaps)).toBe(true)
        for (const why of ['You are signed out.', 'Not now.', 'Not now.']) {
          await press(submit)
          expect(shows(`This may have been recorded. ${why}`)).toBe(true)
        }
        await press(submit)
        expect(shows('Not sent. Not now.')).toBe(true)
        await press('Close')
        await press(open)
        expect(shows('may have been recorded')).toBe(false)
        await press(submit)
        expect(shows('Not sent. You are signed out.')).toBe(true)
        expect(new Set(keys).size).toBe(1)
        expect(keys).toHaveLength(ends.length)
      },
      draw,
    )
  })

  it('says so also after the pane was reloaded', async () => {
    const tab = tabOfTom()
    await onScreen(
      { [path]: lost },
      async ({ press, write }) => {
        await press(open)
        await write(field, 'A claim')
        await press(submit)
      },
      draw,
    )
    tab.reload()
    await onScreen(
      {},
      async ({ press, shows }) => {
        await press(open)
        expect(shows(perhaps)).toBe(true)
      },
      draw,
    )
  })
})
