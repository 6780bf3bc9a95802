import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'

const folder = new URL('../../../test-results/screens/', import.meta.url).pathname

/** Keeps a picture of the add-in's pane as it stands, for looking at. The folder is git-ignored. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.locator('aside:has(iframe)').screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
}
