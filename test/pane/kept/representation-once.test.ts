import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { Against } from '../../../addin/pane/restriction/representation-form.tsx'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { aMessage } from '../message.ts'
import { another, comingAndGoing } from '../support/come-and-go.ts'
import { onScreen, type Screen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const at = '2026-11-03T09:00:00.000Z'
const recorded = { representationId: id, objectionId: id, formalWarningId: id, recordedAt: at }
const original = btoa('Message-ID: <1@example.org>\r\n\r\nThis is unfair.')
const otherWords = new Failure('refused', { name: 'original-not-readable', words: '', reference: null, status: 422 })

type Done = (answer: { status: string; value?: unknown }) => void
type Sent = { key: string; body: { evidence: { original: string | null } } }

/** The form beside a message in a mailbox that may be shared, with what the register answers, the last one for good. */
async function beside(against: Against, answers: unknown[], look: (screen: Screen, sent: Sent[]) => Promise<void>) {
  const sent: Sent[] = []
  const answer = (body: Sent['body'], key: string) => {
    sent.push({ key, body })
    return answers[Math.min(sent.length, answers.length) - 1]
  }
  const path = 'restrictionId' in against ? 'POST /api/representations' : 'POST /api/objections'
  await onScreen(
    { [path]: answer },
    (screen) => look(screen, sent),
    comingAndGoing(
      async () => (await import('../../../addin/pane/restriction/representation-form.tsx')).RepresentationForm,
      {
        message: aMessage({ mailbox: '' }),
        replyTo: { read: false, outlook: 'did-not' },
        ...{ against, timeZone: 'Europe/London', onClose: () => undefined },
      },
    ),
  )
}

/** What Outlook answers about the message. */
const outlookGives = (calls: object) => Object.assign(Office.context.mailbox.item ?? {}, calls)
const file = (value: string | null) => ({
  getAsFileAsync: (done: Done) => done(value ? { status: 'succeeded', value } : { status: 'failed' }),
})

afterEach(clearPaneNotes)

describe.each<[string, Against]>([
  ['a representation', { restrictionId: id }],
  ['an objection', { formalWarningId: id }],
])('P14: %s with its message', (_, against) => {
  it('is recorded once, however often it is pressed while Outlook is slow', async () => {
    await beside(against, [recorded], async ({ press, settle }, sent) => {
      const slow: Done[] = []
      outlookGives({ ...file(original), getSharedPropertiesAsync: (done: Done) => slow.push(done) })
      await press('Record it')
      await press('Record it')
      expect(sent).toEqual([])
      for (const done of slow) done({ status: 'succeeded', value: { targetMailbox: 'housing@ambleford.example' } })
      await settle()
      expect(sent).toHaveLength(1)
    })
  })

  it('is the same request after a lost answer, even if Outlook gives no original any more', async () => {
    await beside(against, [new Failure('timed-out'), recorded], async ({ press }, sent) => {
      outlookGives(file(original))
      await press('Record it')
      outlookGives(file(null))
      await press('Record it')
      const [first, second] = sent
      expect(first?.body.evidence.original).toBe(original)
      expect(second).toEqual(first)
    })
  })

  it('is the same request also where a stronger sign-in was not given after a lost answer', async () => {
    const stronger = new Failure('refused', {
      name: 'stronger-sign-in-needed',
      words: '',
      reference: null,
      status: 401,
    })
    await beside(against, [new Failure('timed-out'), stronger, recorded], async ({ press }, sent) => {
      outlookGives(file(original))
      await press('Record it')
      outlookGives(file(null))
      await press('Record it')
      await press('Record it')
      expect(sent).toHaveLength(3)
      for (const one of sent) expect(one).toEqual(sent[0])
    })
  })

  it('is busy where it is opened again while Outlook is slow', async () => {
    await beside(against, [recorded], async (screen, sent) => {
      const slow: Done[] = []
      outlookGives({ ...file(original), getSharedPropertiesAsync: (done: Done) => slow.push(done) })
      await screen.press('Record it')
      await screen.press(another)
      await screen.press(another)
      await screen.press('Record it')
      for (const done of slow) done({ status: 'succeeded', value: { targetMailbox: 'housing@ambleford.example' } })
      await screen.settle()
      expect(sent).toHaveLength(1)
    })
  })

  it('is read again where the register refused it', async () => {
    await beside(against, [otherWords, recorded], async ({ press }, sent) => {
      outlookGives(file(null))
      await press('Record it')
      outlookGives(file(original))
      await press('Record it')
      expect(sent.map(({ body }) => body.evidence.original)).toEqual([null, original])
    })
  })
})
