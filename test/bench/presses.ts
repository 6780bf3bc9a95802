import { dayAt } from '../../server/policy/calendar.ts'
import { council } from '../support/acts.ts'
import { launchChromium } from '../support/chromium.ts'
import { startStack } from '../support/stack.ts'
import { fill } from './log/fill.ts'
import { percentile } from './pane/statistics.ts'
import { pressesInThePane } from './presses/in-the-pane.ts'
import { pressesOnThePage } from './presses/on-the-page.ts'
import type { Press } from './presses/pressing.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'

/** Fewer for a quick run: `LOG_ROWS=5000 npm run bench -- presses`. */
const many = Number(process.env.LOG_ROWS ?? 100_000)
const mailAt = 'outlook.office.com'

/**
 * How long the screen takes to show that something was pressed, as the browser itself measures it (Event Timing), with a
 * processor four times slower and 100,000 restrictions on the register. The server's answer can come later.
 */
export const bench: Bench = async () => {
  const stack = await startStack({
    env: { FRAME_ANCESTORS: `https://${mailAt}`, LOOKUPS_PER_MINUTE: '100000000', WRITES_PER_MINUTE: '100000000' },
  })
  const browser = await launchChromium({ host: mailAt, port: Number(new URL(stack.origin).port) })
  try {
    await fill(stack.register, many, dayAt(new Date(), council.timeZone))
    return [
      ...figures('the pane', await pressesInThePane(browser, stack, mailAt)),
      ...figures('the page', await pressesOnThePage(browser, stack)),
    ]
  } finally {
    await browser.close()
    await stack.stop()
  }
}

function figures(of: string, presses: Press[]): BenchResult[] {
  const slowest = presses.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
  const all = presses.map(({ ms }) => ms)
  const unit = 'ms'
  return [
    atMost(100, {
      name: `Press in ${of}, CPU 4 times slower, p98 of ${presses.length}`,
      value: percentile(98, all),
      unit,
    }),
    ...slowest.map(({ what, where, ms }) => ({
      ...atMost(100, { name: `among the slowest: ${what}, ${where}`, value: ms, unit }),
      goal: 'for information',
      met: true,
    })),
  ]
}
