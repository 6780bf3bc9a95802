import { atMost } from '../words/time-limit.ts'

/** Milliseconds. Outlook may still be closing the last dialog: it does not say when it has. */
const betweenTries = 250
const mostTries = 12
const isOpenAlready = 12007

/** Outlook's number for what went wrong with a dialog; 0 where it gives none. */
type DialogFault = number

type Told = {
  message(text: unknown, origin: string | undefined): void
  /** The dialog did not open, or it has ended: nothing else is told. */
  ended(fault: DialogFault): void
}

/** Whether this Outlook can open a dialog. An Outlook may have the function but say that it does not support it. */
export function canOpenDialog(): boolean {
  try {
    return (
      typeof Office.context.ui.displayDialogAsync === 'function' &&
      Office.context.requirements.isSetSupported('Mailbox', '1.4')
    )
  } catch {
    return false
  }
}

/**
 * Opens a page of the add-in in a dialog of Outlook's, which is a window of its own. Outlook may answer late or never, so
 * the caller needs a time limit; `close` also closes a dialog that opens afterwards. Never throws.
 */
export function openDialog(url: string, told: Told): { close(): void } {
  let isOver = false
  let dialog: Office.Dialog | null = null
  const end = (fault: DialogFault) => {
    if (isOver) return
    isOver = true
    told.ended(fault)
  }
  const opened = (tries: number, result: Office.AsyncResult<Office.Dialog>) => {
    // The literal, not Office's own constant, which is missing where Office.js started only in part.
    if (String(result.status) === 'succeeded') return follow(result.value)
    const fault = Number(result.error?.code) || 0
    if (fault !== isOpenAlready || tries >= mostTries) return end(fault)
    setTimeout(() => open(tries + 1), betweenTries)
  }
  const follow = (shown: Office.Dialog) => {
    dialog = shown
    if (isOver) return closeQuietly(shown)
    const { DialogMessageReceived, DialogEventReceived } = Office.EventType
    shown.addEventHandler(DialogMessageReceived, (event) => {
      if (!isOver && 'message' in event) told.message(event.message, event.origin)
    })
    shown.addEventHandler(DialogEventReceived, (event) => end('error' in event ? Number(event.error) || 0 : 0))
  }
  const open = (tries: number) => {
    if (isOver) return
    try {
      Office.context.ui.displayDialogAsync(url, options(), (result) => opened(tries, result))
    } catch {
      end(0)
    }
  }
  open(1)
  return {
    close: () => {
      isOver = true
      if (dialog) closeQuietly(dialog)
    },
  }
}

/**
 * Percentages of the screen. A provider's page may not be framed. Each call needs an object of its own: Office.js writes
 * the callback into it, and throws where there is one already.
 */
const options = () => ({ height: 60, width: 30, displayInIframe: false })

function closeQuietly(dialog: Office.Dialog): void {
  try {
    dialog.close()
  } catch {
    // It has gone already.
  }
}

/** Milliseconds for Office.js to start in a dialog, or to load its page again. */
const longestStart = 20_000

/** Whether this page is in a dialog of Outlook's, so that it can tell the pane something. Never rejects. */
export async function isInDialog(): Promise<boolean> {
  if (typeof Office === 'undefined') return false
  await atMost(longestStart, new Promise((resolve) => Office.onReady(resolve)))
  return typeof Office.context?.ui?.messageParent === 'function'
}

/** Tells the pane something, if its page is of this origin. */
export const tellPane = (text: string, targetOrigin: string): void =>
  Office.context.ui.messageParent(text, { targetOrigin })
