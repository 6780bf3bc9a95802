import type { Party } from '../../mail-item.ts'
import type { DraftSurroundings } from '../surroundings.ts'
import { type Answer, done, errors, failed, type Parameters, text } from './answer.ts'
import { asNotice, without } from './notices.ts'

const fields = ['to', 'cc', 'bcc'] as const

/** What a command may ask of the draft beside which it runs, by the numbers under which the calls travel. */
export const composeCalls: Record<number, (parameters: Parameters, around: DraftSurroundings) => Answer> = {
  15: ({ recipientField }, { draft, councilDomain }) => {
    const field = fields[Number(recipientField)]
    if (!field) return failed(errors.notSupported)
    return done(draft()[field].map((address) => person({ name: address, address }, councilDomain)))
  },
  21: ({ recipientField, recipientArray }, { permissions, setRecipients }) => {
    const field = fields[Number(recipientField)]
    if (!field || !Array.isArray(recipientArray)) return failed(errors.notSupported)
    if (permissions === 'ReadItem' || permissions === 'Restricted') return failed(errors.notPermitted)
    setRecipients(
      field,
      recipientArray.map((one: { address?: unknown }) => text(one.address)),
    )
    return done()
  },
  107: (_, { draft, councilDomain }) => done(person(draft().from, councilDomain)),
  35: (given, { notices, showNotices }) => {
    showNotices([...without(notices(), given.key), asNotice(given)])
    return done()
  },
  36: (given, { notices, showNotices }) => {
    if (!notices().some(({ key }) => key === given.key)) return failed(errors.keyUnknown)
    showNotices(without(notices(), given.key))
    return done()
  },
}

const person = ({ name, address }: Party, councilDomain: string) => ({
  name,
  address,
  recipientType: address.endsWith(`@${councilDomain}`) ? 2 : 3,
})
