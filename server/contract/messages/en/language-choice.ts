/** The choice of the pane's language. Names and warnings are in both languages, whichever is spoken. */
export const languageChoice = {
  language: 'Language',
  english: 'English',
  welsh: 'Cymraeg',
  'not-checked': 'This Welsh has not been checked yet.',
  'not-checked-in-welsh': 'Nid yw’r Gymraeg hon wedi’i gwirio eto.',
} as const
