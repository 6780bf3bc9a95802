import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isFull } from '../../../support/is-full.ts'
import { examine } from './axe.ts'

/**
 * WCAG 2.2 AA, as far as a machine can see: nothing in the pane, as it stands, is against it. Its colours are looked at
 * in the full run, and by `looks` in each theme.
 */
export async function clean(page: Page): Promise<void> {
  const pane = page.frames().find((frame) => new URL(frame.url()).pathname === '/taskpane.html')
  if (!pane) throw new Error('The pane is not open.')
  const { wrong, tried } = await examine(pane, isFull ? 'all' : 'all but colours')
  expect(wrong).toEqual([])
  expect(tried).toContain('button-name')
}

/** The same, in the full run only: for what another test has looked at in nearly the same state. */
export const cleanInFull: typeof clean = isFull ? clean : async () => {}
