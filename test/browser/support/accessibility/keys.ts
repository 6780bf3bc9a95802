import type { Frame } from 'playwright-core'
import type { Sitting } from '../desk.ts'

/** What has the keyboard in the pane. */
export type Focused = {
  /** Its name as it is read out; of the page itself `body`. */
  name: string
  /** How clearly its ring stands out from the page around it; 3 is the least that WCAG 1.4.11 asks for. */
  ring: number
}

export async function focused(frame: Frame): Promise<Focused> {
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  return frame.evaluate(() => {
    const part = document.activeElement ?? document.body
    const labels = part instanceof HTMLInputElement || part instanceof HTMLSelectElement ? part.labels : null
    const words = part.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? part.textContent ?? ''
    const label = part instanceof HTMLTextAreaElement ? (part.labels[0]?.textContent ?? '') : words
    // Fluent draws the ring of a field, or of a choice, around all that belongs to it.
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
}

declare global {
  interface Window {
    hadFocus: Element | null
  }
}

/**
 * One Tab. Office.js moves the focus within the pane at once; Outlook takes it on from there a message later. Whether
 * it is in the pane now.
 */
async function tab({ page, frame }: Sitting, key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  await frame().evaluate(() => {
    window.hadFocus = document.hasFocus() ? document.activeElement : null
  })
  await page.keyboard.press(key)
  for (;;) {
    const moved = await frame().evaluate(() => document.activeElement !== window.hadFocus)
    const inPane = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')
    if (moved || !inPane) return inPane
  }
}

const before = ({ page }: Sitting) => page.getByRole('complementary').getByRole('button', { name: 'Close' })

/** Goes into the pane with Tab, from the part of Outlook before it, and on until it is left again: all that was met. */
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
 * The names of what can be worked with in the pane and was not met on a walk; of the answers to one question the one
 * that is given. Told apart by the part itself: its words may change on the way, as the number of things waiting does.
 */
export const notMet = ({ pane }: Sitting): Promise<string[]> =>
  pane
    .locator('button, summary, textarea, select, a, input:not([type=radio]), input[type=radio]:checked')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility() && !part.hasAttribute('data-met'))
        .map((part) => part.getAttribute('aria-label') ?? part.textContent ?? part.tagName),
    )

/** Goes to the part of that name with Tab alone. */
export async function tabTo(seat: Sitting, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = []
  while (met.length < 40 && (await tab(seat, key))) {
    met.push((await focused(seat.frame())).name)
    if (met.at(-1) === name) return
  }
  throw new Error(`Tab does not lead to “${name}” but: ${met.join(', ')}`)
}

/** The same, beginning before the pane. */
export async function tabInto(seat: Sitting, name: string): Promise<void> {
  await before(seat).focus()
  await tabTo(seat, name)
}
