import type { Frame, Page } from 'playwright-core'

/** What somebody sees at one moment, in the pane or above the message. */
export type View = {
  text: string
  /** The names of the buttons that can be pressed. */
  buttons: string[]
  /** The names of the buttons that are disabled. */
  busy: string[]
  /** What is written in the fields, by their labels. */
  fields: Record<string, string>
  /** The standing's card; null where there is none. */
  standing: string | null
  /** Whether acts are waiting to be sent. */
  waits: boolean
}

const nothing: View = { text: '', buttons: [], busy: [], fields: {}, standing: null, waits: false }

/** What the pane shows now; nothing while it is loading. */
export const viewOf = (frame: Frame | null): Promise<View> =>
  frame
    ? frame
        .evaluate(() => {
          const seen = (part: Element) => part.getClientRects().length > 0
          const all = <T extends Element>(which: string) => [...document.querySelectorAll<T>(which)].filter(seen)
          const name = (one: HTMLButtonElement) => (one.getAttribute('aria-label') ?? one.textContent).trim()
          const ready = (one: HTMLButtonElement) => !one.disabled && one.getAttribute('aria-disabled') !== 'true'
          const fields = all<HTMLInputElement | HTMLTextAreaElement>(
            'input:not([type="radio"], [type="checkbox"]), textarea',
          )
          return {
            text: [...(document.querySelector('main')?.children ?? [])]
              .map(({ textContent }) => textContent)
              .join('\n'),
            buttons: all<HTMLButtonElement>('button, [role="menuitem"]').filter(ready).map(name),
            busy: all<HTMLButtonElement>('button, [role="menuitem"]')
              .filter((one) => !ready(one))
              .map(name),

            fields: Object.fromEntries(fields.map((one) => [one.labels?.[0]?.textContent.trim() ?? '', one.value])),
            standing: document.querySelector<HTMLElement>('section[data-standing]')?.dataset.standing ?? null,
            waits: document.querySelector('section[aria-label="Waiting to be sent"]') !== null,
          }
        })
        .catch(() => nothing)
    : Promise.resolve(nothing)

/** The open message with what is shown above it, and the buttons of Outlook itself. */
export const ribbonOf = (page: Page): Promise<View> =>
  page.evaluate(() => ({
    text: document.querySelector('article')?.textContent ?? '',
    buttons: [...document.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')].map((one) =>
      one.textContent.trim(),
    ),
    busy: [],
    fields: {},
    standing: null,
    waits: false,
  }))
