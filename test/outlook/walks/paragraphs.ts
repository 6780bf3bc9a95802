/** The subject of each paragraph of the council's policy that the walks show, in a few words. */
export const paragraphs = {
  2: 'What is unacceptable behaviour',
  4: 'Calls and visits count too',
  8: 'Restrict in very few cases only',
  9: 'A polite warning first',
  10: 'If it continues, escalate',
  13: 'Who approves, and what ICT does',
  14: 'Write, remind, pass on, listen',
  15: 'A confidential log, reviewed every six months',
} as const

export type Paragraph = keyof typeof paragraphs
