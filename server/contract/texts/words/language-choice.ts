/** The choice of the pane's language. The warning is in both languages, whichever is spoken. */
export const languageChoice = {
  language: 'Language',
  'not-checked': 'This Welsh has not been checked yet.',
  'not-checked-in-welsh': 'Nid yw’r Gymraeg hon wedi’i gwirio eto.',
} as const
