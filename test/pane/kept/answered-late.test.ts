import { createElement, Fragment, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import { aMessage } from '../message.ts'
import { another, comingAndGoing, late } from '../support/come-and-go.ts'
import { id } from '../support/officer-forms.ts'
import { onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'

const beside = { message: aMessage(), replyTo: { read: false, outlook: 'did-not' }, timeZone: 'Europe/London' }
const tellOfficer = async () => {
  const { TellOfficer, TellOfficerButtons } = await import('../../../addin/pane/restriction/tell-officer.tsx')
  const given = { ...beside, service: 'Housing', opener: 'more' } as unknown as Parameters<typeof TellOfficer>[0]
  const buttons = { itemKey: 'item-1', restrictionId: id }
  return () =>
    createElement(Fragment, {}, createElement(TellOfficerButtons, buttons), createElement(TellOfficer, given))
}
const objectToWarning = async () =>
  (await import('../../../addin/pane/restriction/object-to-warning.tsx')).ObjectToWarning
const noteDuties = async () => (await import('../../../addin/pane/restriction/note-duties.tsx')).NoteDuties
const addDetails = async () => (await import('../../../addin/pane/escalation/add-details.tsx')).AddDetails
const reportForm = async () => (await import('../../../addin/pane/escalation/report-form.tsx')).ReportForm
const heardActs = async () => (await import('../../../addin/pane/restriction/heard-acts.tsx')).HeardActs

type Load = () => Promise<(props: never) => ReactNode>
type Form = {
  draw: () => Promise<ReactNode>
  path: string
  answer: object
  /** Opens the form, where it has a button for that. */
  open: string | null
  write: (screen: Screen) => Promise<void>
  submit: string
  /** What tells that it was recorded, where that stays with the message. */
  done?: string
}
const drawnBeside = (load: Load, props: object) => comingAndGoing(load as never, props)
const writing =
  (label: string) =>
  ({ write }: Screen) =>
    write(label, 'Mine')

const forms: [name: string, form: Form][] = [
  [
    'P14: a representation, with the message',
    {
      ...{ draw: drawnBeside(tellOfficer, {}), path: 'POST /api/representations', open: 'Record a representation' },
      ...{ answer: { representationId: id, recordedAt: at }, submit: 'Record it', write: writing('What do they say') },
      done: 'Representation recorded.',
    },
  ],
  [
    'P15: changed circumstances',
    {
      ...{ draw: drawnBeside(tellOfficer, {}), path: 'POST /api/circumstances', open: 'Circumstances have changed' },
      ...{ answer: { circumstancesId: id, reportedAt: at }, submit: 'Tell', write: writing('What has changed') },
      done: 'Reported.',
    },
  ],
  [
    'P14: an objection to a formal warning, with the message',
    {
      draw: drawnBeside(objectToWarning, { ...beside, formalWarningId: id }),
      ...{ path: 'POST /api/objections', answer: { objectionId: id, formalWarningId: id, recordedAt: at } },
      ...{ open: 'Record an objection', submit: 'Record it', write: writing('What do they say') },
      done: 'Objection recorded.',
    },
  ],
  [
    'G: requests in a message that was passed on',
    {
      draw: drawnBeside(noteDuties, { passedOnId: id }),
      ...{ path: `POST /api/passed-on/${id}/duties`, answer: { passedOnId: id, duties: [] } },
      ...{ open: 'Add a request', submit: 'Save', write: ({ press }) => press('FOI or EIR request') },
      done: 'Noted.',
    },
  ],
  [
    'P10: details of an escalation',
    {
      draw: drawnBeside(addDetails, { escalationId: id }),
      path: `PATCH /api/escalations/${id}`,
      answer: {
        ...{ customerId: id, escalationId: id, escalatedAt: at, state: 'pending', behaviours: [], evidence: [] },
      },
      ...{ open: 'Add details', submit: 'Save', write: writing('What happened') },
      done: 'Details saved.',
    },
  ],
  [
    'G: another address of a customer',
    {
      draw: drawnBeside(reportForm, {
        senderNow: () => ({ customerId: id, name: 'Jo Marsh', address: 'jo@example.org' }),
        onClose: () => undefined,
      }),
      ...{ path: 'POST /api/contact-points/proposals', answer: { proposalId: id, proposedAt: at }, open: null },
      write: async ({ press, write }) => {
        await write('New address', 'jo2@example.org')
        await press('The customer’s own')
        await write('How do you know', 'Mine')
      },
      ...{ submit: 'Report it', done: 'Reported.' },
    },
  ],
  [
    'P14: a representation that came by letter',
    {
      draw: drawnBeside(heardActs, { about: { kind: 'restriction', id }, service: null, timeZone: 'Europe/London' }),
      ...{ path: 'POST /api/representations', answer: { representationId: id, recordedAt: at } },
      ...{ open: 'Record a representation', submit: 'Record it', write: writing('What do they say') },
    },
  ],
]

/** The register answers once it is told to; it notes each key. */
function slow(answer: object) {
  const keys: string[] = []
  const { wait, come } = late()
  const route = async (_: unknown, key: string) => {
    keys.push(key)
    await wait
    return answer
  }
  return { keys, come, route }
}
const open = async ({ press }: Screen, { open }: Form) => {
  if (open) await press(open)
}

afterEach(clearPaneNotes)

describe.each(forms)('%s, whose answer is late', (_, form) => {
  it('is recorded once, however often it is pressed when its message is opened again', async () => {
    const { keys, come, route } = slow(form.answer)
    await onScreen(
      { [form.path]: route },
      async (screen) => {
        await open(screen, form)
        await form.write(screen)
        await screen.press(form.submit)
        await screen.press(another)
        await screen.press(another)
        if (!screen.buttons().includes('Close')) await open(screen, form)
        await screen.press(form.submit)
        expect(keys).toHaveLength(1)
        come()
        await screen.settle()
        // Whichever instance of the form sent it: the open one closes, and says so.
        expect(screen.buttons().filter((name) => name.startsWith(form.submit))).toEqual([])
        if (form.done) expect(screen.shows(form.done)).toBe(true)
        expect(isWriting()).toBe(false)
        expect(keys).toHaveLength(1)
      },
      form.draw,
    )
  })

  it('is over where its answer comes while another message is open', async () => {
    const { keys, come, route } = slow(form.answer)
    await onScreen(
      { [form.path]: route },
      async (screen) => {
        await open(screen, form)
        await form.write(screen)
        await screen.press(form.submit)
        await screen.press(another)
        come()
        await screen.settle()
        expect(isWriting()).toBe(false)
        await screen.press(another)
        if (form.done) expect(screen.shows(form.done)).toBe(true)
        else await open(screen, form)
        for (const field of [...document.querySelectorAll('textarea')]) expect(field.value).toBe('')
        expect(keys).toHaveLength(1)
      },
      form.draw,
    )
  })
})
