/** G, P9: answers that officers often give before a restriction. A press writes one into the field, to be edited. */
export const usualAnswer = {
  adjustments: 'None needed: we know of no disability.',
  'adjustments-made': 'We keep to the adjustments already agreed.',
  'support-none': 'None: we know of no need for support.',
  'support-offered': 'We told them about advice and support services.',
  'mediation-declined': 'Yes. They don’t want it.',
  'mediation-unsafe': 'Yes. It would put our staff at risk.',
  'mediation-no-help': 'Yes. It would not stop this behaviour.',
  'warning-too-serious': 'None: this was too serious for a warning.',
  'warning-unsafe': 'None: a warning would have put our staff at risk.',
} as const
