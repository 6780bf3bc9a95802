import { say } from '../../../../server/contract/texts/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`formalWarning.${name}`, ...words)

/** P10: the sentences of a formal warning. The behaviours and the policy's measures are listed from the register. */
export const formalWarningFields = (): PartWords['groups'][number] => ({
  legend: say('Formal warning'),
  fields: [
    ofLetter('behaviours', say('Before the behaviours')),
    ofLetter('next', say('Before what may happen next')),
    ofLetter('usual', say('How to contact us meanwhile')),
    ofLetter('lapses', say('When it ends'), 'lapsesOn'),
    ofLetter('objections', say('How to object to it'), 'office', 'how'),
    ofLetter('stays', say('Answer to an objection: it stays')),
    ofLetter('stayed', say('Answer to an objection: it stays, but has ended'), 'lapsesOn'),
    ofLetter('withdrawn', say('Answer to an objection: it is withdrawn')),
    ofLetter('privacy', say('What we keep of it'), 'months', 'privacyUrl'),
  ],
})
