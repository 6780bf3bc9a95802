import { afterEach, describe, expect, it } from 'vitest'
import { forgetAllNoLongerShown, noteNoLongerShown, noteShownAgain } from '../../../addin/outlook/no-longer-shown.ts'
import { aMessage } from '../message.ts'
import { onScreen } from '../support/screen.ts'

afterEach(forgetAllNoLongerShown)
const ana = { ...aMessage(), key: 'another', from: { name: 'Ana Silva', address: 'ana@example.org' } }
const opensAgain = 'Outlook no longer shows the message from Ana Silva. Open it again, then try again.'
const tryAgain = 'Nothing was done, because Outlook showed another message. Try again.'

describe('P9, P10: an act that was not done, because Outlook showed another message', () => {
  it('is said above the next message until the person has read it', () =>
    onScreen({}, async ({ settle, shows, press, said }) => {
      noteNoLongerShown(ana)
      await settle()
      expect(shows(opensAgain)).toBe(true)
      expect(said()).toContain(opensAgain)
      await press('Understood: nothing was done about the message from Ana Silva')
      expect(shows('Nothing was done')).toBe(false)
    }))

  it('is said beside its own message, also once Outlook shows that again', () =>
    onScreen({}, async ({ settle, shows }) => {
      const message = aMessage()
      noteNoLongerShown(message)
      await settle()
      expect(shows('Outlook no longer shows the message from')).toBe(true)
      noteShownAgain(message.key)
      await settle()
      expect(shows('Outlook no longer shows')).toBe(false)
      expect(shows(tryAgain)).toBe(true)
    }))

  it('is said also of a message that names no sender', () =>
    onScreen({}, async ({ settle, shows, press }) => {
      noteNoLongerShown({ ...ana, from: null })
      await settle()
      expect(shows('Outlook no longer shows that message. Open it again, then try again.')).toBe(true)
      await press('Understood')
      expect(shows('Nothing was done')).toBe(false)
    }))
})
