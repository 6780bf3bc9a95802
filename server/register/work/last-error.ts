/** Why a mail waits that was handed over already. */
export const underWay = 'It was handed over, and is not delivered yet.'

/** Why a mail waits that was handed over without an answer, or was under way when the server ended. */
export const unanswered = 'It was being sent, and no answer came: it may have arrived.'

/** Whether a mail may have arrived that was given up with this error. */
export const mayHaveArrived = (lastError: string | null): boolean =>
  [unanswered, underWay].some((beginning) => lastError?.startsWith(beginning))
