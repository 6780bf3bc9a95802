import { mkdirSync, writeFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Page } from 'playwright-core'

/** Pictures take longer than most tests: they are kept if `SCREENS` is set, in the folder that it names. */
const { SCREENS: wanted = '' } = process.env
const areWanted = wanted !== ''
const folder = isAbsolute(wanted)
  ? `${wanted.replace(/\/$/, '')}/`
  : new URL('../../../test-results/screens/', import.meta.url).pathname

/**
 * Keeps a picture of the add-in's pane as it is now. The usual folder is git-ignored. `whole` includes what would have
 * to be scrolled to, as far as the window is high enough.
 */
export async function screenshot(page: Page, name: string, what: 'as seen' | 'whole' = 'as seen'): Promise<void> {
  if (!areWanted) return
  mkdirSync(folder, { recursive: true })
  const part = page.locator('aside:has(iframe)')
  const shown = what === 'whole' ? part.frameLocator('iframe').locator('main') : part
  await shown.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
}

/** The same of a page with a tab of its own, from its top to its end. */
export async function pagePicture(page: Page, name: string): Promise<void> {
  if (!areWanted) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', fullPage: true })
}

/** The same as it is printed. */
export function pagePdf(pdf: Buffer, name: string): void {
  if (!areWanted) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.pdf`, pdf)
}
