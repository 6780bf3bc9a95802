/** P13: where Exchange differs from what the register wants. */
export const drift = {
  'department-gone': 'Nobody is in a department of it, so it matches nobody of that service.',
  'correct-department':
    'Ask the register keeper to correct the department in the settings, then run the newest script.',
  'end-today': 'Run the newest script today. If the rule was made by hand, remove it by hand.',
  'no-longer-by-hand': 'Made by hand, and now it can be in the script.',
  'script-then-remove': 'Run the newest script with -Mode Enforce. Then remove this rule by hand.',
  'refused-but-there': 'In place and still wanted, but it cannot be in the script now.',
  'confirmed-apart': 'In place and confirmed, though it cannot be in the script.',
  'nothing-to-do': 'Nothing. This does not count as a difference.',
  'see-why-refused':
    'The script leaves it alone. ICT sees the reason on this page, under “The script”, and corrects it.',
  'earlier-stays': 'Until you confirm that it is in place, the script leaves the customer’s earlier rules as they are.',
  'stays-in-place': 'It is in place: the script leaves its rules in Exchange as they are.',
} as const
