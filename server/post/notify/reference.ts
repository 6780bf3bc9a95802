/**
 * By what GOV.UK Notify knows a mail: another once the mail was given up and is sent again, which is all that changes
 * `since`. That time only tells the two apart. It is compared with no clock, since the one that gave it may have been
 * ahead.
 */
export const mailReference = (id: string, since: string): string => `${id}-${new Date(since).getTime()}`

/** The id of the mail or letter that a reference of ours is about; null if it is none of ours. */
export const idOfReference = (reference: string): string | null =>
  /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:-\d{1,16})?$/.exec(reference)?.[1] ?? null
