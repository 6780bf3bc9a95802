import { beforeAll, describe, expect, test } from 'vitest'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { examine } from '../support/accessibility/axe.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press, readOut } from '../support/hands.ts'
import { acts } from '../support/states/acts.ts'
import { forms } from '../support/states/forms.ts'
import { inTheme, themes } from '../support/states/look-over.ts'
import { fiveStandings } from '../support/states/standings.ts'
import { inState, tall } from '../support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({
    stays: true,
    provokes: failedRequests,
    before: tall,
  })
})

describe('what a screen reader announces', () => {
  test('the two live regions exist from the start, and are polite', async () => {
    const regions = seat.pane.getByRole('status')
    await expect.poll(() => regions.count()).toBe(2)
    for (const region of await regions.all()) expect(await region.getAttribute('aria-live')).not.toBe('assertive')
  })

  test.for([
    ['not on the register', 'Ana Silva, ana@example.org: No contact restriction. Reply as usual.'],
    ['warned', 'Petra Holm, petra.holm@example.org: Polite warning given. Reply as usual.'],
    ['decision pending', 'Colin Drew, colin.drew@example.net: Decision pending. Reply as usual for now.'],
    [
      'restricted',
      'Jo Marsh, jo.marsh@example.org: Restricted contact. Do not reply. Pass this to Sam Reyes, Customer Relations.',
    ],
    ['not checked', 'Not checked. Treat this message with care. Outlook shows no address for the sender.'],
  ])('the standing, whose it is and what to do: %s', async ([name, words]) => {
    await fiveStandings.find((state) => state.name === name)?.reach(seat, at.stack)
    await expect.poll(() => seat.announced.textContent()).toBe(words)
  })

  // The others are in `test/pane/transcripts`, too.
  const results: readonly (readonly [state: string, words: string])[] = [
    ['warning undone', 'Polite warning undone. If its reply is still open, close it.'],
    ['escalation, details saved', 'Details saved.'],
    ['call, nobody', 'No contact restriction. Nothing is recorded.'],
    ['warned now', 'Polite warning recorded. It counts once you’ve sent the reply.'],
    ['escalated now', 'Escalated to the authorising officer.'],
    ['passed on', 'Recorded: reminder and message to the contact opened. They count once you’ve sent them.'],
    ['report, sent', 'Reported. It counts once the register keeper has accepted it.'],
  ]
  test.for(firstRows(3, results))('the result of an action: %s', async ([name, words]) => {
    const state = [...acts, ...forms].find((one) => one.name === name)
    if (!state) throw new Error(`No state “${name}”.`)
    await inState(state, at, seat, () => expect.poll(() => readOut(seat.pane)).toBe(words))
  })

  test('the headings alone outline the pane: whose standing it is, how they may write, what is waiting', async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    const headings = () =>
      seat.pane.getByRole('heading').evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent}`))
    expect(await headings()).toEqual(['H1 Restricted contact', 'H2 How this customer can contact us'])
    await press(seat.pane, 'Log a call')
    await seat.pane.getByRole('form', { name: 'Who is it?' }).waitFor()
    expect(await headings()).toEqual(['H1 Log a call', 'H2 Who is it?'])
    await press(seat.pane, 'Back')
  })
})

fullTest(
  'axe finds nothing wrong in the stand-in mail client around the pane, in light, dark and high contrast',
  async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    for (const [theme, named] of themes) {
      await inTheme(seat, theme, named)
      expect((await examine(seat.page.mainFrame(), theme === 'light' ? 'all' : 'colours')).wrong, theme).toEqual([])
    }
    await seat.outlook.change({ theme: 'light' })
  },
)
