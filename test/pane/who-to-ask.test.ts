import { describe, expect, it } from 'vitest'
import type { OpenMessage, ReplyTo } from '../../addin/outlook/reading/open-message.ts'
import { whoToAsk } from '../../addin/standing/who-to-ask.ts'
import { colleagues, councilDomain, customers, sharedMailbox } from '../cast.ts'
import { aMessage } from './message.ts'

const amira = colleagues.amira.address
const dan = { name: 'Dan Okafor', address: colleagues.dan.address }
const ana = { name: 'Ana Silva', address: 'ana@example.org' }
const mia = { name: 'Mia Rowe', address: 'mia.rowe@example.com' }
const [jo = ''] = customers.jo.addresses
const none: ReplyTo = { read: true, addresses: [] }

const ask = (part: Partial<OpenMessage> = {}, replyTo: ReplyTo = none) =>
  whoToAsk(aMessage(part), replyTo, [amira], [councilDomain])

describe('whose standing counts', () => {
  it('is the sender’s', () => {
    expect(ask()).toMatchObject({ about: 'sender', first: [jo], later: [], others: [], colleague: false })
  })

  it('is also of the one who sent it for somebody else, and of those whom a reply would reach', () => {
    const asked = ask({ sender: mia }, { read: true, addresses: ['ANA@example.org', jo.toUpperCase()] })
    expect(asked).toMatchObject({ first: [jo, mia.address], later: ['ANA@example.org'] })
  })

  it('names the other outside people once, and neither colleagues nor the sender again', () => {
    const asked = ask({
      to: [ana, dan],
      cc: [{ ...ana, address: 'Ana@Example.org' }, mia, { name: 'Jo', address: jo }],
    })
    expect(asked.others).toEqual([ana.address, mia.address])
  })

  it('asks about fifty others at most, and says how many are left', () => {
    const cc = Array.from({ length: 60 }, (_, i) => ({ name: '', address: `person${i}@example.com` }))
    expect(ask({ cc })).toMatchObject({ othersLeftOut: 10, others: { length: 50 } })
  })

  it('of a colleague is not asked about', () => {
    expect(ask({ from: dan })).toMatchObject({ first: [], colleague: true })
    expect(ask({ from: { name: 'Dan', address: 'DAN.OKAFOR@Ambleford.Example' } }).colleague).toBe(true)
  })

  it('of a colleague whose replies go outside is asked about', () => {
    expect(ask({ from: dan }, { read: true, addresses: [jo] })).toMatchObject({ later: [jo], colleague: false })
  })

  it('a domain that only ends like the council’s is outside', () => {
    expect(ask({ from: { name: '', address: `dan@not${councilDomain}` } }).colleague).toBe(false)
  })

  it.each([
    ['', 'no-address'],
    ['  ', 'no-address'],
    ['/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=JO', 'not-an-internet-address'],
    ['jo.marsh', 'not-an-internet-address'],
  ])('“%s” cannot be looked up, and is not sent anywhere', (address, why) => {
    expect(ask({ from: { name: 'Jo', address } })).toMatchObject({ first: [], uncheckable: [why], colleague: false })
  })

  it('without a sender cannot be looked up', () => {
    expect(ask({ from: null })).toMatchObject({ first: [], uncheckable: ['no-address'] })
  })

  it('on a message of one’s own is the recipients’', () => {
    const own = { name: 'Amira', address: amira.toUpperCase() }
    expect(ask({ from: own, to: [ana, dan], cc: [mia] })).toMatchObject({
      about: 'recipients',
      first: [ana.address, mia.address],
      others: [],
    })
    expect(ask({ from: own, to: [dan] })).toMatchObject({ about: 'recipients', first: [], colleague: true })
  })

  it.each([
    [
      'X.500 alone',
      [{ name: 'Pat', address: '/O=AMBLEFORD/OU=EXCHANGE/CN=RECIPIENTS/CN=PAT' }],
      'not-an-internet-address',
    ],
    ['a name alone', [{ name: 'Pat', address: '' }], 'no-address'],
    ['X.500 beside a colleague', [dan, { name: 'Pat', address: '/O=X/CN=PAT' }], 'not-an-internet-address'],
    ['nobody that Outlook shows', [], 'no-recipients'],
  ])('on a message of one’s own to %s cannot be looked up', (_, to, why) => {
    const own = { name: 'Amira', address: amira }
    expect(ask({ from: own, to })).toMatchObject({ about: 'recipients', first: [], uncheckable: [why] })
  })

  it('on a message that the shared mailbox sent is the recipients’', () => {
    const asked = whoToAsk(
      aMessage({ from: sharedMailbox, to: [ana], mailbox: sharedMailbox.address }),
      none,
      [sharedMailbox.address, amira],
      [councilDomain],
    )
    expect(asked).toMatchObject({ about: 'recipients', first: [ana.address] })
  })
})
