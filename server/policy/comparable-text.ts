/** A text as it is compared with another: without case, further spaces, and forms that only look different. */
export const comparableText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
