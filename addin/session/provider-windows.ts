import type { DeviceStorage } from '../outlook/device-storage.ts'
import { canOpenDialog } from '../outlook/dialog.ts'
import { isInBrowser } from '../outlook/profile.ts'
import { dialogWindow } from './dialog/dialog-window.ts'
import { type ProviderWindow, popUpWindow } from './provider-window.ts'
import { afterWindow, mayOpenOtherwise } from './sign-in-errors.ts'

/**
 * The provider's window that works beside this Outlook. In a web view of Outlook's own, a browser's pop-up may not work.
 * In a browser, the pop-up asks less of the person, and the pane keeps the sign-in. Where one kind does not open, the
 * next attempt is with the other.
 */
export function windowBesideOutlook(storage: DeviceStorage): ProviderWindow {
  if (!canOpenDialog()) return popUpWindow
  const dialog = dialogWindow(storage)
  return isInBrowser() ? inTurn(popUpWindow, dialog) : inTurn(dialog, popUpWindow)
}

/** Opens the first kind of window, until it does not open; then the other, until that does not. */
function inTurn(first: ProviderWindow, other: ProviderWindow): ProviderWindow {
  let now = first
  return (asked, client) => {
    const mine = now
    return mine(asked, client).catch((error) => {
      if (now === mine && mayOpenOtherwise(afterWindow(error))) now = mine === first ? other : first
      throw error
    })
  }
}
