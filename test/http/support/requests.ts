import { customers } from '../../cast.ts'
import { call, clue, message } from '../../support/acts.ts'

/** What the pane would send, for each kind of write. */
export const warnAna = {
  customer: clue({ addresses: customers.ana.addresses }),
  service: 'Housing',
  contact: message(),
}

export const escalateAna = {
  customer: clue({ addresses: customers.ana.addresses, numbers: customers.ana.numbers, names: [customers.ana.name] }),
  service: 'Planning',
  evidence: [
    { contact: message(), original: Buffer.from('Subject: My letter of May\r\n\r\nHello').toString('base64') },
  ],
}

export const moreDetails = {
  behaviours: ['abusive'],
  account: 'She rang as well, and shouted.',
  evidence: [{ contact: call({ note: 'Shouted for ten minutes' }) }],
}

export const passedOn = (restrictionId: unknown) => ({
  restrictionId,
  reminded: true,
  forwarded: true,
  contact: message({ internetMessageId: '<to-pass-on@example.org>' }),
})

export const anotherAddress = (customerId: unknown) => ({
  customerId,
  kind: 'email',
  value: 'ana.second@example.org',
  why: 'Signed the same letter',
})
