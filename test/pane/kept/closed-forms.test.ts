import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import {
  acts,
  advice,
  asked,
  at,
  correctable,
  drawn,
  event,
  holds,
  id,
  legal,
  letter,
  merge,
  objection,
  ofHolds,
  ofPoints,
  ofPrecautions,
  ofRights,
  onLetter,
  other,
  points,
  precautions,
  preview,
  proposal,
  proposals,
  recordLetter,
  rights,
  timeline,
  toTell,
  visitsLetter,
  warning,
  welsh,
} from '../support/officer-forms.ts'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

type Form = [name: string, draw: () => Promise<ReactNode>, opener: string, fields: string[]]

const closable: Form[] = [
  ['P3: what legal services answered', drawn(legal, asked), 'Record the answer', ['What did legal services answer?']],
  ['P14: an objection', drawn(acts, warning([])), 'Record an objection', ['What did the customer say?', 'Who spoke']],
  ['P14: the answer to one', drawn(acts, warning([objection(id)])), 'Answer the objection', ['Reasons']],
  ['P14: withdrawing a formal warning', drawn(acts, warning([])), 'Withdraw the warning', ['Why?']],
  ['P14: not notifying the customer', drawn(recordLetter, onLetter), 'Don’t notify the customer', ['Why?']],
  ['P14: starting a restriction', drawn(recordLetter, onLetter), 'Start immediately', ['Why?']],
  ['G: placing a hold', drawn(holds, ofHolds), 'Place a hold', ['Why must the records stay?']],
  ['G: keeping a hold', drawn(holds, ofHolds), 'Keep it longer', ['Why is it still needed?']],
  ['G: lifting a hold', drawn(holds, ofHolds), 'Lift', ['Why is it no longer needed?']],
  ['G: refusing a report', drawn(proposals, { customerId: id, proposals: [proposal] }), 'Refuse', ['Why?']],
  ['G: adding a contact point', drawn(points, ofPoints), 'Add a contact point', ['E-mail address', 'Why?']],
  ['G: correcting a contact point', drawn(points, ofPoints), 'Correct', ['The right e-mail address', 'Why?']],
  ['G: removing a contact point', drawn(points, ofPoints), 'Remove', ['Why?']],
  ['G: recording a request', drawn(rights, ofRights), 'Record a request', ['What does the customer ask for?']],
  ['G: answering a request', drawn(rights, ofRights), 'Record the answer', ['What did you tell', 'The customer’s own']],
  ['G: telling that it takes longer', drawn(rights, ofRights), 'It takes longer', ['Why does it take longer?']],
  [
    'P4: recording precautions',
    drawn(precautions, ofPrecautions),
    'Record precautions',
    ['Anything else to do', 'Why are'],
  ],
  ['P4: keeping precautions', drawn(precautions, ofPrecautions), 'Keep them longer', ['Why are they still needed?']],
  ['P4: ending precautions', drawn(precautions, ofPrecautions), 'End', ['Why are they no longer needed?']],
  [
    'G: correcting a record',
    drawn(timeline, { event: event({ correctable }) }),
    'Correct',
    ['The right words', 'Why?'],
  ],
  ['P9: withdrawing a warning', drawn(timeline, { event: event({ withdrawable: id }) }), 'Withdraw', ['Why?']],
]

const mineIn = (field: string) => `Mine: ${field}`
const writeIn = async ({ write }: Screen, fields: string[]) => {
  for (const field of fields) await write(field, mineIn(field))
}
const seeIn = ({ written }: Screen, fields: string[]) => {
  for (const field of fields) expect(written(field)).toBe(mineIn(field))
}
const seeNothingIn = ({ written }: Screen, fields: string[]) => {
  for (const field of fields) expect(written(field) ?? '').not.toContain('Mine')
}

afterEach(clearPaneNotes)

