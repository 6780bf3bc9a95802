/** Headings of the accessibility statement, in the order of the model statement (SI 2018/952, regulation 8). */
export const accessibilityHeadings = {
  title: 'Accessibility statement for Contact register',
  'how-accessible': 'How accessible this website is',
  contact: 'Feedback and contact information',
  report: 'Reporting accessibility problems with this website',
  enforcement: 'Enforcement procedure',
  technical: 'Technical information about this website’s accessibility',
  status: 'Compliance status',
  'not-accessible': 'Non-accessible content',
  'not-compliant': 'Non-compliance with the accessibility regulations',
  burden: 'Disproportionate burden',
  'out-of-scope': 'Content that’s not within the scope of the accessibility regulations',
  improving: 'What we’re doing to improve accessibility',
  preparation: 'Preparation of this accessibility statement',
  'report-link': 'Report a problem by e-mail',
  'report-subject': 'Accessibility problem in Contact register',
  'complaints-link': 'Report a problem on our complaints page',
  'enforcement-link': 'Contact the Equality Advisory and Support Service',
} as const

/** The accessibility statement of pane and page. What it says of tests is what the tests do. */
export const accessibility = {
  applies: 'This accessibility statement applies to Contact register: the pane in Outlook and the register’s own page.',
  'run-by':
    'This website is run by {council}. We want as many people as possible to be able to use it. For example, you should be able to do the following.',
  'can-keyboard': 'Do everything with a keyboard, without a mouse.',
  'can-zoom': 'Use it at 400% zoom, and in a pane only 256 pixels wide.',
  'can-spacing': 'Set wider spacing of lines, words and letters.',
  'can-colours': 'Use dark mode, high contrast and your system’s own colours.',
  'can-motion': 'Turn movement off in your system: then nothing moves or fades.',
  'can-screen-reader': 'Hear each standing, its result and each problem with a screen reader.',
  'known-problems': 'We know that some parts of this website are not fully accessible. They are listed here.',
  'problem-language':
    'Customers’ messages in another language are not marked as such, so a screen reader may mispronounce them.',
  'problem-english':
    'On a Welsh page some words stay English: names in the audit trail, words of a file to import, reasons that the register records. They are not marked either.',
  'problem-originals': 'Original messages are shown as plain text. Pictures in them have no description here.',
  ask: 'Please tell us if you need this information in a different format, such as large print, Easy Read, audio or Braille.',
  'contact-office': 'Contact {office} in any of these ways.',
  reporting:
    'We’re always looking to improve the accessibility of this website. If you find a problem that is not listed here, or think that we’re not meeting the requirements, please tell us.',
  'report-what':
    'Say which page it was, what you tried, and what you use. Please don’t name a customer. This page collects nothing about you.',
  enforced:
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”).',
  'not-happy':
    'If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).',
  'northern-ireland': 'In Northern Ireland, contact the Equality Commission for Northern Ireland (ECNI) instead.',
  committed:
    '{council} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
  partially:
    'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
  'fails-language':
    'Customers’ messages in another language, and English words on a Welsh page, have no language set. This fails WCAG 2.2 success criterion 3.1.2 (language of parts).',
  'no-burden': 'We claim no disproportionate burden.',
  'others-content':
    'Original messages and files that others sent us are third-party content. We neither made nor control them.',
  outlook: 'Outlook, and the window in which you sign in, are Microsoft’s. Their own accessibility statements apply.',
  improving:
    'We will try this website with people who use assistive technology, in a real Outlook, and correct what they find.',
  prepared: 'This statement was prepared on {preparedOn}. It was last reviewed on {preparedOn}.',
  tested:
    'This website was last tested on {preparedOn}. The tests are automatic and run at every change, in Chromium with a copy of Outlook around the pane.',
  'test-axe':
    'The tool axe examines the states of the pane, and pages of the register, against WCAG 2.2 A and AA, in light and dark.',
  'test-width':
    'Nothing may be cut off, overlap or scroll sideways at 320 and 256 pixels, with the text spacing of WCAG. Each target has 24 pixels.',
  'test-keyboard': 'The main jobs are done by keyboard alone, and the focus is followed from step to step.',
  'test-colours': 'The five standings are looked at in high contrast and forced colours, and with movement turned off.',
  'test-reader':
    'What a simulated screen reader says of each standing, each action and the decision form is kept and compared.',
  'test-limits': 'No automatic test finds everything. These have not been tested yet.',
  'untested-people': 'The pane and the register’s page, by people who use assistive technology.',
  'untested-readers': 'JAWS, NVDA and VoiceOver in a real Outlook.',
  'untested-documents': 'Our Word documents and spreadsheets, with assistive technology.',
} as const
