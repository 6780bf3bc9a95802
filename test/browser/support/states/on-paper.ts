import type { Page } from 'playwright-core'
import { pagePdf } from '../screenshot.ts'

/** What a page is on paper. */
type OnPaper = {
  /** What can be pressed or filled in, and the navigation: by their words. */
  pressed: string[]
  /** The words that stand at the foot of every sheet. */
  foot: string
  /** The colours of the text, and of what is behind it. */
  colours: [string, string]
  /** Everything that can be read. */
  text: string
  sheets: number
}

/** Fluent's darkest grey on white. */
export const onWhite = ['rgb(36, 36, 36)', 'rgb(255, 255, 255)']

/** Looks at a page as it is printed, whatever the theme on the screen, and keeps it as a PDF under this name. */
export async function onPaper(page: Page, name: string): Promise<OnPaper> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'none' })
  const seen = await page.evaluate(() => {
    const those = document.querySelectorAll<HTMLElement>('button, nav, header, form, search, input, select, textarea')
    const shown = [...those].filter((one) => one.checkVisibility() && one.getAttribute('aria-expanded') !== 'true')
    const { color } = getComputedStyle(document.querySelector('main') ?? document.body)
    const { backgroundColor } = getComputedStyle(document.querySelector('.page') ?? document.body)
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    return {
      pressed: shown.map((one) => one.textContent ?? one.tagName),
      foot: rules.join('\n'),
      colours: [color, backgroundColor] as [string, string],
    }
  })
  // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not on paper.
  const text = await page.locator('body').innerText()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  pagePdf(pdf, name)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  return { ...seen, text, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
}
