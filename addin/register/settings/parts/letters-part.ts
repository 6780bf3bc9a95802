import { say } from '../../../../server/contract/texts/say.ts'
import { letterNames } from '../../../../server/contract/texts/words/settings-letters.ts'
import { formalWarningFields } from './formal-warning-fields.ts'
import { alternativeFields, councillorsFields } from './letter-alternatives-fields.ts'
import { type FieldAt, type PartWords, sentence } from './part-words.ts'
import { visitFields } from './visit-fields.ts'

const subjects = (): FieldAt[] =>
  kinds.map((kind) => sentence(`subjects.${kind}`, say('Subject: {letter}', { letter: say(letterNames[kind]) })))
const openings = (): FieldAt[] =>
  kinds.map((kind) => sentence(`openings.${kind}`, say('Opening: {letter}', { letter: say(letterNames[kind]) })))
const kinds = Object.keys(letterNames) as (keyof typeof letterNames)[]

/** P14: the sentences that letters to customers are made of. */
export const lettersPart = (): PartWords => ({
  title: say('Letters'),
  intro: say(
    'The sentences that every letter to a customer is made of. Words in braces are filled in for each letter.',
  ),
  groups: [
    { legend: say('Subjects'), fields: subjects() },
    { legend: say('Opening sentences'), fields: [sentence('greeting', say('Greeting')), ...openings()] },
    {
      legend: say('Headings'),
      fields: [
        { path: 'headings.contact', label: say('Heading: how to contact us') },
        { path: 'headings.reasons', label: say('Heading: the reasons') },
        { path: 'headings.duration', label: say('Heading: how long it lasts') },
        { path: 'headings.rights', label: say('Heading: how to object') },
        { path: 'headings.information', label: say('Heading: what is kept') },
        { path: 'headings.behaviour', label: say('Heading: which behaviour') },
        { path: 'headings.next', label: say('Heading: what may happen next') },
        { path: 'headings.visits', label: say('Heading: what staff do when they visit') },
      ],
    },
    formalWarningFields(),
    visitFields(),
    {
      legend: say('Who to contact'),
      fields: [
        sentence('who', say('Who the contact is'), 'contact', 'post'),
        sentence('measures.designated-contact', say('One contact only'), 'contact'),
        sentence('measures.fewer-people', say('Fewer people'), 'people'),
        sentence('deputy', say('Who stands in'), 'deputy'),
        sentence('services', say('For which services'), 'services'),
        sentence('wholeCouncil', say('For every service')),
      ],
    },
    {
      legend: say('How and when'),
      hint: say('The letter lists the open ways itself, each with its address or number.'),
      fields: [
        sentence('how', say('Before the ways that are open')),
        sentence('measures.volume', say('How often'), 'channel', 'often'),
        sentence('closed', say('Ways that are closed'), 'channels'),
        sentence('measures.type', say('What about'), 'what'),
        sentence('measures.days-and-times', say('Days and times'), 'times'),
        sentence('onFile', say('What is kept on file')),
        sentence('always', say('What is always answered')),
        sentence('freeTimes', say('Without days or times')),
        sentence('until', say('Until when'), 'until'),
        sentence('noEnd', say('Without a fixed end')),
      ],
    },
    {
      legend: say('Reasons, review and rights'),
      fields: [
        sentence('reasons', say('Before the reasons')),
        sentence('policy', say('The policy'), 'policy', 'policyUrl'),
        sentence('answersYou', say('What it answers'), 'receivedOn'),
        sentence('review', say('When it is reviewed'), 'reviewOn'),
        sentence('objections', say('How to object'), 'office', 'how'),
        sentence('complaints', say('The complaints procedure'), 'stages', 'complaintsUrl'),
        sentence('ombudsman', say('The ombudsman'), 'ombudsman', 'url'),
        sentence('privacy', say('What we keep'), 'months', 'privacyUrl'),
        sentence('privacyOver', say('What we keep of what is over'), 'months', 'privacyUrl'),
        sentence('formats', say('Other formats and languages')),
        sentence('closing', say('Closing words')),
      ],
    },
    councillorsFields(),
    alternativeFields(),
  ],
})
