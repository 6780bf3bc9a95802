import { settingsLetters as texts } from '../../../../server/contract/messages/en/settings-letters.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`formalWarning.${name}`, ...words)

/** P10: the sentences of a formal warning. The behaviours and the policy's measures are listed from the register. */
export const formalWarningFields = (): PartWords['groups'][number] => ({
  legend: say(texts, 'formal-warning'),
  fields: [
    ofLetter('behaviours', say(texts, 'before-behaviours')),
    ofLetter('next', say(texts, 'before-what-may-happen')),
    ofLetter('usual', say(texts, 'how-to-contact-us')),
    ofLetter('lapses', say(texts, 'when-it-ends'), 'lapsesOn'),
    ofLetter('objections', say(texts, 'how-to-object-to'), 'office', 'how'),
    ofLetter('stays', say(texts, 'answer-to-objection-it')),
    ofLetter('stayed', say(texts, 'answer-to-objection-it-stays'), 'lapsesOn'),
    ofLetter('withdrawn', say(texts, 'answer-to-objection-it-is')),
    ofLetter('privacy', say(texts, 'what-we-keep-of'), 'months', 'privacyUrl'),
  ],
})
