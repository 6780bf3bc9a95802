/** P14: the text above a message that is passed on to the designated contact; the guard recognises the draft by it. */
export const forwardWords = 'Passed on to you as the designated contact for this customer. The message is attached.'
