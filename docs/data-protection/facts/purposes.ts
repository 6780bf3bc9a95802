type Ground = {
  /** Its name and the letter of Article 6(1), for narrow tables. */
  label: string
  purpose: string
  /** UK GDPR Article 6, with the law behind it. */
  ground: string
}

const publicTask = 'Art. 6(1)(e), public task (DPA 2018 s.8)'
const legalDuty = 'Art. 6(1)(c), legal obligation'

/** Why the register holds something, and on what lawful ground. The council confirms each. */
export const purposes = {
  restrict: {
    label: 'Restrictions, 6(1)(e)',
    purpose: 'Warn, decide, apply and review restrictions on contact',
    ground: `${publicTask}: running council services (Local Government Act 1972 s.111, Localism Act 2011 s.1)`,
  },
  visits: {
    label: 'Visits, 6(1)(e), (c)',
    purpose: 'Keep staff safe on visits',
    ground: `${publicTask}, and ${legalDuty}: Health and Safety at Work etc. Act 1974 s.2`,
  },
  find: {
    label: 'Recognition, 6(1)(e)',
    purpose: 'Recognise a customer, and nobody else',
    ground: `${publicTask}; accuracy, Art. 5(1)(d)`,
  },
  requests: {
    label: 'Requests, 6(1)(c)',
    purpose: 'Answer what the law lets people ask, in a message or about their record',
    ground: `${legalDuty}: FOI Act 2000, UK GDPR Arts 12 to 22, DPA 2018 s.164A, Equality Act 2010 s.20`,
  },
  arrange: {
    label: 'Mail arrangements, 6(1)(e)',
    purpose: 'Carry out a decision in the council’s mail system',
    ground: publicTask,
  },
  prove: {
    label: 'Proof, 6(1)(c)',
    purpose: 'Prove who looked and who changed what',
    ground: `${legalDuty}: UK GDPR Arts 5(2), 24 and 32`,
  },
  keep: {
    label: 'Holds, 6(1)(c), (e)',
    purpose: 'Keep records that a claim, a court or the ombudsman needs',
    ground: `${legalDuty}, or ${publicTask}; Art. 17(3)(b) and (e)`,
  },
  run: { label: 'Running, 6(1)(e)', purpose: 'Deliver mail, import files and do nothing twice', ground: publicTask },
  report: {
    label: 'Reports, 6(1)(e)',
    purpose: 'Report to members and the public without names',
    ground: `${publicTask}; FOI Act 2000`,
  },
  govern: {
    label: 'Settings, 6(1)(e)',
    purpose: 'Set the council’s own wording, posts and periods',
    ground: publicTask,
  },
  nobody: { label: 'Machinery', purpose: 'Run the server', ground: 'none needed: it is about nobody' },
} as const satisfies Record<string, Ground>

export type Purpose = keyof typeof purposes
