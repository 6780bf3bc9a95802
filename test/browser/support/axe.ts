import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** WCAG 2.0, 2.1 and 2.2, A and AA, and what the makers of axe hold to be good practice beyond them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Found = {
  /** What is wrong, each with where. */
  wrong: string[]
  /** The rules that were really tried on something. */
  tried: string[]
}

/** What axe finds in a page and all of its frames. */
export const examineAll = async (page: Page): Promise<Found> =>
  found(await new AxeBuilder({ page }).withTags(tags).analyze())

const source = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds in one frame, as if it were a page; `colours` alone is enough where nothing else has changed. */
export async function examine(frame: Frame, what: 'all' | 'colours'): Promise<Found> {
  const loaded = await frame.evaluate(() => 'axe' in window)
  if (!loaded) await frame.evaluate(source)
  const options: RunOptions = { runOnly: what === 'all' ? tags : { type: 'rule', values: ['color-contrast'] } }
  return found(
    await frame.evaluate(
      (how) => (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how),
      options,
    ),
  )
}

const found = ({ violations, passes }: Pick<AxeResults, 'violations' | 'passes'>): Found => ({
  wrong: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
  tried: passes.map(({ id }) => id),
})
