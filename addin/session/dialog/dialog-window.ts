import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { openDialog } from '../../outlook/dialog.ts'
import { codedError, type ProviderWindow } from '../provider-window.ts'
import { dialogAddress } from './dialog-address.ts'
import { readDialogMessage } from './dialog-message.ts'

/**
 * The name under which the pane stores the attempt's number. A dialog that finds it shares the pane's storage, and keeps
 * the sign-in there. Any other dialog keeps it only until it closes.
 */
export const sharedAttempt = 'dialog-attempt'

/** Milliseconds, as for the pop-up: a password and a second factor take a while. */
const longest = 300_000

/**
 * What Outlook's numbers mean for a sign-in. Any other number, or none, means that it opened no dialog: 12004 and 12005
 * (it does not trust the address), or an error of its own.
 */
const codes: Record<number, string> = {
  12002: 'dialog_not_loaded',
  12003: 'dialog_not_loaded',
  12006: 'user_cancelled',
  12007: 'dialog_open_already',
  12009: 'dialog_not_allowed',
  12011: 'popup_window_error',
}

/**
 * Opens a dialog of Outlook's, for web views in which a browser's pop-up does not work. Its page is our own, goes to the
 * provider and comes back, and tells this one the token (`dialog.ts`). One dialog is open at a time.
 */
export function dialogWindow(storage: DeviceStorage, open = openDialog): ProviderWindow {
  let replace: () => void = () => undefined
  return ({ scope, account, loginHint, claims = null }) => {
    replace()
    return new Promise((resolve, reject) => {
      const attempt = crypto.randomUUID()
      const { origin } = location
      let close: () => void = () => undefined
      const leave = () => {
        clearTimeout(timer)
        if (storage.get(sharedAttempt) === attempt) storage.remove(sharedAttempt)
        close()
      }
      const fail = (code: string) => {
        leave()
        reject(codedError(code))
      }
      const timer = setTimeout(() => fail('timed_out'), longest)
      replace = () => fail('user_cancelled')
      storage.set(sharedAttempt, attempt)
      const url = dialogAddress(origin, { attempt, scope, claims, loginHint: account?.username ?? loginHint })
      const dialog = open(url, {
        message: (text, from) => {
          // Older Outlooks name no origin; the attempt's number is then what only our own page knows.
          const message = from === undefined || from === origin ? readDialogMessage(text, attempt) : null
          if (!message) return
          if ('errorCode' in message) return fail(message.errorCode)
          leave()
          resolve({ ...message, expiresOn: new Date(message.expiresOn) })
        },
        ended: (fault) => fail(codes[fault] ?? 'dialog_not_opened'),
      })
      close = dialog.close
    })
  }
}
