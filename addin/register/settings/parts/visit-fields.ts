import { say } from '../../../../server/contract/texts/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`visits.${name}`, ...words)

/** P4: the sentences of the letter about precautions for visits. */
export const visitFields = (): PartWords['groups'][number] => ({
  legend: say('Visits'),
  fields: [
    ofLetter('steps.not-alone', say('Nobody visits alone')),
    ofLetter('steps.by-appointment', say('By appointment only')),
    ofLetter('steps.council-premises', say('In a council building only')),
    ofLetter('steps.tell-colleague', say('A colleague knows where they are')),
    ofLetter('steps.premises-not-alone', say('Nobody sees them alone in our buildings')),
    ofLetter('steps.premises-reception', say('Reception knows that they come')),
    ofLetter('more', say('Before the officer’s own words'), 'more'),
    ofLetter('again', say('When we look at it again'), 'lookAgainOn'),
    ofLetter('objections', say('How to object to it'), 'office', 'how'),
    ofLetter('privacy', say('What we keep of it'), 'months', 'privacyUrl'),
  ],
})
