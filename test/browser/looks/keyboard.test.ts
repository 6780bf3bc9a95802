import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstRows } from '../../support/is-full.ts'
import { focused, tabInto, tabTo, walk } from '../support/accessibility/keys.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, says, sentence } from '../support/hands.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { someFrames } from '../support/sampler.ts'
import { fiveStandings } from '../support/states/standings.ts'
import { tall } from '../support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true, provokes: failedRequests, before: tall })
})
beforeEach(() => seat.page.evaluate(() => window.outlook.set({ forms: [] })))

const press = (key: string) => seat.page.keyboard.press(key)
const nameNow = async () => (await focused(seat.frame())).name
/** Somebody new has written, and their message is open. */
async function opened() {
  const who = await newcomer(at.stack.post)
  await seat.read(who.subject)
  await seat.card('No contact restriction').waitFor()
  return who
}
/** Enter on the part of that name, come to with Tab. */
async function enter(name: string) {
  await tabInto(seat, name)
  await press('Enter')
}

const always = ['Report another address', 'Log a call', 'Choose your service']

describe('Tab reaches every control in visual order, then leaves the pane', () => {
  test.for([
    ['not on the register', 'Give a polite warning', 'Escalate', 'Refresh'],
    ['warned', 'Give another polite warning', 'Escalate', 'Refresh'],
    ['decision pending', 'Escalate this message too', 'More', 'Refresh'],
    ['restricted', 'Remind and pass on', 'Pass on only', 'More', 'What to say', 'Refresh'],
    ['not checked', 'Look up by number or name'],
  ])('%s', async ([name, ...names]) => {
    await fiveStandings.find((state) => state.name === name)?.reach(seat, at.stack)
    // What is folded or rare comes a moment after the standing.
    for (const one of names) await button(seat.pane, one).waitFor()
    expect((await walk(seat)).map((one) => one.name)).toEqual([...names, ...always])
  })

  test('Shift+Tab goes backwards', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await tabInto(seat, 'Refresh')
    for (const name of ['What to say', 'More', 'Pass on only', 'Remind and pass on']) {
      await press('Shift+Tab')
      expect(await nameNow()).toBe(name)
    }
    await press('Shift+Tab')
    const close = seat.page.getByRole('complementary').getByRole('button', { name: 'Close' })
    await expect.poll(() => close.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})

describe('the focused control is visible', () => {
  const read = async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
  }
  const open = async () => {
    await button(seat.pane, 'Log a call').click()
    await seat.pane.getByRole('form', { name: 'Who is it?' }).waitFor()
  }
  const close = () => button(seat.pane, 'Back').click()

  test.for(firstRows(2, ['dark', 'forced colours', 'light', 'contrast']))('%s', async (look) => {
    await seat.page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' })
    await seat.outlook.change({ theme: look === 'forced colours' ? 'light' : look })
    await read()
    const onCard = await walk(seat)
    await open()
    const met = [...onCard, ...(await walk(seat))]
    await close()
    expect(met.length).toBeGreaterThan(12)
    expect(met.filter(({ ring }) => ring < 3)).toEqual([])
    await seat.page.emulateMedia({ forcedColors: 'none' })
    await seat.outlook.change({ theme: 'light' })
  })
})

describe('Enter and Space work like a click, and the focus stays in place', () => {
  test('P9: a polite warning is given with Enter, and undone with Space', async () => {
    await opened()
    await enter('Give a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    // Outlook has opened the reply, and has the keyboard.
    await tabInto(seat, 'Undo the polite warning')
    await press('Space')
    await seat.card('No contact restriction').waitFor()
    await says(seat.pane, 'Polite warning undone.')
    expect(await nameNow()).not.toBe('body')
  })

  test('P10: an escalation is made with Space, its details are added by keyboard, and the focus returns to where it was', async () => {
    await opened()
    await tabInto(seat, 'Escalate')
    await press('Space')
    await seat.card('Decision pending').waitFor()
    expect(await nameNow()).not.toBe('body')
    const details = seat.pane.getByRole('form', { name: 'Details of the escalation' })
    await details.waitFor()
    // It opened by itself and took no focus; opened by its button, its heading has the focus.
    await tabTo(seat, 'Close')
    await press('Enter')
    await details.waitFor({ state: 'detached' })
    expect(await nameNow()).toBe('Add details')
    await press('Enter')
    await details.waitFor()
    await expect.poll(nameNow).toBe('Details of the escalation')
    await tabTo(seat, 'Harassing')
    await press('Space')
    await tabTo(seat, 'What happened?')
    await seat.page.keyboard.type('Wrote to my home.')
    await tabTo(seat, 'Save details')
    await press('Enter')
    await says(seat.pane, 'Details saved.')
    expect(await nameNow()).toBe('Add details')
  })

  test('P10: Escape closes the details and restores the focus; the draft is still there', async () => {
    await opened()
    await enter('Escalate')
    await seat.card('Decision pending').waitFor()
    await seat.pane.getByRole('form', { name: 'Details of the escalation' }).waitFor()
    await tabTo(seat, 'What happened?')
    await seat.page.keyboard.type('Begun.')
    await press('Escape')
    expect(await nameNow()).toBe('Add details')
    expect(await seat.pane.getByRole('form').count()).toBe(0)
    await press('Enter')
    await expect.poll(() => seat.pane.getByRole('textbox').inputValue()).toBe('Begun.')
    await press('Escape')
  })

  test('Enter opens More, the arrow keys move in it, and Escape closes it', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await enter('More')
    await expect.poll(nameNow).toBe('Escalate')
    await press('ArrowDown')
    expect(await nameNow()).toBe('Record a representation')
    await press('Escape')
    expect(await nameNow()).toBe('More')
    expect(await seat.pane.getByRole('menu').count()).toBe(0)
    await press('Space')
    await expect.poll(nameNow).toBe('Escalate')
    await press('Tab')
    expect(await seat.pane.getByRole('menu').count()).toBe(0)
    expect(await nameNow()).not.toBe('body')
  })

  test('P4: a call is looked up and recorded', async () => {
    await seat.read('Site visit on Thursday')
    await seat.card('Colleague').waitFor()
    await enter('Log a call')
    await expect.poll(nameNow).toBe('Log a call')
    await tabTo(seat, 'Number')
    await press('Enter')
    // What is missing has the keyboard.
    await expect.poll(nameNow).toBe('Number')
    await seat.page.keyboard.type('07700 900777')
    await press('Enter')
    await says(seat.pane, 'No contact restriction. Nothing is recorded.')
    expect(await nameNow()).toBe('Number')
    await tabTo(seat, 'What happened?')
    await seat.page.keyboard.type('Shouted.')
    await tabTo(seat, 'Record a polite warning')
    await press('Enter')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await nameNow()).not.toBe('body')
    await tabTo(seat, 'Undo')
    await press('Enter')
    await says(seat.pane, 'Undone.')
    expect(await nameNow()).not.toBe('body')
    await press('Escape')
    await expect.poll(nameNow).toBe('Log a call')
  })

  /** Opens what has a list to choose from. */
  async function openFields(button: string) {
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    await enter(button)
    const fields = seat.pane.locator('select')
    await fields.first().waitFor()
    return fields
  }

  test.for(firstRows(1, ['Log a call', 'Report another address', 'Choose your service']))(
    '“%s” opens with Enter; Escape closes it and restores the focus',
    async (name) => {
      const fields = await openFields(name)
      await press('Tab')
      await press('Escape')
      await expect.poll(() => fields.count()).toBe(0)
      // After a call the button is drawn anew: it has the focus from the next frame on.
      await expect.poll(nameNow).toBe(name)
    },
  )

  test.for(firstRows(1, ['Choose your service', 'Report another address']))(
    '“%s”: Escape on the button itself closes what it opened, and the focus stays',
    async (name) => {
      const fields = await openFields(name)
      // A form takes the focus when it opens; a choice leaves it on the button.
      if ((await nameNow()) !== name) await tabTo(seat, name)
      await press('Escape')
      await expect.poll(() => fields.count()).toBe(0)
      expect(await nameNow()).toBe(name)
    },
  )

  test('the arrow keys choose your service', async () => {
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    await enter('Choose your service')
    await tabTo(seat, 'Your service')
    await press('ArrowDown')
    await button(seat.pane, 'Your service: Housing').waitFor()
    await press('ArrowUp')
    await press('Escape')
  })
})

