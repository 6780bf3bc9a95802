import { beforeAll, describe, expect, test } from 'vitest'
import type { ThemeName } from '../outlook/host/theme.ts'
import { examine } from './support/axe.ts'
import { desk, failedRequests, type Sitting } from './support/desk.ts'
import { press, readOut } from './support/hands.ts'
import { screenshot } from './support/screenshot.ts'
import { acts } from './support/states/acts.ts'
import { forms } from './support/states/forms.ts'
import { pages } from './support/states/pages.ts'
import { fiveStandings, standings } from './support/states/standings.ts'
import { inState, still } from './support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({
    stays: true,
    provokes: failedRequests,
    before: still,
  })
})

/** Rules that each state gives something to try on. */
const everywhere = ['html-has-lang', 'document-title', 'page-has-heading-one', 'landmark-one-main']
const themes: [ThemeName, string][] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['contrast', 'high-contrast'],
]

async function inTheme({ outlook, pane }: Sitting, theme: ThemeName, named: string): Promise<void> {
  await outlook.change({ theme })
  await pane.locator(`[data-theme="${named}"]`).waitFor()
}

/** Names that stand on more than one button that can be seen: by its name alone nobody knows which is which. */
const ambiguous = ({ pane }: Sitting) =>
  pane.locator('button').evaluateAll((buttons) => {
    const names = buttons
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '')
    return names.filter((name, i) => name === '' || names.indexOf(name) !== i)
  })

describe('every state of the pane, light and dark, and the five standings in high contrast: nothing that axe finds wrong', () => {
  test.for([...standings, ...acts, ...forms, ...pages])('$name', (state) =>
    inState(state, at, seat, async (sitting) => {
      const some = fiveStandings.includes(state) ? themes : themes.slice(0, 2)
      for (const [theme, named] of some) {
        await inTheme(sitting, theme, named)
        // Another theme changes nothing but the colours.
        const { wrong, tried } = await examine(sitting.frame(), theme === 'light' ? 'all' : 'colours')
        expect(wrong, theme).toEqual([])
        expect(tried).toContain('color-contrast')
        if (theme === 'light') expect(tried).toEqual(expect.arrayContaining(everywhere))
        await screenshot(sitting.page, `${state.name}, ${theme}`, 'whole')
      }
      await sitting.outlook.change({ theme: 'light' })
      expect(await ambiguous(sitting)).toEqual([])
    }),
  )
})

describe('what a screen reader is told', () => {
  test('the two live regions are there from the start, polite, and say nothing twice', async () => {
    const regions = seat.pane.getByRole('status')
    expect(await regions.count()).toBe(2)
    for (const region of await regions.all()) expect(await region.getAttribute('aria-live')).not.toBe('assertive')
  })

  test.for([
    ['not on the register', 'Ana Silva, ana@example.org: Not on the register. Reply as usual.'],
    ['warned', 'Petra Holm, petra.holm@example.org: Polite warning given. Reply as usual.'],
    ['decision pending', 'Colin Drew, colin.drew@example.net: Decision pending. Reply as usual for now.'],
    [
      'restricted',
      'Jo Marsh, jo.marsh@example.org: Restricted contact. Do not reply. Pass this to Sam Reyes, Customer Relations.',
    ],
    ['not checked', 'Not checked. Treat this message with care.'],
  ])('of the standing, whose it is and what to do: %s', async ([name, words]) => {
    await fiveStandings.find((state) => state.name === name)?.reach(seat, at.stack)
    await expect.poll(() => seat.announced.textContent()).toBe(words)
  })

  test.for([
    ['warned now', 'Polite warning recorded. The reply is ready to send.'],
    ['warning undone', 'Polite warning undone. If its reply is still open, close it.'],
    ['escalated now', 'Escalated to the authorising officer.'],
    ['escalation, details saved', 'Details saved.'],
    ['passed on', 'Recorded: reminded and passed on.'],
    ['call, nobody', 'Not on the register. Nothing is recorded.'],
    ['report, sent', 'Reported. It counts once the register keeper has accepted it.'],
  ])('of an act, what became of it: %s', async ([name, words]) => {
    const state = [...acts, ...forms].find((one) => one.name === name)
    if (!state) throw new Error(`No state “${name}”.`)
    await inState(state, at, seat, () => expect.poll(() => readOut(seat.pane)).toBe(words))
  })

  test('headings alone tell the whole pane: whose standing, how they may write, what waits', async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    await press(seat.pane, 'Log a call')
    await seat.pane.getByRole('form', { name: 'Log a call' }).waitFor()
    const headings = await seat.pane
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent}`))
    expect(headings).toEqual(['H1 Restricted contact', 'H2 How this customer may contact us', 'H2 Log a call'])
    await press(seat.pane, 'Log a call')
  })
})

describe('the mail client around the pane, where everybody meets it first', () => {
  test('nothing that axe finds wrong, light, dark and in high contrast', async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    for (const [theme, named] of themes) {
      await inTheme(seat, theme, named)
      expect((await examine(seat.page.mainFrame(), theme === 'light' ? 'all' : 'colours')).wrong, theme).toEqual([])
    }
    await seat.outlook.change({ theme: 'light' })
  })
})
