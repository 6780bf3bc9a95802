import { chromiumPath } from './chromium.ts'

/**
 * Runs once before all browser tests: the packaged Chromium unpacks itself on first use, and a second worker would
 * start it while the first is still writing it.
 */
export default async function setup(): Promise<void> {
  await chromiumPath()
}
