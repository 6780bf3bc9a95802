/** The page between a framed pane and the provider’s window. */
export const relay = {
  title: 'Sign in to the contact register',
  opens: 'Your council’s sign-in opens in a window of its own. Both windows close when you have signed in.',
  continue: 'Continue',
  'in-the-window': 'Sign in in the window that has opened. This one closes by itself.',
  'go-back': 'Go back to Outlook and choose Sign in there.',
} as const
