import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { insteadOf, subjectOf } from '../../../addin/pane/standing/subject.ts'
import type { StandingView } from '../../../addin/pane/standing/view.ts'
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

  it('is the most likely address where the register could not be asked, and the person can say that it is another', () => {
    expect(subjectOf(aMessage(), unknown, who)).toMatchObject({ address: 'nora@example.org' })
    expect(insteadOf(unknown, { about: 'sender', ...who })).toEqual([jo])
    expect(insteadOf(unknown, { about: 'sender', candidates: [jo] })).toEqual([])
    expect(insteadOf(unknown, { about: 'recipients', ...who })).toEqual([])
    expect(insteadOf({ kind: 'checking' }, { about: 'sender', ...who })).toEqual([])
    expect(insteadOf(known(jo), { about: 'sender', ...who })).toEqual([])
  })

  it('is nobody where there is no address, or only a colleague’s', () => {
    expect(subjectOf(aMessage(), unknown, { colleague: false, candidates: [] })).toBeNull()
    expect(subjectOf(aMessage(), unknown, { colleague: true, candidates: [] })).toBeNull()
  })
})
