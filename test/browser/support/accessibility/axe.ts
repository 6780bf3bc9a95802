import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Frame } from 'playwright-core'

/** WCAG 2.0, 2.1 and 2.2, A and AA, and what the makers of axe hold to be good practice beyond them. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Contrast takes as long as all other rules together. */
const contrast = 'color-contrast'
const rules = {
  all: { runOnly },
  colours: { runOnly: [contrast] },
  'all but colours': { runOnly, rules: { [contrast]: { enabled: false } } },
}

export type Found = {
  /** What is wrong, each with where. */
  wrong: string[]
  /** The rules that were really tried on something. */
  tried: string[]
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Axe = { run(context: object, options: object): Promise<Results> }

const source = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * What axe finds in one frame, as if it were a page, and without the frames in it. `colours` alone is enough where
 * nothing else has changed since. `within`: a part of the page, by its selector.
 */
export async function examine(frame: Frame, what: keyof typeof rules, within?: string): Promise<Found> {
  // A colour that fades into another is neither of them. One that has ended may keep its last look.
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'))
  const loaded = await frame.evaluate(() => 'axe' in window)
  if (!loaded) await frame.evaluate(source)
  // Fluent's own invisible stops hand the focus on and never keep it.
  const context = { ...(within ? { include: [[within]] } : {}), exclude: [['[data-tabster-dummy]']] }
  // Only what is wanted leaves the page: a whole result is large, and making it takes longer than the checks.
  return await frame.evaluate(
    async ([where, options]) => {
      const { violations, passes } = await (window as unknown as { axe: Axe }).axe.run(where, options)
      return {
        wrong: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
        tried: passes.map(({ id }) => id),
      }
    },
    [context, { ...rules[what], iframes: false, resultTypes: ['violations'] }] as const,
  )
}
