import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`visits.${name}`, ...words)

/** P4: the sentences of the letter about precautions for visits. */
export const visitFields: PartWords['groups'][number] = {
  legend: 'Visits',
  fields: [
    ofLetter('steps.not-alone', 'Nobody visits alone'),
    ofLetter('steps.by-appointment', 'By appointment only'),
    ofLetter('steps.council-premises', 'In a council building only'),
    ofLetter('steps.tell-colleague', 'A colleague knows where they are'),
    ofLetter('steps.premises-not-alone', 'Nobody sees them alone in our buildings'),
    ofLetter('steps.premises-reception', 'Reception knows that they come'),
    ofLetter('more', 'Before the officer’s own words', 'With {more}.'),
    ofLetter('again', 'When we look at it again', 'With {lookAgainOn}.'),
    ofLetter('objections', 'How to object to it', 'With {office} and {how}.'),
    ofLetter('privacy', 'What we keep of it', 'With {months} and {privacyUrl}.'),
  ],
}
