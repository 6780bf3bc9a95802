/** P13: what a mark shows beside its header. A tag before the subject and a line on top travel in replies. */
export const markParts = ['tag', 'line', 'notice'] as const
export type MarkPart = (typeof markParts)[number]
