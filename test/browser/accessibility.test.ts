import { beforeAll, describe, expect, test } from 'vitest'
import type { ThemeName } from '../outlook/host/theme.ts'
import { examine } from './support/axe.ts'
import { desk, failedRequests, type Sitting } from './support/desk.ts'
import { screenshot } from './support/screenshot.ts'
import { acts } from './support/states/acts.ts'
import { forms } from './support/states/forms.ts'
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

/** Names that stand on more than one button that can be seen: by its name alone nobody knows which is which. */
const ambiguous = ({ pane }: Sitting) =>
  pane.locator('button').evaluateAll((buttons) => {
    const names = buttons
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '')
    return names.filter((name, i) => name === '' || names.indexOf(name) !== i)
  })

describe('every state of the pane, light and dark, and the five standings in high contrast: nothing that axe finds wrong', () => {
  test.for([...standings, ...acts, ...forms])('$name', (state) =>
    inState(state, at, seat, async (sitting) => {
      const some = fiveStandings.includes(state) ? themes : themes.slice(0, 2)
      for (const [theme, named] of some) {
        await sitting.outlook.change({ theme })
        await sitting.pane.locator(`[data-theme="${named}"]`).waitFor()
        await sitting.frame().waitForFunction(() => document.getAnimations().length === 0)
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
