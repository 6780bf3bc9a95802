import type { Frame } from 'playwright-core'
import type { Sitting } from '../desk.ts'

/** The focused element in the pane. */
export type Focused = {
  /** Its accessible name; `body` for the page itself. */
  name: string
  /** The contrast of its focus ring with the page around it; WCAG 1.4.11 requires at least 3. */
  ring: number
}

export const focused = (frame: Frame): Promise<Focused> =>
  frame.evaluate(async () => {
    while (document.getAnimations().some(({ playState }) => playState === 'running')) {
      await new Promise(requestAnimationFrame)
    }
    const part = document.activeElement ?? document.body
    const labels = part instanceof HTMLInputElement || part instanceof HTMLSelectElement ? part.labels : null
    const words = part.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? part.textContent ?? ''
    const label = part instanceof HTMLTextAreaElement ? (part.labels[0]?.textContent ?? '') : words
    // Fluent draws the ring of a field or a choice around everything that belongs to it.
    const whole = part.closest('.fui-Input, .fui-Textarea, .fui-Select, .fui-Radio, .fui-Checkbox')
    const ring = Math.max(ringOf(part), whole ? ringOf(whole) : 0)
    return { name: part === document.body ? 'body' : label.trim().slice(0, 60), ring }

    function ringOf(element: Element): number {
      const style = getComputedStyle(element)
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      const shadows = [...style.boxShadow.matchAll(/(rgba?\([^)]*\))[^,]*inset/g)].map(([, colour = '']) => colour)
      const colours = [...(outlined ? [style.outlineColor] : []), ...shadows]
      return Math.max(0, ...colours.map((colour) => contrast(colour, behind(element.parentElement))))
    }
    function behind(element: Element | null): string {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
      return element && alpha(colour) < 1 ? behind(element.parentElement) : colour
    }
    function numbers(colour: string): number[] {
      return (colour.match(/[\d.]+/g) ?? []).map(Number)
    }
    function alpha(colour: string): number {
      return numbers(colour)[3] ?? 1
    }
    function light(colour: string): number {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    function contrast(one: string, other: string): number {
      if (alpha(one) === 0) return 0
      const [more = 0, less = 0] = [light(one), light(other)].sort((a, b) => b - a)
      return (more + 0.05) / (less + 0.05)
    }
  })

declare global {
  interface Window {
    hadFocus: Element | null
  }
}

/**
 * Presses Tab once. Office.js moves the focus within the pane at once; Outlook takes over a message later. Returns
 * whether the focus is in the pane now.
 */
async function tab({ page, frame }: Sitting, key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  await frame().evaluate(() => {
    window.hadFocus = document.hasFocus() ? document.activeElement : null
  })
  await page.keyboard.press(key)
  return frame().evaluate(async () => {
    while (document.hasFocus() && document.activeElement === window.hadFocus) await new Promise(requestAnimationFrame)
    return document.hasFocus()
  })
}

const before = ({ page }: Sitting) => page.getByRole('complementary').getByRole('button', { name: 'Close' })

/**
 * Tabs into the pane from the part of Outlook before it, and on until it is left again; returns all elements on the
 * way.
 */
export async function walk(seat: Sitting): Promise<Focused[]> {
  const met: Focused[] = []
  await seat.frame().evaluate(() => {
    for (const part of document.querySelectorAll('[data-met]')) part.removeAttribute('data-met')
  })
  await before(seat).focus()
  while (await tab(seat, 'Tab')) {
    met.push(await focused(seat.frame()))
    await seat.frame().evaluate(() => document.activeElement?.setAttribute('data-met', ''))
    if (met.length > 60) throw new Error(`The pane cannot be left: ${met.map(({ name }) => name).join(', ')}`)
  }
  return met
}

/**
 * The names of controls in the pane that a walk did not reach; of the answers to one question, only the chosen one
 * counts. Compares elements, because their words may change on the way, like the number of things waiting.
 */
export const notMet = ({ pane }: Sitting): Promise<string[]> =>
  pane
    .locator('button, summary, textarea, select, a, input:not([type=radio]), input[type=radio]:checked')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility() && !part.hasAttribute('data-met'))
        .map((part) => part.getAttribute('aria-label') ?? part.textContent ?? part.tagName),
    )

/** Tabs to the element with this name. */
export async function tabTo(seat: Sitting, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = []
  while (met.length < 40 && (await tab(seat, key))) {
    met.push((await focused(seat.frame())).name)
    if (met.at(-1) === name) return
  }
  throw new Error(`Tab does not lead to “${name}” but: ${met.join(', ')}`)
}

/** The same, starting before the pane. */
export async function tabInto(seat: Sitting, name: string): Promise<void> {
  await before(seat).focus()
  await tabTo(seat, name)
}
