/**
 * Renders the icons as PNG: `node addin/icons/draw.ts`. Run it after changing an SVG here, check the result enlarged,
 * and commit both. The two smallest sizes have their own drawings; the rest share `icon.svg`.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

/**
 * The ribbon uses 16, 32 and 80; the add-in itself 64 and 128; phones 25, 32 and 48, each at scales of one to three.
 */
const sizes = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144]
const at = (name: string) => new URL(name, import.meta.url)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
try {
  const page = await browser.newPage()
  for (const size of sizes) {
    const own = at(`icon-${size}.svg`)
    const svg = await readFile(existsSync(own) ? own : at('icon.svg'), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: at(`../public/icons/icon-${size}.png`).pathname, omitBackground: true })
  }
} finally {
  await browser.close()
}
