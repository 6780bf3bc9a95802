import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { OpenMessage } from '../../../addin/outlook/reading/open-message.ts'
import type { SelectedMessage } from '../../../addin/outlook/selection.ts'
import type { OutlookAnswer } from '../../../addin/outlook/with-time-out.ts'
import { createReader, type Read } from '../../../addin/pane/selected/reader.ts'
import { addressesOf, calledOf, sendersOf, whoCounts } from '../../../addin/pane/selected/senders.ts'
import type { Standings } from '../../../addin/pane/standing/standings.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { colleagues, councilDomain } from '../../cast.ts'
import { aMessage } from '../message.ts'

const checkedAt = '2026-11-03T09:41:00.000Z'
const warned = (customerId: string): Standing => ({
  kind: 'warned',
  customerId,
  warningId: 'w',
  warnedAt: checkedAt,
  service: null,
  lapsesOn: '2027-11-03',
})
const selected = (...keys: string[]): SelectedMessage[] =>
  keys.map((key) => ({ key, internetMessageId: null, subject: null }))
const from = (name: string, address: string, part: Partial<OpenMessage> = {}): Read => ({
  message: aMessage({ from: { name, address }, ...part }),
  replyTo: { read: true, addresses: [] },
})
const who = (read: Read) => whoCounts(read, colleagues.amira.address, [councilDomain])
/** As if the register knew these, and nobody else. */
const register =
  (known: Record<string, Standing>, failure: Failure | null = null) =>
  (addresses: string[]): Standings => ({
    answered: failure
      ? []
      : addresses.map((address) => ({ address, checkedAt, standing: known[address] ?? { kind: 'not-on-register' } })),
    toConfirm: [],
    waiting: false,
    failure: addresses.length > 0 ? failure : null,
  })
const said = (reads: Record<string, Read | 'unread'>, standingsOf: (addresses: string[]) => Standings) => {
  const found = sendersOf(selected(...Object.keys(reads)), new Map(Object.entries(reads)), who, standingsOf)
  const senders = found.senders.map(({ view, who: names, messages, subject }) => [
    view.kind === 'known' ? view.standing.kind : view.kind,
    names.join(' '),
    messages.length,
    subject !== null,
  ])
  return { ...found, senders }
}

