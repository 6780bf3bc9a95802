import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { focused, notMet, tabInto, tabTo, walk } from '../support/accessibility/keys.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { says } from '../support/hands.ts'
import { pages } from '../support/states/pages.ts'
import { inState, seatOf, tall } from '../support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true, provokes: failedRequests, before: tall })
})

describe('the pages of officers, ICT and the keeper', () => {
  const state = (name: string) => {
    const found = pages.find((one) => one.name === name)
    if (!found) throw new Error(`No state “${name}”.`)
    return found
  }

  test.for([
    'decision, ask for more',
    'letter, to write',
    'restriction, with everything',
    'restriction, answer by the same officer',
    'mail arrangements',
    'dead letters',
    'work list',
  ])('Tab reaches everything, and the focused control is visible: %s', (name) =>
    inState(state(name), at, seat, async (sitting) => {
      const met = await walk(sitting)
      expect(await notMet(sitting)).toEqual([])
      expect(met.filter(({ ring }) => ring < 3)).toEqual([])
    }),
  )

  test('opening a page or a form moves the focus to its heading; Escape closes the form and restores the focus', async () => {
    const frances = await seatOf(at, colleagues.frances.address)
    const now = async () => (await focused(frances.frame())).name
    await state('restriction, with everything').reach(frances, at.stack)
    await tabInto(frances, 'Lift it')
    await frances.page.keyboard.press('Enter')
    await expect.poll(now).toBe('Lift it')
    await tabTo(frances, 'Reasons')
    await frances.page.keyboard.type('Begun.')
    await frances.page.keyboard.press('Escape')
    expect(await frances.pane.getByRole('form').count()).toBe(0)
    expect(await now()).toBe('Lift it')
    expect(await frances.pane.locator(':focus').getAttribute('aria-expanded')).toBe('false')

    await tabInto(frances, 'Restriction letter')
    await frances.page.keyboard.press('Enter')
    await expect.poll(now).toBe('Restriction letter')
    await tabTo(frances, 'Open the restriction')
    await tabInto(frances, 'Back')
    await frances.page.keyboard.press('Enter')
    await says(frances.pane, 'The review is due on')
    expect(await now()).not.toBe('body')
  })
})
