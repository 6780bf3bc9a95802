let follow = () => {}

/** Registers what `lookAgain` calls: a page follows one item. */
export const onLookAgain = (look: () => void): void => {
  follow = look
}

/** Reads the open item again, and compares it with what Outlook shows: somebody asks, or an act has found a difference. */
export const lookAgain = (): void => follow()
