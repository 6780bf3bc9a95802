/** The signed-in mailbox's own address, as Outlook names it; empty where it does not say. */
export function ownAddress(): string {
  return typeof Office === 'undefined' ? '' : (Office.context?.mailbox?.userProfile?.emailAddress ?? '')
}

/** Whether Outlook signs people in itself (nested app authentication). Declared sets may lack the bridge: both must hold. */
export function signsInThroughOutlook(): boolean {
  return (
    typeof Office !== 'undefined' &&
    maySignInThroughOutlook() &&
    Boolean(Office.context?.requirements?.isSetSupported('NestedAppAuth', '1.1'))
  )
}

/** Whether it may turn out, once Outlook has started, that it signs people in itself. */
export const maySignInThroughOutlook = (): boolean => 'nestedAppAuthBridge' in window

/**
 * Whether this is Outlook on a phone or a tablet. There a pane opens no windows for writing, although the calls are there
 * by name: only the platform tells.
 */
export const isOnPhone = (): boolean =>
  typeof Office !== 'undefined' && /^(iOS|Android)$/.test(String(Office.context?.platform ?? ''))
