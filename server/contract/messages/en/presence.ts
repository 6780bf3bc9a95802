/** P14: what staff are told while a designated contact is away or has left. */
export const presence = {
  'deputy-while-away': '{contact} is away until {day}.',
  'deputy-since-left': '{contact} has left the council.',
  'nobody-here': '{contact} and any deputy are away or have left. Ask the {post} what to do.',
  'acts-for': '{deputy} is acting for {contact} at the moment.',
  'no-answer': 'Nobody is here for {contact} at the moment.',
} as const

/** P14: before the name of the person to ask then. */
export const presenceLabels = {
  'acting-for': 'Acting for the designated contact, {contact}',
  'to-ask': 'Ask instead, while {contact} is not here',
} as const

/** What the work list and e-mails say of a restriction, without the customer. */
export const contactTroubleWords = {
  'nobody-here': 'nobody to contact, since {contact} and any deputy are away or have left',
  'contact-left': 'contact to replace, since {contact} has left',
} as const

/** Why the settings changed, in their history. */
export const directory = {
  why: 'The directory says who is away and who has left.',
} as const

export const contactMail = {
  subject: '{n, plural, one {# restriction needs another contact} other {# restrictions need another contact}}',
  'what-to-do':
    'Staff now ask the deputy or an authorising officer. The register keeper can replace a contact who has left, or name a deputy. Each customer then gets a letter from an authorising officer.',
  'post-subject': 'A post has no holder: {post}',
  'post-left': 'The last day of the holder of {post} was {day}. Name the next holder, so that somebody can decide.',
} as const