describe('what officers and the register keeper write in a form stays until it is sent', () => {
  it.each(closable)('%s: closed, its button pressed again, another message opened', async (_, draw, opener, fields) => {
    await onScreen(
      {},
      async (screen) => {
        const { press } = screen
        await press(opener)
        await writeIn(screen, fields)
        expect(isWriting()).toBe(true)
        await press('Close')
        expect(screen.written(fields[0] ?? '')).toBeNull()
        await press(opener)
        seeIn(screen, fields)
        await press(opener)
        expect(screen.written(fields[0] ?? '')).toBeNull()
      },
      draw,
    )
    await onScreen(
      {},
      async (screen) => {
        await screen.press(opener)
        seeIn(screen, fields)
        // Whoever signs in next reads nothing of it.
        clearPaneNotes()
        await screen.settle()
        seeNothingIn(screen, fields)
      },
      draw,
    )
  })

  const open: [name: string, draw: () => Promise<ReactNode>, first: string[], fields: string[], answers?: Answers][] = [
    ['P3: legal advice', drawn(advice, { seen: { escalationId: id, version: 1 } }), [], ['What did legal services']],
    [
      'P14: the officer’s own words in Welsh',
      drawn(welsh, {
        ...{ letterId: id, mayRecord: true, isKeeper: false },
        welsh: { missing: [], notPassed: 0, ownWords: [{ english: 'He shouted.', welsh: null }] },
      }),
      [],
      ['He shouted.', 'Which Welsh speaker'],
    ],
    [
      'P14: the officer’s own version of a letter',
      drawn(recordLetter, onLetter),
      ['Record as sent', 'I changed the wording'],
      ['The letter as you sent it'],
    ],
    [
      'G: the officer’s own version of the letter about precautions',
      drawn(precautions, toTell),
      ['Letter', 'I changed the wording'],
      ['The letter as you sent it'],
      visitsLetter,
    ],
    [
      'G: not telling of precautions',
      drawn(precautions, toTell),
      ['Letter', 'Don’t send it: it would put somebody at risk'],
      ['Who would be at risk'],
      visitsLetter,
    ],
    [
      'G: joining two entries',
      drawn(merge, { seen: { customerId: id, reference: 'C-1' }, joinWith: other }),
      [],
      ['Why are they one person?'],
      { [`POST /api/customers/${id}/merge-preview`]: preview },
    ],
  ]
  it.each(open)('%s: another message opened', async (_, draw, first, fields, answers = {}) => {
    await onScreen(
      answers,
      async (screen) => {
        for (const button of first) await screen.press(button)
        await writeIn(screen, fields)
      },
      draw,
    )
    await onScreen(
      answers,
      async (screen) => {
        if (first[0]) await screen.press(first[0])
        seeIn(screen, fields)
      },
      draw,
    )
  })

  it('G: of a hold: the words go once they are sent, and not before', async () => {
    const keys: string[] = []
    const answers = {
      [`POST /api/holds/${id}/lift`]: (_: unknown, key: string) => {
        keys.push(key)
        return keys.length === 1 ? new Failure('timed-out') : { holdId: id, customerId: id, changedAt: at }
      },
    }
    const fields = ['Why is it no longer needed?']
    await onScreen(
      answers,
      async (screen) => {
        const { press } = screen
        await press('Lift')
        await writeIn(screen, fields)
        await press('Lift it')
        await press('Close')
        await press('Lift')
        seeIn(screen, fields)
        await press('Lift it')
        // The answer was lost, so it is the same request also after the form was closed.
        expect(keys[1]).toBe(keys[0])
        seeNothingIn(screen, fields)
        expect(isWriting()).toBe(false)
        expect(screen.shows('Lifted.')).toBe(true)
        await press('Lift')
        seeNothingIn(screen, fields)
        await writeIn(screen, fields)
        await press('Lift it')
        expect(keys[2]).not.toBe(keys[0])
      },
      drawn(holds, ofHolds),
    )
  })

  it('P14: what was written about one objection or letter does not come up for another', async () => {
    await onScreen(
      {},
      async (screen) => {
        await screen.press('Answer the objection')
        await writeIn(screen, ['Reasons'])
      },
      drawn(acts, warning([objection(id)])),
    )
    await onScreen(
      {},
      async (screen) => {
        await screen.press('Answer the objection')
        seeNothingIn(screen, ['Reasons'])
      },
      drawn(acts, warning([objection(id, true), objection(other)])),
    )
    await onScreen(
      {},
      async (screen) => {
        await screen.press('Don’t notify the customer')
        await writeIn(screen, ['Why?'])
        await screen.press('Start immediately')
        seeNothingIn(screen, ['Why?'])
        await screen.press('Don’t notify the customer')
        seeIn(screen, ['Why?'])
      },
      drawn(recordLetter, onLetter),
    )
    await onScreen(
      {},
      async (screen) => {
        await screen.press('Don’t notify the customer')
        seeNothingIn(screen, ['Why?'])
      },
      drawn(recordLetter, { ...onLetter, letter: letter({ letterId: other }) }),
    )
  })
})
