export const nothingToPass = {
  'not-on-register': 'No contact restriction: nothing to pass on.',
  shared: 'Shared address: ask who is writing. Open the pane and give the name.',
  'other-service': 'No contact restriction for your service: nothing to pass on.',
  warned: 'A polite warning was given, and contact is not restricted: nothing to pass on.',
  'formally-warned': 'A formal warning was given, and contact is not restricted: nothing to pass on.',
  agreed: 'Decided, not in force yet: reply as usual. There is nothing to pass on.',
  'decision-pending': 'A decision is pending, and contact is not restricted: nothing to pass on.',
  colleague: 'A colleague wrote this: nothing to pass on.',
} as const