describe('the focus is not lost when the pane changes', () => {
  test('on checking again', async () => {
    await seat.read('Still no heating')
    await seat.card('Polite warning given').waitFor()
    const answered = seat.page.waitForResponse(/\/api\/standing$/)
    await enter('Refresh')
    await answered
    await someFrames(seat.frame())
    expect(await nameNow()).toBe('Refresh')
  })

  test('on opening another message while the focus is in the pane', async () => {
    await seat.read('Still no heating')
    await seat.card('Polite warning given').waitFor()
    await tabInto(seat, 'Refresh')
    await seat.outlook.openMessage('You people are useless')
    await seat.card('Restricted contact').waitFor()
    expect(await nameNow()).not.toBe('body')
    await press('Tab')
    expect(await nameNow()).toBe('Remind and pass on')
  })

  test('on discarding an action that is waiting', async () => {
    await opened()
    at.stack.proxy.set({ offline: true })
    await enter('Escalate')
    const waiting = seat.pane.getByRole('region', { name: 'Waiting to be sent' })
    await waiting.waitFor()
    await tabInto(seat, (await waiting.getByRole('button').first().getAttribute('aria-label')) ?? '')
    await press('Enter')
    // It may have arrived, so it is taken back and not forgotten.
    await waiting.getByText('(will be undone)').waitFor()
    expect(await nameNow()).not.toBe('body')
    at.stack.proxy.set()
    // Coming back into the pane sends what waits there.
    await tabInto(seat, 'Refresh')
    await waiting.waitFor({ state: 'detached' })
    expect(await nameNow()).toBe('Refresh')
  })

  test('P14: on passing on and undoing the record', async () => {
    await seat.read((await writes(at.stack.post, 'Jo Marsh <jo.marsh@example.org>')).subject)
    await seat.card('Restricted contact').waitFor()
    await enter('Pass on only')
    await says(seat.pane, /^Recorded: message to the contact opened\./)
    await enter('Undo the record')
    await says(seat.pane, 'Not recorded any more.')
    expect(await nameNow()).not.toBe('body')
    expect(await sentence(seat.pane, 'Recorded: message to the contact opened.').count()).toBe(0)
  })
})

test('signing in needs no mouse', async () => {
  const other = await at.sit({ signIn: 'web', message: 'You people are useless' })
  await other.card('Not checked').getByText('You are signed out.').waitFor()
  await tabInto(other, 'Sign in')
  await other.page.keyboard.press('Enter')
  await other.card('Restricted contact').waitFor()
  expect((await focused(other.frame())).name).not.toBe('body')
})
