/** The register's page on paper. */
export const print = {
  print: 'Print',
  'printed-on': '{words}. Printed on {day}',
  page: 'Page',
} as const
