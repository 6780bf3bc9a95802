import { createElement, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useCall } from '../../../addin/api/api-context.ts'
import { ask } from '../../../addin/api/client.ts'
import { Failure } from '../../../addin/api/failure.ts'
import { useNotedForm } from '../../../addin/parts/form/noted-form.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { changeDuty, type DutySeen } from '../../../server/contract/duty/duty.ts'
import { checkMailFlow } from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { onScreen, type Screen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const at = '2026-11-03T09:00:00.000Z'
const lost = new Failure('timed-out')

/** A register that notes the key of each request, and gives these answers, the last one for good. */
function keyed(...answers: unknown[]) {
  const keys: string[] = []
  const answer = (_: unknown, key: string) => {
    keys.push(key)
    return answers[Math.min(keys.length, answers.length) - 1]
  }
  return { keys, answer }
}

const duty: DutySeen = {
  ...{ dutyId: id, dueOn: null, overdue: false, yearsWithoutHolidays: [], dealtAt: null, dealtBy: null },
  kind: 'complaint',
}
const dealt = { dutyId: id, duty: { ...duty, dealtAt: at, dealtBy: 'Sam Reyes' } }

async function dutyEntry(): Promise<ReactNode> {
  const { DutyEntry } = await import('../../../addin/pane/restriction/duty-entry.tsx')
  const safeguarding = { words: '', url: null }
  return createElement(DutyEntry, { duty, about: 'The lift', timeZone: 'Europe/London', safeguarding })
}

async function checkForm(): Promise<ReactNode> {
  const { CheckForm } = await import('../../../addin/register/work/check-form.tsx')
  return createElement(CheckForm)
}
const chooseFile = async ({ settle }: Screen, name: string) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('No field for a file')
  Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true })
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

/** Its button presses twice before it is drawn again. */
function TwoPresses() {
  const { keyFor } = useNotedForm('a form')
  const call = useCall()
  const body = { become: 'dealt-with' } as const
  const send = () => void ask(call, changeDuty, { id, body, key: keyFor(body) }).catch(() => undefined)
  const press = () => {
    send()
    send()
  }
  return createElement('button', { type: 'button', onClick: press }, 'Send twice')
}

afterEach(clearPaneNotes)

describe('a request that the register has answered', () => {
  it('P14: is a new one when pressed again, so “Dealt with” works once a colleague reopened it', async () => {
    const { keys, answer } = keyed(dealt)
    await onScreen(
      { [`POST /api/duties/${id}/change`]: answer },
      async ({ press }) => {
        await press('Dealt with')
        await press('Dealt with')
      },
      dutyEntry,
    )
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(2)
  })

  it('P13: compares the same rules with the register of the moment', async () => {
    const { keys, answer } = keyed(
      { checkedAt: at, rules: 1, drifts: [{ kind: 'not-applied', rule: 'R-1' }], differences: 1, verified: 0 },
      { checkedAt: at, rules: 1, drifts: [], differences: 0, verified: 0 },
    )
    await onScreen(
      { [`${checkMailFlow.method} ${checkMailFlow.path}`]: answer },
      async (screen) => {
        await chooseFile(screen, 'rules.json')
        await screen.press('Compare with the register')
        expect(screen.shows('1 difference')).toBe(true)
        await screen.press('Compare with the register')
        expect(screen.shows('1 difference')).toBe(false)
      },
      checkForm,
    )
    expect(new Set(keys).size).toBe(2)
  })

  it('P13: the result of one file is not shown beside the next', async () => {
    const { answer } = keyed({
      checkedAt: at,
      rules: 1,
      drifts: [{ kind: 'not-applied', rule: 'R-1' }],
      differences: 1,
      verified: 0,
    })
    await onScreen(
      { [`${checkMailFlow.method} ${checkMailFlow.path}`]: answer },
      async (screen) => {
        await chooseFile(screen, 'rules.json')
        await screen.press('Compare with the register')
        expect(screen.shows('1 difference')).toBe(true)
        await chooseFile(screen, 'newer.json')
        expect(screen.shows('1 difference')).toBe(false)
      },
      checkForm,
    )
  })
})

describe('a request whose answer was lost', () => {
  it('is the same when pressed again, and a new one after that', async () => {
    const { keys, answer } = keyed(lost, lost, dealt)
    await onScreen(
      { [`POST /api/duties/${id}/change`]: answer },
      async ({ press }) => {
        for (let n = 0; n < 4; n += 1) await press('Dealt with')
      },
      dutyEntry,
    )
    const [first, second, third, fourth] = keys
    expect([second, third]).toEqual([first, first])
    expect(fourth).not.toBe(first)
  })
})

describe('the key of a form whose draft is noted', () => {
  it('is one key for two presses, also after a failure, and another once the register has answered', async () => {
    const { keys, answer } = keyed(lost, lost, dealt)
    await onScreen(
      { [`POST /api/duties/${id}/change`]: answer },
      async ({ press }) => {
        for (let n = 0; n < 3; n += 1) await press('Send twice')
      },
      async () => createElement(TwoPresses),
    )
    const [first, second, third, fourth, fifth, sixth] = keys
    expect([second, third, fourth]).toEqual([first, first, first])
    expect(fifth).not.toBe(first)
    expect(sixth).toBe(fifth)
  })
})
