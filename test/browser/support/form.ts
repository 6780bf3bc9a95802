import type { FrameLocator, Locator } from 'playwright-core'

/**
 * Fills in a form as a person does: fields by their label, answers by their question. `within` is a group or the whole
 * pane.
 */
type Place = FrameLocator | Locator

export const fill = (within: Place, label: string | RegExp, value: string): Promise<void> =>
  within.getByLabel(label, { exact: true }).fill(value)

export const group = (within: Place, legend: string): Locator =>
  within.getByRole('group', { name: legend, exact: true })

/** A question with one answer. */
const question = (within: Place, legend: string): Locator =>
  within.getByRole('radiogroup', { name: legend, exact: true })

export const choose = (within: Place, legend: string, answer: string | RegExp): Promise<void> =>
  question(within, legend).getByRole('radio', { name: answer }).check()

export const tick = (within: Place, label: string | RegExp): Promise<void> =>
  within.getByRole('checkbox', { name: label }).check()

/** P15: answers the checklist of a review that continues. */
export async function fillGrounds(within: Place): Promise<void> {
  await fill(within, 'How has the customer behaved since?', 'Two abusive messages.')
  await fill(within, 'What does the customer need?', 'Large print, which the letters have.')
  await fill(within, 'Would a lesser measure do now?', 'No: a weekly limit was not kept to.')
}
