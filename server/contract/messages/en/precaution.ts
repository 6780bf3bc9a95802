/** P4: what staff do before or when they visit, as the pane, the page and a file of the log say it. */
export const precaution = {
  'not-alone': 'Don’t go alone: take a colleague with you.',
  'by-appointment': 'Go by appointment only.',
  'council-premises': 'Meet in a council building, not at their home.',
  'tell-colleague': 'Tell a colleague where you are going and when you’ll be back.',
} as const

/** The same as the customer reads it in the letter. */
export const precautionToCustomer = {
  'not-alone': 'Two members of our staff will come together.',
  'by-appointment': 'We will visit you by appointment only.',
  'council-premises': 'We will meet you in a council building, and not at your home.',
  'tell-colleague': 'Our staff will tell a colleague where they are.',
} as const

/** G: the letter about visits, beside the council's own sentences. */
export const visitLetter = {
  opening: 'We are writing to tell you what our staff will do when they visit you. This protects them and you.',
  again: 'We will look at this again by {lookAgainOn}, or sooner if something changes.',
  object: 'If you disagree, you can ask us to look at this again. Please write to {office}, {address}.',
  kept: 'We keep a confidential record of this: our decision, this letter, and what you tell us about it. Staff who get a message from you, or who look up you or your address, see what our staff do when they visit you. They do not see why. Only the officers who decide and look after the record see our reasons.',
  deleted:
    'We delete the record {months} after this ends. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.',
} as const

/** Its subject, the headings of its sections, and what introduces the officer's own words. */
export const visitLetterHeading = {
  subject: 'How our staff will visit you',
  steps: 'What our staff will do',
  more: 'Our staff will also follow this',
  why: 'Our reasons',
  rights: 'If you disagree',
  kept: 'What we keep',
} as const
