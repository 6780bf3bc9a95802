import type { FrameLocator, Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Sitting } from './desk.ts'

/** A person's actions in the pane, and what they see there. */
export const button = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, exact: true })

export const press = (pane: FrameLocator, name: string | RegExp): Promise<void> => button(pane, name).click()

/**
 * Presses “Try again” once it is there, and waits for what it leads to: but the pane asks again by itself every few
 * seconds, and may be quicker.
 */
export async function tryAgain(pane: FrameLocator, shown: Locator): Promise<void> {
  const again = button(pane, 'Try again')
  await shown.or(again).first().waitFor()
  await again.evaluateAll((found) => {
    for (const one of found) if (one instanceof HTMLElement) one.click()
  })
  await shown.waitFor()
}

/** The items of the menu of rare actions, once it is open. */
export const inMore = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.getByRole('menu').getByRole('menuitem', { name })

export async function pressInMore(pane: FrameLocator, name: string | RegExp): Promise<void> {
  await press(pane, 'More')
  await inMore(pane, name).click()
}

/**
 * Reloads only the pane. Resolves once it is a new document, because the previous one would still answer for a moment.
 */
export async function reloadPane({ frame }: Pick<Sitting, 'frame'>): Promise<void> {
  const pane = frame()
  await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())])
}

/** Clicks so slowly that the pane, which gets the focus by it, asks for the standing again while the button is down. */
export async function pressSlowly({ page, requests }: Pick<Sitting, 'page' | 'requests'>, target: Locator) {
  const checks = () => requests.filter((request) => request.url().endsWith('/api/standing')).length
  const before = checks()
  await target.hover()
  await page.mouse.down()
  await expect.poll(checks).toBeGreaterThan(before)
  await page.mouse.up()
}

/** A sentence that is visible in the pane; text that is only read out does not count. */
export const sentence = (pane: FrameLocator, words: string | RegExp): Locator =>
  pane.getByRole('paragraph').filter({ hasText: words })

/** Waits until the pane says this; otherwise fails with what it says instead. */
export async function says(pane: FrameLocator, words: string | RegExp): Promise<void> {
  try {
    await sentence(pane, words).first().waitFor({ timeout: 12_000 })
  } catch (error) {
    const instead = await pane.getByRole('main').textContent()
    throw new Error(`The pane does not say “${words}” but:\n${instead}`, { cause: error })
  }
}

/** The last announcement to a screen reader about an act. */
export const readOut = (pane: FrameLocator): Promise<string | null> =>
  pane.getByRole('status', { name: 'What was done', exact: true }).textContent()

/** Says that the reply with the polite warning was sent, so that it counts. */
export const saysSent = (pane: FrameLocator): Promise<void> => press(pane, /^Sent: polite warning/)
