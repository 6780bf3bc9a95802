import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** WCAG 2.2 AA, as far as a machine can see: nothing in the pane, as it stands, is against it. */
export async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include({ fromFrames: ['aside iframe', 'body'] })
    .withTags(rules)
    .analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`)
  expect(found).toEqual([])
}
