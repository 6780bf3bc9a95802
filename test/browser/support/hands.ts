import type { FrameLocator, Locator } from 'playwright-core'

/** What a person does at the pane, and what they see happen there. */
export const button = (pane: FrameLocator, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, exact: true })

export const press = (pane: FrameLocator, name: string | RegExp): Promise<void> => button(pane, name).click()

/** A sentence that stands in the pane; what is only read out does not count. */
export const sentence = (pane: FrameLocator, words: string | RegExp): Locator =>
  pane.getByRole('paragraph').filter({ hasText: words })

/** Waits until the pane says so; otherwise tells what it says instead. */
export async function says(pane: FrameLocator, words: string | RegExp): Promise<void> {
  try {
    await sentence(pane, words).first().waitFor({ timeout: 12_000 })
  } catch (error) {
    const instead = await pane.getByRole('main').textContent()
    throw new Error(`The pane does not say “${words}” but:\n${instead}`, { cause: error })
  }
}

/** What a screen reader was told last of what was done. */
export const readOut = (pane: FrameLocator): Promise<string | null> =>
  pane.getByRole('status', { name: 'What was done', exact: true }).textContent()
