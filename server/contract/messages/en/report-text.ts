/** What stands above and beside its tables, on the screen and in the file. */
export const reportText = {
  title: 'Anonymous report',
  intro: 'For members, and for answers to freedom of information requests. It names nobody.',
  period: 'Period',
  counting: 'Counting…',
  download: 'Download as .csv',
  'how-it-was-made': 'How it was made',
  'count-of': 'Count of',
  count: 'Count',
  few: 'fewer than 5',
  'counted-on': '{council}, {period}. Counted on {day}.',
  heading: '{council}: restrictions on contact',
  counted: 'Counted on {day}',
  span: '{first} to {last}',
} as const
