import type { Frame } from 'playwright-core'

/** What does not fit in the pane as it is rendered now, in words; empty if everything fits. */
export const misfits = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) found.push('It scrolls sideways.')

    const seen = [...document.querySelectorAll<HTMLElement>('main *, [data-portal-node] *')].filter(
      // A wide table scrolls in its own region.
      (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.only-read, svg, .scrolls > *'),
    )
    for (const part of seen) {
      const name = `${part.tagName} “${(part.textContent ?? '').slice(0, 40)}”`
      const { left, right, width: wide, height } = part.getBoundingClientRect()
      if (left < -0.5 || right > width + 0.5) found.push(`${name} stands out of the pane.`)
      // A field scrolls what is typed into it; everything else shows all of its words.
      const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (!part.matches('textarea, select, option')) {
        for (const node of own) {
          const range = document.createRange()
          range.selectNodeContents(node)
          const cut = [...range.getClientRects()].some((line) => line.left < left - 1 || line.right > right + 1)
          if (cut) found.push(`${name} is cut.`)
        }
      }
      const least = Math.min(wide, height)
      if (part.matches('button, input, select, textarea, summary, a, [role="menuitem"]') && least < 24) {
        found.push(`${name} is only ${least} px high or wide.`)
      }
    }
    const targets = seen.filter((part) => part.matches('button, input, select, textarea, summary'))
    for (const [i, one] of targets.entries()) {
      for (const other of targets.slice(i + 1)) {
        if (overlap(one.getBoundingClientRect(), other.getBoundingClientRect())) {
          found.push(`“${one.textContent}” and “${other.textContent}” overlap.`)
        }
      }
    }
    return found

    function overlap(one: DOMRect, other: DOMRect): boolean {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      return across > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
    }
  })

/** WCAG 1.4.12: the text spacing that a reader's own style may set. */
export const spaceText = (frame: Frame, on: boolean): Promise<void> =>
  frame.evaluate((wanted) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = wanted ? [sheet] : []
  }, on)