describe('the senders of several messages', () => {
  it('are listed once for all addresses that the register knows as one customer', () => {
    const reads = {
      a: from('Jo', 'jo@x.example'),
      b: from('J. Marsh', 'other@y.example'),
      c: from('Al', 'al@z.example'),
    }
    const known = { 'jo@x.example': warned('one'), 'other@y.example': warned('one') }
    expect(said(reads, register(known)).senders).toEqual([
      ['warned', 'Jo jo@x.example other@y.example', 2, true],
      ['not-on-register', 'Al al@z.example', 1, true],
    ])
  })

  it('P4: show what to do before a visit, from whichever of their addresses and messages it came', () => {
    const reads = { a: from('Jo', 'jo@x.example'), b: from('Jo', 'other@y.example'), c: from('Al', 'al@z.example') }
    const visits: Record<string, string[]> = { 'other@y.example': ['Don’t go alone.'], 'jo@x.example': ['Ring first.'] }
    const known = register({ 'jo@x.example': warned('one'), 'other@y.example': warned('one') })
    const standingsOf = (addresses: string[]): Standings => {
      const { answered, ...rest } = known(addresses)
      return { ...rest, answered: answered.map((one) => ({ ...one, beforeVisit: visits[one.address] })) }
    }
    const { senders } = sendersOf(selected(...Object.keys(reads)), new Map(Object.entries(reads)), who, standingsOf)
    expect(senders.map(({ view }) => (view.kind === 'known' ? view.beforeVisit : 'unknown'))).toEqual([
      ['Ring first.', 'Don’t go alone.'],
      undefined,
    ])
  })

  it('are called by their names, with the address only where two have the same name', () => {
    const reads = {
      a: from('J Smith', 'js@one.example'),
      b: from('j smith ', 'js@two.example'),
      c: from('Jo Marsh', 'jo@x.example'),
      d: from('', 'al@z.example'),
    }
    const known = new Map(Object.entries(reads))
    const { senders } = sendersOf(selected(...Object.keys(reads)), known, who, register({}))
    expect([...calledOf(senders).values()]).toEqual([
      'J Smith, js@one.example',
      'j smith , js@two.example',
      'Jo Marsh',
      'al@z.example',
    ])
  })

  it('are listed once for an address in any spelling, but not merged by name alone', () => {
    const reads = {
      a: from('Jo', 'jo@x.example'),
      b: from('Jo', 'JO@X.EXAMPLE'),
      c: from('Jo', 'another@x.example'),
    }
    expect(said(reads, register({})).senders.map(([, , messages]) => messages)).toEqual([2, 1])
  })

  it('are “not checked”, never “not on the register”, without an address, with an X.500 one, or without an answer', () => {
    const reads = { a: from('', ''), b: from('Pat', '/O=AMBLEFORD/CN=PAT'), c: from('Al', 'al@z.example') }
    const failed = said(reads, register({}, new Failure('unreachable'))).senders
    expect(failed.map(([kind]) => kind)).toEqual(['not-checked', 'not-checked', 'not-checked'])
    // Nobody can be escalated without an address; for one that is only not answered it waits.
    expect(failed.map(([, , , subject]) => subject)).toEqual([false, false, true])
  })

  it('have the most serious standing of their messages, where “not checked” outranks “not on the register”', () => {
    const unread: Read = { ...from('Al', 'al@z.example'), replyTo: { read: false, outlook: 'did-not' } }
    expect(said({ a: from('Al', 'al@z.example'), b: unread }, register({})).senders).toEqual([
      ['not-checked', 'Al al@z.example', 2, true],
    ])
  })

  it('are separate from one’s own messages, colleagues, and those that Outlook did not give', () => {
    const { amira, dan } = colleagues
    const found = said(
      { a: from(amira.name, amira.address), b: from(dan.name, dan.address), c: 'unread' },
      register({}),
    )
    expect(found).toMatchObject({ own: 1, unread: 1, left: 0 })
    expect(found.senders).toEqual([['colleague', `${dan.name} ${dan.address}`, 1, false]])
  })

  it('are looked up once each, in reading order, and only while selected', () => {
    const reads = new Map<string, Read>([
      ['b', from('Al', 'al@z.example')],
      ['a', from('Jo', 'jo@x.example')],
      ['c', from('Al', 'al@z.example')],
    ])
    expect(addressesOf(reads, selected('a', 'b', 'c'), who)).toEqual(['al@z.example', 'jo@x.example'])
    expect(addressesOf(reads, selected('a'), who)).toEqual(['jo@x.example'])
  })
})

describe('reading several messages', () => {
  /** Outlook, of which the test says what it answers. */
  function trial(answers: Record<string, OutlookAnswer<Read>>) {
    const asked: string[] = []
    const reader = createReader(async ({ key }) => {
      asked.push(key)
      return answers[key] ?? { ok: false, why: 'failed' }
    })
    const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
    return { asked, reader, settled }
  }
  const given: OutlookAnswer<Read> = { ok: true, value: from('Al', 'al@z.example') }
  const silent: OutlookAnswer<Read> = { ok: false, why: 'timed-out' }

  it('reads each once, even when the selection grows or returns', async () => {
    const { asked, reader, settled } = trial({ a: given, b: given, c: given })
    reader.want(selected('a', 'b'))
    await settled()
    reader.want(selected('b'))
    reader.want(selected('a', 'b', 'c'))
    await settled()
    expect(asked).toEqual(['a', 'b', 'c'])
    expect([...reader.now().keys()]).toEqual(['a', 'b', 'c'])
  })

  it('skips what is no longer selected', async () => {
    const { asked, reader, settled } = trial({ a: given, b: given, c: given })
    reader.want(selected('a', 'b', 'c'))
    reader.want(selected('c'))
    await settled()
    expect(asked).toEqual(['a', 'c'])
  })

  it('continues after one fails, stops when Outlook stops answering, and retries the missing ones', async () => {
    const answers: Record<string, OutlookAnswer<Read>> = { b: given, c: silent, d: silent, e: given }
    const { asked, reader, settled } = trial(answers)
    reader.want(selected('a', 'b', 'c', 'd', 'e'))
    await settled()
    expect(asked).toEqual(['a', 'b', 'c', 'd'])
    expect([...reader.now()].filter(([, one]) => one === 'unread').map(([key]) => key)).toEqual(['a', 'c', 'd', 'e'])

    Object.assign(answers, { a: given, c: given, d: given })
    reader.again()
    await settled()
    expect(asked.slice(4)).toEqual(['a', 'c', 'd', 'e'])
    expect([...reader.now().values()]).not.toContain('unread')
  })
})
