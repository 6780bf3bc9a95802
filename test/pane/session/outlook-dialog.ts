import { vi } from 'vitest'

type Handler = (event: { message?: string; origin?: string; error?: number }) => void
type Result = { status: 'succeeded' | 'failed'; value?: object; error?: { code: number } }

export type OpenedDialog = {
  url: URL
  options: object
  closed: boolean
  /** What the dialog's page tells the pane. */
  tells(message: object, origin?: string): void
  /** What Outlook says of the dialog. */
  raises(error: number): void
}

/**
 * Outlook's dialogs, as Microsoft documents them, for a pane without a browser. `refusals` are the numbers with which it
 * refuses the next dialogs, one each; `silent` answers nothing. `late` opens them only when called.
 */
export function outlookDialogs({ refusals = [] as number[], silent = false, hold = false } = {}) {
  const opened: OpenedDialog[] = []
  const asked: string[] = []
  const held: (() => void)[] = []
  const displayDialogAsync = (url: string, options: object, callback: (result: Result) => void) => {
    // As Office.js does: it writes into the options, and refuses them the next time.
    if ('callback' in options)
      throw new Error('Callback cannot be specified both in argument list and in optional object.')
    Object.assign(options, { callback })
    asked.push(url)
    if (silent) return
    const answer = () => {
      const code = refusals.shift()
      if (code !== undefined) return callback({ status: 'failed', error: { code } })
      const handlers = new Map<string, Handler>()
      const dialog: OpenedDialog = {
        url: new URL(url),
        options,
        closed: false,
        tells: (message, origin = 'https://register.ambleford.example') =>
          handlers.get('message')?.({ message: JSON.stringify(message), origin }),
        raises: (error) => handlers.get('event')?.({ error }),
      }
      opened.push(dialog)
      const close = () => {
        dialog.closed = true
      }
      callback({
        status: 'succeeded',
        value: { addEventHandler: (kind: string, of: Handler) => handlers.set(kind, of), close },
      })
    }
    if (hold) held.push(answer)
    else answer()
  }
  vi.stubGlobal('Office', {
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    context: { ui: { displayDialogAsync }, requirements: { isSetSupported: () => true } },
  })
  vi.stubGlobal('location', { origin: 'https://register.ambleford.example' })
  return {
    opened,
    asked,
    answerHeld: () => {
      for (const answer of held.splice(0)) answer()
    },
  }
}
