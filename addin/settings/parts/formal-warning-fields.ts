import { type PartWords, sentence } from './part-words.ts'

const ofLetter: typeof sentence = (name, ...words) => sentence(`formalWarning.${name}`, ...words)

/** P10: the sentences of a formal warning. The behaviours and the policy's measures are listed from the register. */
export const formalWarningFields: PartWords['groups'][number] = {
  legend: 'Formal warning',
  fields: [
    ofLetter('behaviours', 'Before the behaviours'),
    ofLetter('next', 'Before what may happen next'),
    ofLetter('usual', 'How to contact us meanwhile'),
    ofLetter('lapses', 'When it ends', 'With {lapsesOn}.'),
    ofLetter('objections', 'How to object to it', 'With {office} and {how}.'),
    ofLetter('stays', 'Answer to an objection: it stays'),
    ofLetter('stayed', 'Answer to an objection: it stays, but has ended', 'With {lapsesOn}.'),
    ofLetter('withdrawn', 'Answer to an objection: it is withdrawn'),
    ofLetter('privacy', 'What we keep of it', 'With {months} and {privacyUrl}.'),
  ],
}
