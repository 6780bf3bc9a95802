/**
 * What the program itself adds to a council's sentences in a letter. A list of forms is chosen from by a number: exactly
 * that number, else its plural category, else `other`.
 */
export const english = {
  reference: 'Our reference: {reference}',
  customer: 'customer',
  telephone: 'Telephone {telephone}',
  signedFor: 'for the {post}',
  /** At the foot of each page. */
  page: 'Page {page} of {pages}',
  /** "Please contact us by telephone", and at the beginning of a line. */
  by: {
    email: 'by e-mail',
    telephone: 'by telephone',
    'in-person': 'in person',
    post: 'by letter',
    'social-media': 'on social media',
  },
  each: { day: 'day', week: 'week', month: 'month' },
  often: { 1: 'once a {each}', 2: 'twice a {each}', other: '{n} times a {each}' },
  months: { other: '{n} months' },
  stages: { 1: 'one stage', 2: 'two stages', 3: 'three stages', 4: 'four stages', other: '{n} stages' },
  askFor: '. Please ask for {people}',
  forPeople: ', for {people}',
  /** How to tell the office that decides: "please tell the Governance Office by letter to …". */
  object: {
    email: 'by e-mail to {address}',
    passedOn: '({name} passes it on)',
    post: 'by letter to {address}',
    telephone: 'by telephone on {number}',
    'in-person': 'in person at {address}',
  },
  opening: '{days} from {from} to {to}',
  /** As the customer reads it: "the contact", not the person's name. */
  behaviours: {
    abusive: 'abusive words or conduct towards our staff',
    harassing: 'contact that our staff experience as harassment',
    aggressive: 'aggressive words or conduct towards our staff',
    'impedes-administration': 'contact that seriously impedes our work',
  },
  /** P8, P10, P11: what the policy lets the council do next. */
  measures: {
    'designated-contact': 'ask you to contact one person only',
    'fewer-people': 'limit which people you can contact',
    volume: 'limit how often you can contact us',
    type: 'limit what we answer',
    'days-and-times': 'set days and times for contacting us',
    'channel-closed':
      'close one way of contacting us, such as telephone or e-mail. You could still reach us in another way',
  },
  /** P14: what a reminder adds while the contact is away. No more: why somebody is not here is their own affair. */
  meanwhile: {
    'acts-for': '{deputy} is acting for {contact} at the moment.',
    'ask-instead': '{contact} cannot answer at the moment. Please contact the {post} instead.',
  },
} as const

/** The forms that a number chooses from. */
export const countedNames = ['often', 'months', 'stages'] as const
export type CountedName = (typeof countedNames)[number]

type Forms = { readonly [form: string]: string }
type Translated<T> = { readonly [Name in keyof T]: T[Name] extends string ? string : Translated<T[Name]> }

/** The same in any language: another has more plural forms. */
export type LetterWords = Translated<Omit<typeof english, CountedName>> & Readonly<Record<CountedName, Forms>>

type PathIn<T> = {
  [Name in keyof T & string]: T[Name] extends string ? Name : `${Name}.${PathIn<T[Name]>}`
}[keyof T & string]
export type WordName = PathIn<Omit<typeof english, CountedName>>
