export const restrictionLabels = {
  representation: 'Record a representation',
  circumstances: 'Circumstances have changed',
} as const

export const restrictionDone = {
  representation: 'Representation recorded. An authorising officer will answer it.',
  circumstances: 'Reported. An authorising officer will look at it and answer.',
} as const
