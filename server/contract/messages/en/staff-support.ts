/** G (HSE): beside the council's own words; loaded only after an escalation. */
export const staffSupport = {
  'support-and-reporting': 'Support and reporting',
} as const
