/** P8: how and when a restricted customer may contact the council, as staff read it. */
export const arrangement = {
  whom: 'May contact {people} only.',
  or: '{all} or {last}',
  volume:
    '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}.',
  'volume-on-file':
    '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}. More is read and kept on file.',
  type: 'Only about: {what}.',
  'type-on-file': 'Only about: {what}. Anything else is read and kept on file.',
  'days-and-times': 'Only at these times: {when}.',
  'channel-closed': '{channel}: closed. Instead: {instead}.',
  'channel-closed-alone': '{channel}: closed.',
  councillors: 'Ward councillors: {arranged}.',
  'not-told': 'The customer has not been told of this restriction. Do not mention it to them.',
  'for-services': '{services}: {sentence}',
  'every-service': 'Every service',
  'looked-up-pass-on': 'Tell them to contact {contact}, {post}. Pass on what they said or wrote.',
  'looked-up-pass-on-untold': 'Pass on what they said or wrote to {contact}, {post}.',
  'looked-up-as-arranged': 'You can help within the arrangements below. Pass anything else to {contact}, {post}.',
  'looked-up-yours': 'This customer can contact you. You can help them.',
} as const

/** P11: the ways that stay open, as they follow “Instead:”. A weekday has its form in each sentence. */
export const wayWords = {
  email: 'by e-mail to {place}',
  telephone: 'by telephone on {place}',
  post: 'by letter to {place}',
  'in-person': 'in person at {place}, {days} from {from} to {to}',
  either: '{all}; or {last}',
  day: '{day, select, Monday {Monday} Tuesday {Tuesday} Wednesday {Wednesday} Thursday {Thursday} Friday {Friday} Saturday {Saturday} Sunday {Sunday} other {}}',
  'days-run':
    '{first, select, Monday {Monday} Tuesday {Tuesday} Wednesday {Wednesday} Thursday {Thursday} Friday {Friday} Saturday {Saturday} Sunday {Sunday} other {}} to {last, select, Monday {Monday} Tuesday {Tuesday} Wednesday {Wednesday} Thursday {Thursday} Friday {Friday} Saturday {Saturday} Sunday {Sunday} other {}}',
  and: '{days} and {last}',
} as const
