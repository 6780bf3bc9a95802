/** P13: a decision saved to finish later. */
export const draft = {
  saved:
    'Saved on {when}. Only you can open it, but it is part of what the customer can ask to see. We delete it once this is decided, or after 30 days.',
  'not-saved': 'Not saved. {why} What you wrote is still here.',
} as const
