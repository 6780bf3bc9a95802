import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import {
  acts,
  drawn,
  letter,
  onLetter,
  precautions,
  recordLetter,
  toTell,
  visitsLetter,
  warning,
} from '../support/officer-forms.ts'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-03T16:00:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  clearPaneNotes()
})

const own = async ({ press, write }: Screen) => {
  await press('I changed the wording')
  await write('The letter as you sent it', 'Dear Jo, hello.')
}
const onLaterLetter = { ...onLetter, letter: letter({ on: '2026-11-09' }) }

const forms: [
  name: string,
  draw: () => Promise<ReactNode>,
  open: string,
  write: (screen: Screen) => Promise<void>,
  answers: Answers,
][] = [
  [
    ...(['P14: an objection that came', drawn(acts, warning([])), 'Record an objection'] as const),
    ...([({ write }) => write('What did the customer say?', 'Unfair'), {}] as [Form[3], Answers]),
  ],
  ['P14: a letter that was sent', drawn(recordLetter, onLaterLetter), 'Record as sent', own, {}],
  ['P4: the letter about precautions', drawn(precautions, toTell), 'Letter', own, visitsLetter],
]
type Form = (typeof forms)[number]

/** What stands in the day's field. */
const day = () => [...document.querySelectorAll('input')].map(({ value }) => value).find((value) => /2026/.test(value))

it.each(forms)('%s: its day stays the one on which the words were written', async (_, draw, open, write, answers) => {
  await onScreen(
    answers,
    async (screen) => {
      await screen.press(open)
      const before = day()
      expect(before).toContain('3 November')
      expect(isWriting()).toBe(false)
      await write(screen)
      await screen.press('Close')
      vi.setSystemTime(new Date('2026-11-04T09:00:00Z'))
      await screen.press(open)
      expect(day()).toBe(before)
    },
    draw,
  )
})

it('P14: without a word it is today’s', async () => {
  await onScreen(
    {},
    async ({ press }) => {
      await press('Record an objection')
      await press('Close')
      vi.setSystemTime(new Date('2026-11-04T09:00:00Z'))
      await press('Record an objection')
      expect(day()).toContain('4 November')
    },
    drawn(acts, warning([])),
  )
})
