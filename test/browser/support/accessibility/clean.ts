import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { examine } from './axe.ts'

/** WCAG 2.2 AA, as far as a machine can see: nothing in the pane, as it stands, is against it. */
export async function clean(page: Page): Promise<void> {
  const pane = page.frames().find((frame) => new URL(frame.url()).pathname === '/taskpane.html')
  if (!pane) throw new Error('The pane is not open.')
  const { wrong, tried } = await examine(pane, 'all')
  expect(wrong).toEqual([])
  expect(tried).toContain('color-contrast')
}
