/**
 * A text that somebody else wrote, to be shown: without the marks that turn the direction of what follows, by which one
 * address can be made to look like another. Letters that are written from right to left stay as they are.
 */
export const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
