import { letterNames, settingsLetters as texts } from '../../../../server/contract/messages/en/settings-letters.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { formalWarningFields } from './formal-warning-fields.ts'
import { alternativeFields, councillorsFields } from './letter-alternatives-fields.ts'
import { type FieldAt, type PartWords, sentence } from './part-words.ts'
import { visitFields } from './visit-fields.ts'

const subjects = (): FieldAt[] =>
  kinds.map((kind) => sentence(`subjects.${kind}`, say(texts, 'subject-of', { letter: say(letterNames, kind) })))
const openings = (): FieldAt[] =>
  kinds.map((kind) => sentence(`openings.${kind}`, say(texts, 'opening-of', { letter: say(letterNames, kind) })))
const kinds = Object.keys(letterNames) as (keyof typeof letterNames)[]

/** P14: the sentences that letters to customers are made of. */
export const lettersPart = (): PartWords => ({
  title: say(texts, 'letters'),
  intro: say(texts, 'sentences-that-every-letter'),
  groups: [
    { legend: say(texts, 'subjects'), fields: subjects() },
    { legend: say(texts, 'opening-sentences'), fields: [sentence('greeting', say(texts, 'greeting')), ...openings()] },
    {
      legend: say(texts, 'headings'),
      fields: [
        { path: 'headings.contact', label: say(texts, 'heading-how-to-contact') },
        { path: 'headings.reasons', label: say(texts, 'heading-reasons') },
        { path: 'headings.duration', label: say(texts, 'heading-how-long-it') },
        { path: 'headings.rights', label: say(texts, 'heading-how-to-object') },
        { path: 'headings.information', label: say(texts, 'heading-what-is-kept') },
        { path: 'headings.behaviour', label: say(texts, 'heading-which-behaviour') },
        { path: 'headings.next', label: say(texts, 'heading-what-may-happen') },
        { path: 'headings.visits', label: say(texts, 'heading-what-staff-do') },
      ],
    },
    formalWarningFields(),
    visitFields(),
    {
      legend: say(texts, 'who-to-contact'),
      fields: [
        sentence('who', say(texts, 'who-contact-is'), 'contact', 'post'),
        sentence('measures.designated-contact', say(texts, 'one-contact-only'), 'contact'),
        sentence('measures.fewer-people', say(texts, 'fewer-people'), 'people'),
        sentence('deputy', say(texts, 'who-stands-in'), 'deputy'),
        sentence('services', say(texts, 'for-which-services'), 'services'),
        sentence('wholeCouncil', say(texts, 'for-every-service')),
      ],
    },
    {
      legend: say(texts, 'how-and-when'),
      hint: say(texts, 'letter-lists-open-ways'),
      fields: [
        sentence('how', say(texts, 'before-ways-that-are')),
        sentence('measures.volume', say(texts, 'how-often'), 'channel', 'often'),
        sentence('closed', say(texts, 'ways-that-are-closed'), 'channels'),
        sentence('measures.type', say(texts, 'what-about'), 'what'),
        sentence('measures.days-and-times', say(texts, 'days-and-times'), 'times'),
        sentence('onFile', say(texts, 'what-is-kept-on')),
        sentence('always', say(texts, 'what-is-always-answered')),
        sentence('freeTimes', say(texts, 'without-days-or-times')),
        sentence('until', say(texts, 'until-when'), 'until'),
        sentence('noEnd', say(texts, 'without-fixed-end')),
      ],
    },
    {
      legend: say(texts, 'reasons-review-and-rights'),
      fields: [
        sentence('reasons', say(texts, 'before-reasons')),
        sentence('policy', say(texts, 'policy'), 'policy', 'policyUrl'),
        sentence('answersYou', say(texts, 'what-it-answers'), 'receivedOn'),
        sentence('review', say(texts, 'when-it-is-reviewed'), 'reviewOn'),
        sentence('objections', say(texts, 'how-to-object'), 'office', 'how'),
        sentence('complaints', say(texts, 'complaints-procedure'), 'stages', 'complaintsUrl'),
        sentence('ombudsman', say(texts, 'ombudsman'), 'ombudsman', 'url'),
        sentence('privacy', say(texts, 'what-we-keep'), 'months', 'privacyUrl'),
        sentence('privacyOver', say(texts, 'what-we-keep-of-what'), 'months', 'privacyUrl'),
        sentence('formats', say(texts, 'other-formats-and-languages')),
        sentence('closing', say(texts, 'closing-words')),
      ],
    },
    councillorsFields(),
    alternativeFields(),
  ],
})
