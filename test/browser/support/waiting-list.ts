import type { FrameLocator, Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Sitting } from './desk.ts'

/** The pane's list of acts that the register does not have yet. */
export const waitingList = (pane: FrameLocator): Locator => pane.getByRole('region', { name: 'Waiting to be sent' })

/** Waits until exactly these wait, in this order, each with a way to discard it. */
export const waits = (pane: FrameLocator, ...items: string[]): Promise<void> =>
  expect
    .poll(() => waitingList(pane).getByRole('listitem').allTextContents())
    .toEqual(items.map((item) => `${item}Discard`))

export const nothingWaits = (pane: FrameLocator): Promise<void> => waitingList(pane).waitFor({ state: 'detached' })

/**
 * Presses "Send now" where anything waits. The pane sends by itself too, within two seconds: a click that takes its time
 * would look for a button that has gone with what was sent.
 */
export const sendNow = (pane: FrameLocator): Promise<void> =>
  waitingList(pane)
    .getByRole('button', { name: 'Send now' })
    .evaluateAll((buttons: HTMLElement[]) => {
      for (const one of buttons) one.click()
    })

/** Everything that the pane's own origin keeps on the device. */
export const onDevice = ({ frame }: Sitting): Promise<string> =>
  frame().evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases])
  })

/** The names under which waiting acts are kept there. */
export async function storedActs(sitting: Sitting): Promise<string[]> {
  const [local] = JSON.parse(await onDevice(sitting)) as [Record<string, string>]
  return Object.keys(local).filter((name) => name.includes('waiting.'))
}
