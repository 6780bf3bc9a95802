import type { Frame } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ThemeName } from '../../../outlook/host/theme.ts'
import { examine } from '../accessibility/axe.ts'
import { desk, failedRequests, type Sitting } from '../desk.ts'
import { misfits, spaceText } from '../measure.ts'
import { screenshot } from '../screenshot.ts'
import { fiveStandings } from './standings.ts'
import { inState, type State, tall } from './state.ts'

/** Rules that find something to check in each state. */
const everywhere = ['html-has-lang', 'document-title', 'page-has-heading-one', 'landmark-one-main']
export const themes: [ThemeName, string][] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['contrast', 'high-contrast'],
]

/** Tests how each state looks. Reaching a state takes longer than checking it, so one visit makes every check. */
export function lookOver(states: State[]): void {
  const at = desk()
  let seat: Sitting
  beforeAll(async () => {
    seat = await at.sit({ stays: true, provokes: failedRequests, before: tall })
  })
  describe('axe finds nothing wrong, light and dark; nothing is cut off, scrolls sideways or overlaps; each target has 24 px', () => {
    test.for(states)('$name', (state) =>
      inState(state, at, seat, async (sitting) => {
        await examineInThemes(sitting, state)
        expect(await ambiguous(sitting)).toEqual([])
        expect(await misfitsByWidth(sitting, state)).toEqual([])
      }),
    )
  })
}

async function examineInThemes(sitting: Sitting, state: State): Promise<void> {
  const some = fiveStandings.includes(state) ? themes : themes.slice(0, 2)
  for (const [theme, named] of some) {
    await inTheme(sitting, theme, named)
    // Another theme changes only the colours.
    const { wrong, tried } = await examine(sitting.frame(), theme === 'light' ? 'all' : 'colours')
    expect(wrong, theme).toEqual([])
    expect(tried).toContain('color-contrast')
    if (theme === 'light') expect(tried).toEqual(expect.arrayContaining(everywhere))
    await screenshot(sitting.page, `${state.name}, ${theme}`, 'whole')
  }
  await sitting.outlook.change({ theme: 'light' })
}

export async function inTheme({ outlook, pane }: Sitting, theme: ThemeName, named: string): Promise<void> {
  await outlook.change({ theme })
  await pane.locator(`[data-theme="${named}"]`).waitFor()
}

/** Names shared by several visible buttons, which nobody can tell apart by name. */
const ambiguous = ({ pane }: Sitting) =>
  pane.locator('button').evaluateAll((buttons) => {
    const names = buttons
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '')
    return names.filter((name, i) => name === '' || names.indexOf(name) !== i)
  })

/** What does not fit, for each width and spacing in which something does not. */
async function misfitsByWidth(sitting: Sitting, state: State): Promise<[string, string[]][]> {
  const found: Record<string, string[]> = {}
  for (const width of [320, 256]) {
    await wide(sitting, width)
    for (const spaced of [false, true]) {
      await spaceText(sitting.frame(), spaced)
      found[`${width} px${spaced ? ', spaced' : ''}`] = await misfitsAtRest(sitting.frame())
    }
  }
  if (fiveStandings.includes(state)) await screenshot(sitting.page, `${state.name}, 256 px and spaced`, 'whole')
  await spaceText(sitting.frame(), false)
  await wide(sitting, 320)
  return Object.entries(found).filter(([, wrong]) => wrong.length > 0)
}

/** 320 px is what Outlook gives the pane; 256 px are left of a window of 1024 at 400 %. */
async function wide({ page, frame }: Sitting, width: number): Promise<void> {
  await page.getByRole('complementary').evaluate((pane, to) => {
    pane.style.width = `${to}px`
  }, width)
  await frame().waitForFunction((to) => Math.abs(document.documentElement.clientWidth - to) <= 1, width)
}

/** What does not fit once all is in its place: an open menu takes its new one some frames after the pane's new width. */
async function misfitsAtRest(frame: Frame): Promise<string[]> {
  for (let n = 0; n < 20; n++) {
    if ((await misfits(frame)).length === 0) return []
    await drawn(frame)
  }
  return await misfits(frame)
}

const drawn = (frame: Frame) =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
