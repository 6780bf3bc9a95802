export const objectionOutcomes = {
  stays: 'The warning stays',
  withdrawn: 'The warning is withdrawn',
} as const
