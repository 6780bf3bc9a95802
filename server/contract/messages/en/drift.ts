/** P13: where Exchange differs from what the register wants. */
export const drift = {
  'department-gone': 'Nobody is in a department of it, so it matches nobody of that service.',
  'correct-department':
    'Ask the register keeper to correct the department in the settings, then run the newest script.',
} as const
