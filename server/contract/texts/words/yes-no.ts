export const yesNoWords = {
  yes: 'Yes',
  no: 'No',
} as const
