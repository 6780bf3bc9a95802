/** P15: the central log: the rows that somebody chose. */
export const log = {
  chosen: '{rows} chosen',
  export: 'Export',
  'download-as': 'Download as {format}',
  print: 'Print',
  'add-reviews-to-calendar': 'Add reviews to calendar',
  'choose-none': 'Choose none',
} as const
