import { createElement, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { late } from '../support/come-and-go.ts'
import { id, letter as letterOf, proposal } from '../support/officer-forms.ts'
import { restrictionSeen } from '../support/restriction-seen.ts'
import { me, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'

const place = { id, message: null, go: () => {}, back: null }
const page = (load: () => Promise<(props: never) => ReactNode>, roles: string[]) => async () => {
  const { MeProvider } = await import('../../../addin/api/signed-in.ts')
  const Page = (await load()) as (props: object) => ReactNode
  const value = { ...me, roles } as typeof me
  const given: object = { ...place, me: value }
  return createElement(MeProvider, { value }, createElement(Page, given))
}

const arrangement = (isDone: boolean) => ({
  ...{ arrangementId: id, reference: 'R-1', kind: 'block', state: isDone ? 'in-place' : 'to-make' },
  ...{ addresses: ['jo@example.org'], forwardTo: null, exceptions: [], marks: [], groups: [], departments: [] },
  ...{ since: at, lacksGroup: false, confirmedAt: null, verifiedAt: null },
})
const representation = (isDone: boolean) => ({
  ...{ representationId: id, receivedOn: '2026-11-02', account: 'Unfair.', channel: 'post', spokenBy: null },
  ...{ acknowledgeBy: '2026-11-09', answerBy: '2026-11-30', evidence: null, answer: null },
  acknowledgedOn: isDone ? '2026-11-03' : null,
})
const letter = (isDone: boolean) => ({
  ...letterOf(),
  ...{ formalWarningId: null, reference: 'R-1A2B-3C4D', overtaken: false, letterhead: ['Ambleford City Council'] },
  ...{ subject: 'How you can contact us', headings: [], byNotify: true },
  posting: isDone ? { state: 'with-notify', why: null, handedOverOn: '2026-11-03', late: false } : null,
})
const customer = { customerId: id, reference: 'C-1', name: 'Jo Marsh' }

type Act = {
  draw: () => Promise<ReactNode>
  first?: string
  button: string
  act: [path: string, answer: object]
  list: [path: string, seen: (isDone: boolean) => object]
}
const all: [name: string, act: Act][] = [
  [
    'P13: a mail arrangement that is in place',
    {
      draw: page(
        async () => (await import('../../../addin/register/work/arrangements-page.tsx')).ArrangementsPage,
        ['ICT'],
      ),
      button: 'It is in place',
      act: [`POST /api/mail-arrangements/${id}/confirm`, { arrangementId: id, state: 'in-place', confirmedAt: at }],
      list: ['GET /api/mail-arrangements', (isDone) => ({ arrangements: [arrangement(isDone)] })],
    },
  ],
  [
    'G: a reported address that is accepted',
    {
      draw: page(
        async () => (await import('../../../addin/register/customer/customers-page.tsx')).CustomersPage,
        ['RegisterKeeper'],
      ),
      button: 'Accept',
      act: [
        `POST /api/contact-points/proposals/${id}/accept`,
        { proposalId: id, customerId: id, state: 'accepted', decidedAt: at },
      ],
      list: [
        'GET /api/contact-points/proposals',
        (isDone) => ({ proposals: isDone ? [] : [{ ...proposal, customer }], more: false }),
      ],
    },
  ],
  [
    'P14: a representation that is acknowledged',
    {
      draw: page(
        async () => (await import('../../../addin/register/review/restriction-page.tsx')).RestrictionPage,
        ['AuthorisingOfficer'],
      ),
      button: 'Mark as acknowledged',
      act: [`POST /api/representations/${id}/acknowledge`, { representationId: id, acknowledgedOn: '2026-11-03' }],
      list: [`GET /api/restrictions/${id}`, (isDone) => restrictionSeen({ representations: [representation(isDone)] })],
    },
  ],
  [
    'P14: a letter that GOV.UK Notify sends',
    {
      draw: page(
        async () => (await import('../../../addin/register/decision/letter-page.tsx')).LetterPage,
        ['AuthorisingOfficer'],
      ),
      first: 'Send by GOV.UK Notify',
      button: 'Send it',
      act: [`POST /api/letters/${id}/posting`, { letterId: id, handedOverAt: at }],
      list: [`GET /api/letters/${id}`, letter],
    },
  ],
]

const named = ({ buttons }: Screen, name: string) => buttons().filter((one) => one.startsWith(name))

afterEach(clearPaneNotes)

describe.each(all)('%s: pressed twice', (_, { draw, first, button, act, list }) => {
  it('is one request: the button waits until the page is read again', async () => {
    const keys: string[] = []
    const { wait, come } = late()
    let isHeld = false
    const answers = {
      [list[0]]: async () => {
        if (isHeld) await wait
        return list[1](keys.length > 0)
      },
      [act[0]]: (_: unknown, key: string) => {
        keys.push(key)
        isHeld = true
        return act[1]
      },
    }
    await onScreen(
      answers,
      async (screen) => {
        if (first) await screen.press(first)
        await screen.press(button)
        await screen.press(button)
        expect(keys).toHaveLength(1)
        come()
        await screen.settle()
        expect(named(screen, button)).toEqual([])
        expect(screen.shows('Not recorded')).toBe(false)
      },
      draw,
    )
  })

  it('does not wait for ever where the page cannot be read again', async () => {
    const keys: string[] = []
    const answers = {
      [list[0]]: () => (keys.length > 0 ? new Failure('unreachable') : list[1](false)),
      [act[0]]: (_: unknown, key: string) => {
        keys.push(key)
        return act[1]
      },
    }
    await onScreen(
      answers,
      async (screen) => {
        if (first) await screen.press(first)
        await screen.press(button)
        expect(keys).toHaveLength(1)
        expect(document.querySelector('button[aria-disabled=true]')).toBeNull()
      },
      draw,
    )
  })
})

it('P13: ICT reads that an arrangement was removed, though it has left the list', async () => {
  let isDone = false
  await onScreen(
    {
      'GET /api/mail-arrangements': () => ({
        arrangements: isDone ? [] : [{ ...arrangement(false), state: 'to-remove' }],
      }),
      [`POST /api/mail-arrangements/${id}/confirm`]: () => {
        isDone = true
        return { arrangementId: id, state: 'removed', confirmedAt: at }
      },
    },
    async ({ press, shows }) => {
      await press('It is removed')
      expect(shows('Recorded: it is removed.')).toBe(true)
    },
    page(async () => (await import('../../../addin/register/work/arrangements-page.tsx')).ArrangementsPage, ['ICT']),
  )
})
