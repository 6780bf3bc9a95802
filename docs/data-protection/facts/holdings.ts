/** What a column holds. `may`: what it can reveal by what people write into it. */
export type HoldingFact = { what: string; isPersonal: boolean; may: 'special and offences' | 'health' | null }

const plain = (what: string): HoldingFact => ({ what, isPersonal: true, may: null })

/** Every column of the register holds one of these. A state or a day is personal: it belongs to somebody's record. */
export const holdings = {
  ids: plain('ids that join records'),
  state: plain('states, kinds and days'),
  point: plain('names, addresses and numbers'),
  representative: plain('name and part of somebody who acts for the customer'),
  terms: plain('what was decided, and the council’s contacts'),
  words: { what: 'what people wrote about the customer', isPersonal: true, may: 'special and offences' },
  support: { what: 'support, adjustments and needs', isPersonal: true, may: 'health' },
  message: { what: 'messages, and facts of a message or call', isPersonal: true, may: 'special and offences' },
  letter: { what: 'texts of letters and mail', isPersonal: true, may: 'special and offences' },
  statement: { what: 'the customer’s own statement', isPersonal: true, may: 'special and offences' },
  staff: plain('who acted: directory ids and name'),
  proof: plain('digests, salts and signatures'),
  machine: { what: 'machinery: about nobody', isPersonal: false, may: null },
} as const satisfies Record<string, HoldingFact>

export type Holding = keyof typeof holdings
