/** P15, G: what stands above the answers to questions, on the screen and in a file. */
export const questionsText = {
  made: '{title}. Counted on {day}.',
  hidden: '[c] means hidden: the count is 1 to 4, or another such count could be worked out from it.',
} as const
