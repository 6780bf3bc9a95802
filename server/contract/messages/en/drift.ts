/** P13: where Exchange differs from what the register wants. */
export const drift = {
  'department-gone': 'Nobody is in a department of it, so it matches nobody of that service.',
  'correct-department':
    'Ask the register keeper to correct the department in the settings, then run the newest script.',
  'refused-but-there': 'In place and still wanted, but it cannot be in the script now.',
  'see-why-refused':
    'The script leaves it alone. ICT sees the reason on this page, under “The script”, and corrects it.',
  'stays-in-place': 'It is in place: the script leaves its rules in Exchange as they are.',
} as const
