/** P13: a decision saved to finish later. */
export const draft = {
  saved:
    'Saved on {when}. Only you can open it, but it is part of what the customer can ask to see. We delete it once this is decided, or after 30 days.',
  'newer-saved':
    'You saved a newer version of this in another window. What you wrote here is still here, and not saved.',
  'newer-not-fetched': 'We could not get the newer version. What you wrote here is still here. Try again in a moment.',
  'see-newer': 'See the newer version',
  'keep-this': 'Keep this version',
  'set-aside':
    'You have another version of this, from a second window. We keep it until you save or decide, while this page is open.',
  'show-other': 'Show the other version',
  'not-saved': 'Not saved. {why} What you wrote is still here.',
  'not-deleted': 'Not deleted. {why} What you wrote is still here.',
} as const
