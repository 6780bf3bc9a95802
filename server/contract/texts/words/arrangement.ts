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
