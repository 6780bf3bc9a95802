/** The pages of our own around the provider’s: between it and a framed pane, and in Outlook’s dialog. */
export const relay = {
  title: 'Sign in to the contact register',
  opens: 'Your council’s sign-in opens in a window of its own. Both windows close when you have signed in.',
  continue: 'Continue',
  'in-the-window': 'Sign in in the window that has opened. This one closes by itself.',
  'soon-here': 'Your council’s sign-in opens here in a moment.',
  'signed-in': 'You are signed in. Go back to Outlook. You can close this window.',
  'not-signed-in': 'The sign-in was not finished. Close this window, then try again in Outlook.',
  'go-back': 'Go back to Outlook and choose Sign in there.',
} as const
