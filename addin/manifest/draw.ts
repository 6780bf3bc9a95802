/**
 * Renders the icons as PNG: `node addin/manifest/draw.ts`. Run it after changing an SVG here, check the result enlarged,
 * and commit both. The add-in's two smallest sizes have their own drawings; the rest share `icon.svg`. The ribbon's
 * other buttons have Fluent's icons, in the mark's colour.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import {
  ArrowCircleUp16Regular,
  ArrowCircleUp32Regular,
  MailArrowForward16Regular,
  MailArrowForward20Regular,
  MailMultiple16Regular,
  MailMultiple32Regular,
} from '@fluentui/react-icons'
import { chromium } from 'playwright-core'
import { createElement, type FC } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * The ribbon uses 16, 32 and 80; the add-in itself 64 and 128; phones 25, 32 and 48, each at scales of one to three.
 */
const sizes = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144]
const ribbonSizes = [16, 32, 80]
const at = (name: string) => new URL(name, import.meta.url)

/** For 16 pixels, and for the larger sizes. */
const ofRibbon: Record<string, [small: FC, large: FC]> = {
  selected: [MailMultiple16Regular, MailMultiple32Regular],
  escalate: [ArrowCircleUp16Regular, ArrowCircleUp32Regular],
  pass: [MailArrowForward16Regular, MailArrowForward20Regular],
}

async function markOf(size: number): Promise<string> {
  const own = at(`icon-${size}.svg`)
  return readFile(existsSync(own) ? own : at('icon.svg'), 'utf8')
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
try {
  const page = await browser.newPage()
  const draw = async (file: string, size: number, svg: string) => {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0;color:#0e8a96}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    await page.screenshot({ path: at(`../public/icons/${file}-${size}.png`).pathname, omitBackground: true })
  }
  for (const size of sizes) await draw('icon', size, await markOf(size))
  for (const [name, [small, large]] of Object.entries(ofRibbon))
    for (const size of ribbonSizes)
      await draw(name, size, renderToStaticMarkup(createElement(size === 16 ? small : large)))
} finally {
  await browser.close()
}
