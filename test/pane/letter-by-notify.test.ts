import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { Letter } from '../../server/contract/letter.ts'
import { type Answers, me, onScreen } from './support/screen.ts'

const id = '00000000-0000-4000-8000-000000000006'
const at = '2026-11-03T09:41:00.000Z'

const letter = (given: Partial<Letter> = {}) => ({
  letterId: id,
  restrictionId: id,
  formalWarningId: null,
  reference: 'R-1A2B-3C4D',
  kind: 'restriction',
  state: 'to-write',
  overtaken: false,
  on: '2026-11-03',
  to: { name: 'Jo Marsh', address: null, lines: ['1 Mill Lane', 'AM1 2JM'] },
  letterhead: ['Ambleford City Council'],
  subject: 'How you can contact us',
  paragraphs: ['Our reference: R-1A2B-3C4D\n3 November 2026', 'Dear Jo Marsh'],
  headings: [],
  missing: [],
  posting: null,
  byNotify: true,
  ...given,
})
const posting = { state: 'with-notify', why: null, handedOverOn: '2026-11-03', late: false } as const

async function drawn() {
  const { LetterPage } = await import('../../addin/register/decision/letter-page.tsx')
  const place = { id, me: { ...me, roles: ['AuthorisingOfficer'] }, message: null, go: () => {}, back: () => {} }
  return createElement(LetterPage, place as unknown as Parameters<typeof LetterPage>[0])
}
const read = (given: Partial<Letter>) =>
  onScreen({ [`GET /api/letters/${id}`]: letter(given) }, async (screen) => (await screen.read()).join('\n'), drawn)

it('P14: an officer sees where the letter goes, gives it to GOV.UK Notify, and cannot send it another way', async () => {
  const answers: Answers = {
    [`GET /api/letters/${id}`]: letter(),
    [`POST /api/letters/${id}/posting`]: { letterId: id, handedOverAt: at },
  }
  await onScreen(
    answers,
    async (screen) => {
      await screen.press('Send by GOV.UK Notify')
      const form = (await screen.read()).join('\n')
      expect(form).toContain('posts it to this address')
      expect(form).toContain('1 Mill Lane')
      expect(screen.sent()).toEqual([])
      await screen.press('Send it')
      expect(screen.sent()).toEqual([`> Sent: POST /api/letters/${id}/posting`])
    },
    drawn,
  )
  const after = await read({ posting })
  expect(after).toContain('With GOV.UK Notify since 3 November 2026')
  for (const gone of ['Send by GOV.UK Notify', 'Open in Outlook', 'Record as sent', 'Don’t notify'])
    expect(after, gone).not.toContain(gone)
  expect(after).toContain('Start immediately')
})

it('P14: what went wrong is said, and the other ways are open again', async () => {
  const late = await read({ posting: { ...posting, late: true } })
  const failed = await read({ posting: { ...posting, state: 'failed', why: 'cancelled' } })
  expect(late).toContain('which is too long')
  expect(failed).toContain('GOV.UK Notify did not send this letter. Somebody cancelled it in GOV.UK Notify.')
  for (const words of [late, failed])
    for (const way of ['Send by GOV.UK Notify', 'Open in Outlook', 'Record as sent']) expect(words).toContain(way)
  expect(await read({ state: 'sent', posting: { ...posting, state: 'returned' } })).toContain('came back undelivered')
  expect(await read({ byNotify: false })).not.toContain('GOV.UK Notify')
})

it('P15: a letter that could not be e-mailed says to which address, and the document comes before an e-mail', async () => {
  const byEmail = { ...posting, byEmail: true, to: 'jo.marsh@example.org' }
  const failed = await read({ posting: { ...byEmail, state: 'failed' } })
  expect(failed).toContain('We could not send this letter by e-mail to jo.marsh@example.org.')
  const [document, outlook] = ['Download as a Word document', 'Open in Outlook']
  expect(failed.indexOf(document)).toBeLessThan(failed.indexOf(outlook))
  const usual = await read({})
  expect(usual.indexOf(outlook)).toBeLessThan(usual.indexOf(document))
})

it('P13: nobody sends a letter whose restriction they may not approve, if nobody has approved it', async () => {
  const ways = ['Send by GOV.UK Notify', 'Open in Outlook', 'Record as sent', 'Don’t notify', 'Start immediately']
  const refused = await read({ awaitsApproval: true, approval: 'no-post' })
  for (const gone of ways) expect(refused, gone).not.toContain(gone)
  expect(refused).toContain('nobody has approved it here')
  expect(refused).toContain('You don’t hold one of the posts that decide.')
  expect(await read({ awaitsApproval: true, approval: 'escalated' })).toContain('to approve it')
  const allowed = await read({ awaitsApproval: true })
  for (const there of ways) expect(allowed, there).toContain(there)
})

it('Equality Act: the adjustments to make stand above the ways to send it, while it waits', async () => {
  const adjustments = 'Write in 16 point. Ring his mother first.'
  const shown = await read({ adjustments })
  expect(shown).toContain(adjustments)
  expect(shown.indexOf('Adjustments to make')).toBeLessThan(shown.indexOf('Send it'))
  expect(await read({})).not.toContain('Adjustments to make')
  expect(await read({ adjustments, state: 'sent' })).not.toContain(adjustments)
})
