import { chromiumPath } from './chromium.ts'

/**
 * Before the tests of the browser, once for the whole run: the packaged Chromium unpacks itself when it is first asked
 * for, and a second worker would start it while the first is still writing it.
 */
export default async function setup(): Promise<void> {
  await chromiumPath()
}
