/** The signed-in mailbox's own address, as Outlook gives it; empty where it does not. */
export function ownAddress(): string {
  return typeof Office === 'undefined' ? '' : (Office.context?.mailbox?.userProfile?.emailAddress ?? '')
}

/**
 * Whether Outlook itself signs people in (nested app authentication). An Outlook may declare the set but lack the
 * bridge, so both are checked.
 */
export function signsInThroughOutlook(): boolean {
  return (
    typeof Office !== 'undefined' &&
    maySignInThroughOutlook() &&
    Boolean(Office.context?.requirements?.isSetSupported('NestedAppAuth', '1.1'))
  )
}

/**
 * Whether a button in the send dialog can run a function of the add-in (Mailbox 1.15). An Outlook that says nothing of its
 * sets runs none: a command that it does not know would only close the dialog.
 */
export function sendDialogRunsFunctions(): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', '1.15')
  } catch {
    return false
  }
}

/** Whether Outlook, once started, may turn out to sign people in itself. */
export const maySignInThroughOutlook = (): boolean => 'nestedAppAuthBridge' in window

/**
 * Whether this is Outlook on a phone or a tablet. There a pane cannot open windows for writing, although the calls
 * exist: only the platform tells.
 */
export const isOnPhone = (): boolean =>
  typeof Office !== 'undefined' && /^(iOS|Android)$/.test(String(Office.context?.platform ?? ''))

/**
 * Whether this is Outlook on the web. New Outlook on Windows says that it is, too. An Outlook that names no platform is on
 * the web if it frames the page.
 */
export function isInBrowser(): boolean {
  const platform = typeof Office === 'undefined' ? undefined : Office.context?.platform
  return platform ? String(platform) === 'OfficeOnline' : window.parent !== window
}
