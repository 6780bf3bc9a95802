/** P13: a mail arrangement for a department of the directory, as ICT makes it. */
export const department = {
  'only-to-department': 'Only e-mail to people in the department',
  'copy-departments': 'Copy the departments',
} as const
