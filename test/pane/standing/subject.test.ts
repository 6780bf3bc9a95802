import { describe, expect, it } from 'vitest'
import { clueOf } from '../../../addin/api/customer-of.ts'
import { Failure } from '../../../addin/api/failure.ts'
import { subjectOf } from '../../../addin/standing/subject.ts'
import type { StandingView } from '../../../addin/standing/view.ts'
import { customers } from '../../cast.ts'
import { aMessage } from '../message.ts'

const [jo = ''] = customers.jo.addresses
const unknown: StandingView = { kind: 'not-checked', why: new Failure('server-error') }
const known = (address: string): StandingView => ({
  kind: 'known',
  standing: { kind: 'not-on-register' },
  ...{ address, checkedAt: null, old: false, replyToUnread: false },
})
const who = { colleague: false, candidates: ['nora@example.org', jo] }

describe('whom an act on a message is about', () => {
  it('is the address whose standing is shown', () => {
    expect(subjectOf(aMessage(), known(jo), who)).toEqual({ address: jo, name: customers.jo.name, customerId: null })
  })

  it('is decided by the register where it could not be asked: it gets every address that may be meant', () => {
    const subject = subjectOf(aMessage(), unknown, who)
    expect(subject).toMatchObject({ address: 'nora@example.org', others: [jo] })
    expect(subject && clueOf(subject).addresses).toEqual(['nora@example.org', jo])
  })

  it('is nobody where there is no address, or only a colleague’s', () => {
    expect(subjectOf(aMessage(), unknown, { colleague: false, candidates: [] })).toBeNull()
    expect(subjectOf(aMessage(), unknown, { colleague: true, candidates: [] })).toBeNull()
  })

  it('is given to the register with ten addresses at most', () => {
    const candidates = Array.from({ length: 30 }, (_, i) => `person${i}@example.com`)
    const subject = subjectOf(aMessage(), unknown, { colleague: false, candidates })
    expect(subject && clueOf(subject).addresses).toEqual(candidates.slice(0, 10))
  })
})
