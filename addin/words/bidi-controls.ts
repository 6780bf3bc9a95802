/**
 * Makes somebody else's text safe to show: removes the bidirectional control characters, which can make one address
 * look like another. Right-to-left letters stay as they are.
 */
export const withoutBidiControls = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
