import { settingsLetters as texts } from '../../../../server/contract/messages/en/settings-letters.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`visits.${name}`, ...words)

/** P4: the sentences of the letter about precautions for visits. */
export const visitFields = (): PartWords['groups'][number] => ({
  legend: say(texts, 'visits'),
  fields: [
    ofLetter('steps.not-alone', say(texts, 'nobody-visits-alone')),
    ofLetter('steps.by-appointment', say(texts, 'by-appointment-only')),
    ofLetter('steps.council-premises', say(texts, 'in-council-building-only')),
    ofLetter('steps.tell-colleague', say(texts, 'colleague-knows-where-they')),
    ofLetter('steps.premises-not-alone', say(texts, 'nobody-sees-them-alone')),
    ofLetter('steps.premises-reception', say(texts, 'reception-knows-that-they')),
    ofLetter('more', say(texts, 'before-officers-own-words'), 'more'),
    ofLetter('again', say(texts, 'when-we-look-at'), 'lookAgainOn'),
    ofLetter('objections', say(texts, 'how-to-object-to'), 'office', 'how'),
    ofLetter('privacy', say(texts, 'what-we-keep-of'), 'months', 'privacyUrl'),
  ],
})
