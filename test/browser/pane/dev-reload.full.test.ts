import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Demo } from '../../outlook/demo.ts'
import { startDev } from '../../outlook/dev/start-dev.ts'
import { openOutlook } from '../../outlook/driver.ts'
import { seedDemo } from '../../outlook/seed-demo.ts'
import { launchChromium } from '../../support/chromium.ts'

/** A copy of the sources in the project's own scratch folder, where they find its libraries. */
function copyOfSources(): string {
  mkdirSync('.local', { recursive: true })
  const folder = join(process.cwd(), mkdtempSync('.local/dev-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['addin', 'server']) cpSync(part, join(folder, part), { recursive: true })
  return folder
}

test('npm run dev: a source saved in addin/ reaches the open pane automatically, also after one that could not be built; the next start shows it at once', {
  timeout: 240_000,
}, async () => {
  const sources = copyOfSources()
  const registerFile = await seedDemo(join(sources, 'register/register.db'))
  const said: string[] = []
  const start = async (): Promise<Demo> =>
    await startDev({
      sources,
      folder: join(sources, 'built'),
      builds: ['server', 'production', 'outlook', 'sign-in'],
      ...{ port: 0, addInPort: 0, inspectPort: 0 },
      registerFile: async () => registerFile,
      say: (text) => said.push(text),
    })
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const shown = async (dev: Demo) => {
    const page = await browser.newPage()
    const outlook = await openOutlook(page, dev.standIn.origin, { message: 'Repair to the back door' })
    await outlook.openPane()
    return outlook.pane().locator('section[data-standing=not-on-register]')
  }

  let dev = await start()
  onTestFinished(() => dev.stop())
  expect(said[0]).toMatch(/^Building/)
  const card = await shown(dev)
  await card.getByText('No contact restriction', { exact: true }).first().waitFor()

  const file = join(sources, 'addin/pane/standing/words.ts')
  const [before, after] = ['name: standingName[standing.kind],', "name: 'Saved a moment ago',"]
  const source = readFileSync(file, 'utf8')
  expect(source).toContain(before)
  writeFileSync(file, source.replace(before, after))
  const saved = performance.now()
  await card.getByText('Saved a moment ago', { exact: true }).first().waitFor({ timeout: 60_000 })
  console.info(`From saving to seeing: ${((performance.now() - saved) / 1000).toFixed(1)} s`)

  writeFileSync(file, `${source}\nimport './not-there.ts'\n`)
  await expect.poll(() => said.join('\n'), { timeout: 60_000 }).toContain('not-there.ts')
  writeFileSync(join(sources, 'addin/pane/standing/not-there.ts'), 'export {}\n')
  const healed = source.replace(before, "name: 'Saved and healed',")
  writeFileSync(file, `${healed}\nimport './not-there.ts'\n`)
  await card.getByText('Saved and healed', { exact: true }).first().waitFor({ timeout: 60_000 })
  writeFileSync(file, source.replace(before, after))
  await card.getByText('Saved a moment ago', { exact: true }).first().waitFor({ timeout: 60_000 })

  await dev.stop()
  said.length = 0
  dev = await start()
  expect(said).toEqual([])
  await (await shown(dev)).getByText('Saved a moment ago', { exact: true }).first().waitFor()
})
