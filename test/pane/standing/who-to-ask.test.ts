import { describe, expect, it } from 'vitest'
import type { OpenMessage, ReplyTo } from '../../../addin/outlook/reading/open-message.ts'
import { whoToAsk } from '../../../addin/pane/standing/who-to-ask.ts'
import { readAddress } from '../../../server/policy/contact-point/contact-point.ts'
import { colleagues, councilDomain, customers, sharedMailbox } from '../../cast.ts'
import { aMessage } from '../message.ts'

const amira = colleagues.amira.address
const dan = { name: 'Dan Okafor', address: colleagues.dan.address }
const ana = { name: 'Ana Silva', address: 'ana@example.org' }
const mia = { name: 'Mia Rowe', address: 'mia.rowe@example.com' }
const [jo = ''] = customers.jo.addresses
const tooLong = `${'z'.repeat(1_500)}@example.org`
const none: ReplyTo = { read: true, addresses: [] }

const ask = (part: Partial<OpenMessage> = {}, replyTo: ReplyTo = none) =>
  whoToAsk(aMessage(part), replyTo, [amira], [councilDomain])

describe('whose standing is looked up', () => {
  it('is the sender’s', () => {
    expect(ask()).toMatchObject({ about: 'sender', first: [jo], later: [], others: [], colleague: false })
  })

  it('is also that of anyone who sent on the sender’s behalf, and of those a reply would reach', () => {
    const asked = ask({ sender: mia }, { read: true, addresses: ['ANA@example.org', jo.toUpperCase()] })
    expect(asked).toMatchObject({ first: [jo, mia.address], later: ['ANA@example.org'] })
  })

  it('lists other outside people once, without colleagues or the sender', () => {
    const asked = ask({
      to: [ana, dan],
      cc: [{ ...ana, address: 'Ana@Example.org' }, mia, { name: 'Jo', address: jo }],
    })
    expect(asked.others).toEqual([ana.address, mia.address])
  })

  it('is limited to fifty others, and the number left out is given', () => {
    const cc = Array.from({ length: 60 }, (_, i) => ({ name: '', address: `person${i}@example.com` }))
    expect(ask({ cc })).toMatchObject({ othersLeftOut: 10, others: { length: 50 } })
  })

  it.each([
    ['an X.500 address', '/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=PAT'],
    ['more characters than an address has', tooLong],
    ['no address', ''],
  ])('others with %s are not asked about, and are counted among those left out', (_, address) => {
    const asked = ask({ to: [dan], cc: [{ name: 'Pat', address }, ana, { name: 'Jo', address: jo }] })
    expect(asked).toMatchObject({ others: [ana.address], othersLeftOut: 1, uncheckable: [] })
    const cc = Array.from({ length: 61 }, (__, i) => ({ name: '', address: `person${i}@example.com` }))
    expect(ask({ cc: [...cc, { name: 'Pat', address }] })).toMatchObject({ othersLeftOut: 12, others: { length: 50 } })
  })

  it('counts each of several others without an address, and neither the sender nor the reader', () => {
    const nobody = { name: 'Pat', address: '' }
    const own = '/O=X/CN=AMIRA'
    const message = aMessage({ from: { name: 'Jo', address: '/O=X/CN=JO' }, cc: [nobody, nobody] })
    const cc = [...message.cc, { name: 'Amira', address: own }, { name: 'Jo', address: '/o=x/cn=jo' }]
    const asked = whoToAsk({ ...message, cc }, none, [amira, own], [councilDomain])
    expect(asked).toMatchObject({ othersLeftOut: 2, uncheckable: ['not-an-internet-address'] })
  })

  it('a sender’s address too long for one is not sent', () => {
    const asked = ask({ from: { name: 'Jo', address: tooLong } })
    expect(asked).toMatchObject({ first: [], candidates: [], uncheckable: ['not-an-internet-address'] })
  })

  it('nor is such a reply address, and an act is about the sender', () => {
    const asked = ask({}, { read: true, addresses: [tooLong] })
    expect(asked).toMatchObject({ first: [jo], later: [], candidates: [jo], uncheckable: ['not-an-internet-address'] })
  })

  it('is not a colleague’s', () => {
    expect(ask({ from: dan })).toMatchObject({ first: [], colleague: true })
    expect(ask({ from: { name: 'Dan', address: 'DAN.OKAFOR@Ambleford.Example' } }).colleague).toBe(true)
  })

  it('is the reply address’s, where a colleague’s replies go outside', () => {
    expect(ask({ from: dan }, { read: true, addresses: [jo] })).toMatchObject({ later: [jo], colleague: false })
  })

  it.each([
    ['dan', councilDomain],
    ['DAN', councilDomain.toUpperCase()],
    ['head', `schools.${councilDomain}`],
    ['head', `primary.schools.${councilDomain}`],
    ['dan', `not${councilDomain}`],
    ['dan', `${councilDomain}.example.org`],
  ])('%s@%s: whether it is a colleague’s, the pane and the register agree', (name, domain) => {
    const address = `${name}@${domain}`
    const isColleague = readAddress(address, [councilDomain]).kind === 'colleague'
    expect(ask({ from: { name: '', address } }).colleague).toBe(isColleague)
    expect(ask({ cc: [{ name: '', address }] }).others).toEqual(isColleague ? [] : [address])
  })

  it.each([
    ['', 'no-address'],
    ['  ', 'no-address'],
    ['/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=JO', 'not-an-internet-address'],
    ['jo.marsh', 'not-an-internet-address'],
  ])('“%s” cannot be looked up, and is not sent', (address, why) => {
    expect(ask({ from: { name: 'Jo', address } })).toMatchObject({ first: [], uncheckable: [why], colleague: false })
  })

  it('is unknown without a sender', () => {
    expect(ask({ from: null })).toMatchObject({ first: [], uncheckable: ['no-address'] })
  })

  it('is the recipients’, for one’s own message', () => {
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
      'an X.500 name alone',
      [{ name: 'Pat', address: '/O=AMBLEFORD/OU=EXCHANGE/CN=RECIPIENTS/CN=PAT' }],
      'not-an-internet-address',
    ],
    ['a name alone', [{ name: 'Pat', address: '' }], 'no-address'],
    ['too long an address', [{ name: 'Pat', address: tooLong }], 'not-an-internet-address'],
    ['an X.500 name beside a colleague', [dan, { name: 'Pat', address: '/O=X/CN=PAT' }], 'not-an-internet-address'],
    ['recipients whom Outlook does not show', [], 'no-recipients'],
  ])('is unknown for one’s own message to %s', (_, to, why) => {
    const own = { name: 'Amira', address: amira }
    expect(ask({ from: own, to })).toMatchObject({ about: 'recipients', first: [], uncheckable: [why] })
  })

  it('is the reply address’s, for a web form that sends in the mailbox’s own name', () => {
    const own = { name: 'Contact form', address: amira }
    expect(ask({ from: own }, { read: true, addresses: [jo] })).toMatchObject({
      about: 'sender',
      first: [],
      later: [jo],
      candidates: [jo],
      colleague: false,
    })
    expect(ask({ from: own, to: [ana] }, { read: true, addresses: [amira, dan.address] })).toMatchObject({
      about: 'recipients',
      first: [ana.address],
    })
  })

  it('G, accuracy: an act is about the sender first, because anybody can name anybody in Reply-To', () => {
    const replies: ReplyTo = { read: true, addresses: [ana.address] }
    expect(ask({ sender: mia }, replies).candidates).toEqual([jo, mia.address, ana.address])
    expect(ask({}, { read: true, addresses: [ana.address, jo] }).candidates).toEqual([jo, ana.address])
    expect(ask({ sender: mia }).candidates).toEqual([jo, mia.address])
  })

  it.each([null, { name: 'Jo', address: '' }, { name: 'Jo', address: '/O=X/CN=JO' }])(
    'G, accuracy: an act is never about a reply address alone where From has no address (%j)',
    (from) => {
      const asked = ask({ from }, { read: true, addresses: [ana.address] })
      expect(asked).toMatchObject({ later: [ana.address], candidates: [] })
      expect(ask({ from, sender: mia }, { read: true, addresses: [ana.address] }).candidates).toEqual([mia.address])
    },
  )

  it.each([
    ['the reader’s own address', amira],
    ['a colleague’s', dan.address],
    ['an address of the council below its domain', `forms@web.${councilDomain}`],
  ])('an act is about the customer in Reply-To first, where a web form sends from %s', (_, address) => {
    const from = { name: 'Contact form', address }
    const asked = ask({ from, sender: mia }, { read: true, addresses: [ana.address] })
    expect(asked).toMatchObject({ about: 'sender', candidates: [ana.address, mia.address] })
  })

  it('is that of an outside Sender, even if From is the reader’s own address', () => {
    const own = { name: 'Amira', address: amira }
    expect(ask({ from: own, sender: mia })).toMatchObject({
      ...{ about: 'sender', first: [mia.address], candidates: [mia.address], colleague: false },
    })
    expect(ask({ from: own, sender: dan, to: [ana] })).toMatchObject({ about: 'recipients', first: [ana.address] })
  })

  it.each([
    ['a stranger’s', {}],
    ['a colleague’s', { from: dan }],
    ['one in the reader’s own name', { from: { name: 'Amira', address: amira } }],
  ])('is unknown for %s message if its Reply-To cannot be read', (_, part) => {
    const asked = ask(part, { read: true, addresses: [], isUnclear: true })
    expect(asked).toMatchObject({ about: 'sender', uncheckable: ['unclear-reply-address'] })
  })

  it('is unknown for a message in the reader’s own name if a reply would go to no internet address', () => {
    const own = { name: 'Amira', address: amira }
    const asked = ask({ from: own }, { read: true, addresses: [tooLong] })
    expect(asked).toMatchObject({ about: 'sender', uncheckable: ['not-an-internet-address'] })
  })

  it('is as soon clear for a hostile message as for any other', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `${i.toString(36)}@a.example`)
    const long = Array.from({ length: 1_000 }, (_, i) => `${'a'.repeat(300)}${i}@${'b.'.repeat(300)}=`)
    const cc = many.map((address) => ({ name: '', address }))
    const asked = ask({ cc }, { read: true, addresses: [...many, ...long] })
    expect(asked).toMatchObject({ later: { length: 20 }, othersLeftOut: 0 })
    expect(asked.uncheckable).toContain('too-many-reply-addresses')
  })

  it('is unknown if a reply would reach more than twenty people, or one’s own message went to more than fifty', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `person${i}@example.com`)
    const parties = (count: number) => many(count).map((address) => ({ name: '', address }))
    const asked = ask({}, { read: true, addresses: many(330) })
    expect(asked).toMatchObject({ later: { length: 20 }, candidates: { length: 21 } })
    expect(asked.uncheckable).toEqual(['too-many-reply-addresses'])
    expect(ask({}, { read: true, addresses: many(20) }).uncheckable).toEqual([])
    const own = { name: 'Amira', address: amira }
    expect(ask({ from: own, to: parties(56) })).toMatchObject({
      first: { length: 50 },
      othersLeftOut: 6,
      uncheckable: ['too-many-recipients'],
    })
    expect(ask({ from: own, to: parties(50) }).uncheckable).toEqual([])
  })

  it('is the recipients’, for a message sent from the shared mailbox', () => {
    const asked = whoToAsk(
      aMessage({ from: sharedMailbox, to: [ana], mailbox: sharedMailbox.address }),
      none,
      [sharedMailbox.address, amira],
      [councilDomain],
    )
    expect(asked).toMatchObject({ about: 'recipients', first: [ana.address] })
  })
})
