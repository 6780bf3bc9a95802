import { createElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { moveContact } from '../../../server/contract/designated-contact/contacts.ts'
import { onScreen, type Screen } from '../support/screen.ts'

/** Whether the browser would ask before it closes the tab. */
const asksToLeave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

const words = 'Give an address of the council.'
const refusal = new Failure('refused', { name: 'address-not-councils', words, reference: null, status: 422 })

const onForm = (look: (screen: Screen) => Promise<void>) =>
  onScreen({ [`${moveContact.method} ${moveContact.path}`]: refusal }, look, async () => {
    const { MoveForm } = await import('../../../addin/register/settings/move-form.tsx')
    return createElement(MoveForm, { from: 'sam@ambleford.example', canMove: true, onMoved: () => undefined })
  })

afterEach(clearPaneNotes)

describe('a form in a browser tab of its own', () => {
  it('still asks before it is left, where the refusal stands beside a field', async () => {
    await onForm(async ({ write, press, shows }) => {
      for (const label of ['Name', 'Post', 'What are the customers told?']) await write(label, 'Ola Berg')
      await write('E-mail address', 'ola@elsewhere.example')
      expect(asksToLeave()).toBe(true)
      await press('Move all of it')
      expect(shows(words)).toBe(true)
      expect(asksToLeave()).toBe(true)
    })
  })
})

describe('a form in Outlook', () => {
  it('never asks, even where the pane has a window of its own, as on a Mac or a phone', async () => {
    await onForm(async ({ write }) => {
      Object.assign(Office.context, { host: 'Outlook' })
      await write('Name', 'Ola Berg')
      expect(asksToLeave()).toBe(false)
    })
  })
})
