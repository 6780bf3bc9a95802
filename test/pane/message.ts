import type { OpenMessage } from '../../addin/outlook/reading/open-message.ts'
import { colleagues, customers } from '../cast.ts'

const [jo = ''] = customers.jo.addresses

/** A message from Jo Marsh to Amira, of which a test overrides what matters. */
export const aMessage = (part: Partial<OpenMessage> = {}): OpenMessage => ({
  key: 'item-1',
  internetMessageId: '<1@example.org>',
  subject: 'The lift again',
  sentAt: new Date('2026-11-03T09:00:00Z'),
  from: { name: customers.jo.name, address: jo },
  sender: null,
  to: [{ name: colleagues.amira.name, address: colleagues.amira.address }],
  cc: [],
  mailbox: colleagues.amira.address,
  ...part,
})
