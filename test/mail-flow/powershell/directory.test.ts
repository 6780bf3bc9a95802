import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { directoryWords } from '../../../server/contract/settings/directory.ts'
import { checkScript } from '../../../server/mail-flow/check-script.ts'
import { mailFlowScript } from '../../../server/mail-flow/script.ts'
import { parse } from './syntax.ts'
import { FakeTenant } from './tenant.ts'

/** As the chapter shows it. */
const chapter = readFileSync('docs/microsoft-365.md', 'utf8')
const directoryScript = /^```\n(Set-StrictMode[^`]*\/jobs\/people[^`]*)^```$/m.exec(chapter)?.[1] ?? ''

const giving = (text: string) => () => text
const reply = (state: string) => ({
  AutoReplyState: state,
  StartTime: { ToString: giving('2026-12-21') },
  EndTime: { ToString: giving('2027-01-04') },
})
const person = (Guid: string, addresses: string[], given: { left?: true; state?: string } = {}) => ({
  Guid,
  addresses,
  AccountDisabled: given.left === true,
  reply: reply(given.state ?? 'Disabled'),
})

function tenantOf(...people: FakeTenant['people']): FakeTenant {
  const tenant = new FakeTenant()
  tenant.people = people
  tenant.asked = people.map(({ addresses }) => addresses.at(-1) ?? '')
  return tenant
}
const peopleSent = (tenant: FakeTenant) =>
  v.parse(directoryWords, JSON.parse(tenant.sent[0]?.body ?? 'null')).people.map(({ address, state, away }) => ({
    address,
    state,
    away,
  }))

describe('P14: the script that says who is away and who has left', () => {
  test('finds people by each of their addresses, and sends who is here, away, disabled or gone', () => {
    const tenant = tenantOf(
      person('g-1', ['sam.field@ambleford.example', "sam.o'field@ambleford.example"]),
      person('g-2', ['ruth@ambleford.example'], { state: 'Scheduled' }),
      person('g-3', ['noor@ambleford.example'], { left: true }),
    )
    tenant.asked.push('gone@ambleford.example')
    expect(tenant.run(directoryScript)).toBeNull()
    expect(peopleSent(tenant)).toEqual([
      { address: "sam.o'field@ambleford.example", state: 'here', away: undefined },
      { address: 'ruth@ambleford.example', state: 'here', away: { from: '2026-12-21', until: '2027-01-04' } },
      { address: 'noor@ambleford.example', state: 'left', away: undefined },
      { address: 'gone@ambleford.example', state: 'left', away: undefined },
    ])
  })

  test.each(['get-recipient', 'get-user', 'get-mailboxautoreplyconfiguration'])(
    'sends nothing where %s fails: nobody has left because a question failed',
    (failing) => {
      const tenant = tenantOf(person('g-1', ['sam.field@ambleford.example']))
      tenant.fault = (command) => (command === failing ? 'The server was too busy.' : undefined)
      expect(tenant.run(directoryScript)).toBe('The server was too busy.')
      expect(tenant.sent).toEqual([])
    },
  )
})

type Part = { is?: string; name?: string; args?: { name?: string; value?: { value?: unknown } }[] }
const commandsIn = (part: unknown): Part[] => {
  if (Array.isArray(part)) return part.flatMap(commandsIn)
  if (part === null || typeof part !== 'object') return []
  const within = Object.values(part).flatMap(commandsIn)
  return (part as Part).is === 'command' ? [part as Part, ...within] : within
}
const ofExchange =
  /^(?:get|new|set|remove|enable)-(?:transportrule|recipient|mailcontact|user|mailboxautoreplyconfiguration)$/i
const afterParameters = (script: string) => parse(script.slice(script.indexOf('Set-StrictMode')))

test.each([
  ['the mail rules', mailFlowScript([], new Date('2026-11-25T09:00:00Z')), 10],
  ['the daily check', checkScript(), 4],
  ['the directory', directoryScript, 3],
])('every cmdlet of Exchange in the script of %s stops it at an error', (_, script, least) => {
  const all = commandsIn(afterParameters(script)).filter(({ name = '' }) => ofExchange.test(name))
  expect(all.length).toBeGreaterThanOrEqual(least)
  const goingOn = all.filter(
    ({ args = [] }) => !args.some(({ name, value }) => name === 'ErrorAction' && value?.value === 'Stop'),
  )
  expect(goingOn.map(({ name }) => name)).toEqual([])
})

test('both scripts that send a token begin with TLS 1.2 in Windows PowerShell', () => {
  for (const script of [checkScript(), directoryScript])
    expect(script.indexOf('SecurityProtocolType]::Tls12')).toBeGreaterThan(-1)
  expect(directoryScript.indexOf('Tls12')).toBeLessThan(directoryScript.indexOf('Invoke-RestMethod'))
})
