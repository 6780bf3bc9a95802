import { type Language, language } from '../../server/contract/texts/language.ts'

/** An invented noun that uses everything a message can contain. */
export const post = {
  closed: 'The post room is closed.',
  letters: '{n, plural, =0 {No letters} one {# letter} other {# letters}} from {who}.',
  sent: `{way, select,
    email {{n, plural, one {One e-mail went} other {# e-mails went}} to {who}}
    letter {The letter to {who} went}
    other {It went to {who}}
  } today.`,
  place: 'You are {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}.',
  share: '{part, number} of {whole, number}.',
} as const

/** An invented language with Welsh's six plural forms. */
export const invented: Language = language('cy', [
  [
    post.letters,
    '{who}: {n, plural, zero {lo # lir} one {la # lir} two {li # lir} few {le # lir} many {lu # lir} other {li # lira}}',
  ],
  [post.sent, '{way, select, email {mi} letter {lir} other {go}} {who}'],
])
