/** P13: a decision saved to finish later. */
export const draft = {
  saved:
    'Saved on {when}. Only you can open it, but it is part of what the customer can ask to see. We delete it once this is decided, or after 30 days.',
  'newer-saved': 'Not saved: you saved a newer version of this in another window. What you wrote here is still here.',
  'see-newer': 'See the newer version',
  'keep-this': 'Keep this version',
  'set-aside': 'This is what you saved in the other window. We have kept what you wrote here while this page is open.',
  'back-to-mine': 'Show what you wrote here',
  'not-saved': 'Not saved. {why} What you wrote is still here.',
} as const
