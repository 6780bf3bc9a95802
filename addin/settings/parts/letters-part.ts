import { formalWarningFields } from './formal-warning-fields.ts'
import { type PartWords, sentence } from './part-words.ts'
import { visitFields } from './visit-fields.ts'

const letterNames = {
  restriction: 'restriction',
  variation: 'change',
  lifting: 'lifting',
  'representation-answer': 'answer to a representation',
  'review-continued': 'review: it continues',
  'review-notice': 'announcing a review',
  'formal-warning': 'formal warning',
  'objection-answer': 'answer to an objection',
  'formal-warning-withdrawal': 'withdrawing a formal warning',
  precautions: 'visits',
  'precautions-ended': 'visits have changed',
}
const eachLetter = (of: 'subjects' | 'openings', what: string) =>
  Object.entries(letterNames).map(([kind, name]) => sentence(`${of}.${kind}`, `${what}: ${name}`))

/** P14: the sentences that letters to customers are made of. */
export const lettersPart: PartWords = {
  title: 'Letters',
  intro: 'The sentences that every letter to a customer is made of. Words in braces are filled in for each letter.',
  groups: [
    { legend: 'Subjects', fields: eachLetter('subjects', 'Subject') },
    { legend: 'Opening sentences', fields: [sentence('greeting', 'Greeting'), ...eachLetter('openings', 'Opening')] },
    {
      legend: 'Headings',
      fields: [
        { path: 'headings.contact', label: 'Heading: how to contact us' },
        { path: 'headings.reasons', label: 'Heading: the reasons' },
        { path: 'headings.duration', label: 'Heading: how long it lasts' },
        { path: 'headings.rights', label: 'Heading: how to object' },
        { path: 'headings.information', label: 'Heading: what is kept' },
        { path: 'headings.behaviour', label: 'Heading: which behaviour' },
        { path: 'headings.next', label: 'Heading: what may happen next' },
        { path: 'headings.visits', label: 'Heading: what staff do when they visit' },
      ],
    },
    formalWarningFields,
    visitFields,
    {
      legend: 'Who to contact',
      fields: [
        sentence('who', 'Who the contact is', 'With {contact} and {post}.'),
        sentence('measures.designated-contact', 'One contact only', 'With {contact}.'),
        sentence('measures.fewer-people', 'Fewer people', 'With {people}.'),
        sentence('deputy', 'Who stands in', 'With {deputy}.'),
        sentence('services', 'For which services', 'With {services}.'),
        sentence('wholeCouncil', 'For every service'),
      ],
    },
    {
      legend: 'How and when',
      hint: 'The letter lists the open ways itself, each with its address or number.',
      fields: [
        sentence('how', 'Before the ways that are open'),
        sentence('measures.volume', 'How often', 'With {channel} and {often}.'),
        sentence('closed', 'Ways that are closed', 'With {channels}.'),
        sentence('measures.type', 'What about', 'With {what}.'),
        sentence('measures.days-and-times', 'Days and times', 'With {times}.'),
        sentence('onFile', 'What is kept on file'),
        sentence('freeTimes', 'Without days or times'),
        sentence('until', 'Until when', 'With {until}.'),
        sentence('noEnd', 'Without a fixed end'),
      ],
    },
    {
      legend: 'Reasons, review and rights',
      fields: [
        sentence('reasons', 'Before the reasons'),
        sentence('policy', 'The policy', 'With {policy} and {policyUrl}.'),
        sentence('answersYou', 'What it answers', 'With {receivedOn}.'),
        sentence('review', 'When it is reviewed', 'With {reviewOn}.'),
        sentence('objections', 'How to object', 'With {office} and {how}.'),
        sentence('complaints', 'The complaints procedure', 'With {stages} and {complaintsUrl}.'),
        sentence('ombudsman', 'The ombudsman', 'With {ombudsman} and {url}.'),
        sentence('privacy', 'What we keep', 'With {months} and {privacyUrl}.'),
        sentence('privacyOver', 'What we keep of what is over', 'With {months} and {privacyUrl}.'),
        sentence('formats', 'Other formats and languages'),
        sentence('closing', 'Closing words'),
      ],
    },
  ],
}
