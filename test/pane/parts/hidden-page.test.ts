import { createElement, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { type Answers, me, onScreen, type Screen } from '../support/screen.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = '2026-11-03T09:41:00.000Z'
const warned = {
  ...{ kind: 'warned', customerId: id(1), warningId: id(3), warnedAt: at, service: 'Housing' },
  lapsesOn: '2027-10-01',
}
const found = { checkedAt: at, found: { kind: 'standing', standing: warned } }
const words =
  'Polite warning given. A polite warning was given on 3 November 2026 by Housing. It ends on 30 September 2027.'

const button = (name: string, onClick: () => void) => createElement('button', { type: 'button', onClick }, name)

type Props = { CallPage: typeof import('../../../addin/pane/shell/call-page.tsx').CallPage }

/** The page for calls beside messages: another one is opened, and the service is chosen in the footer. */
function Beside({ CallPage }: Props) {
  const [isHere, show] = useState(true)
  const [service, choose] = useState('Housing')
  const own = { services: ['Housing', 'Planning'], service, onService: () => undefined, isUnasked: false }
  return createElement(
    'div',
    {},
    button('Another message', () => show(false)),
    button('Back to the call', () => show(true)),
    button('Planning', () => choose('Planning')),
    createElement(CallPage, { council: me.council, own, isHere, onClose: () => undefined }),
  )
}

const drawn = async () => createElement(Beside, await import('../../../addin/pane/shell/call-page.tsx'))

async function lookUp({ write, press }: Screen) {
  await write('Number', '01632 960145')
  await press('Look up')
}

afterEach(clearPaneNotes)

describe('P4: the page of a call, while another message is shown', () => {
  it('reads nothing out beside it; a late answer is read once the call is shown again', async () => {
    let answer = () => {}
    const waiting = new Promise((resolve) => {
      answer = () => resolve(found)
    })
    await onScreen(
      { 'POST /api/lookup': () => waiting },
      async (screen) => {
        await lookUp(screen)
        await screen.press('Another message')
        answer()
        await screen.settle()
        expect(screen.shows(words)).toBe(true)
        expect(screen.said()).toBe('')
        await screen.press('Back to the call')
        expect(screen.said()).toBe(words)
      },
      drawn,
    )
  })

  it('leaves nothing in the live region, and does not read the same again', async () => {
    const answers: Answers = { 'POST /api/lookup': found }
    await onScreen(
      answers,
      async (screen) => {
        await lookUp(screen)
        expect(screen.said()).toBe(words)
        await screen.press('Another message')
        expect(screen.said()).toBe('')
        await screen.press('Back to the call')
        expect(screen.said()).toBe('')
      },
      drawn,
    )
  })

  it('P8: looks nobody up again when another service is chosen, until it is shown', async () => {
    const asked: unknown[] = []
    const answers: Answers = {
      'POST /api/lookup': ({ service }: { service: string }) => {
        asked.push(service)
        return found
      },
    }
    await onScreen(
      answers,
      async (screen) => {
        await lookUp(screen)
        await screen.press('Another message')
        await screen.press('Planning')
        expect(asked).toEqual(['Housing'])
        await screen.press('Back to the call')
        expect(asked).toEqual(['Housing', 'Planning'])
      },
      drawn,
    )
  })
})
