import type { FieldAt, PartWords } from './part-words.ts'

const sentence = (name: string, label: string, hint?: string): FieldAt => ({
  path: `formalWarning.${name}`,
  label,
  rows: 2,
  ...(hint ? { hint } : {}),
})

/** P10: the sentences of a formal warning. The behaviours and the policy's measures are listed from the register. */
export const formalWarningFields: PartWords['groups'][number] = {
  legend: 'Formal warning',
  fields: [
    sentence('behaviours', 'Before the behaviours'),
    sentence('next', 'Before what may happen next'),
    sentence('usual', 'How to contact us meanwhile'),
    sentence('lapses', 'When it ends', 'With {lapsesOn}.'),
    sentence('objections', 'How to object to it', 'With {office} and {how}.'),
    sentence('stays', 'Answer to an objection: it stays'),
    sentence('withdrawn', 'Answer to an objection: it is withdrawn'),
    sentence('privacy', 'What we keep of it', 'With {months} and {privacyUrl}.'),
  ],
}
