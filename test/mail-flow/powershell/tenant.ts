import { listSettings, textSettings } from '../../../server/mail-flow/settings.ts'
import { type Command, run } from './run.ts'
import { parse } from './syntax.ts'
import type { Statement } from './tree.ts'
import { PsError, textOf } from './values.ts'

type Properties = Record<string, unknown>
/** Somebody in the directory. Exchange's Get-User finds them by name, UPN, DN or GUID, but by no further address. */
type Mailbox = { Guid: string; addresses: string[]; AccountDisabled: boolean; reply: Properties }
/** What fails, by the command and what it is about; the message, or nothing. */
export type Fault = (command: string, about: string) => string | undefined

/** The parameters that a rule takes here; Exchange has more, which the script may not use. */
const named = new Map(
  [
    ...['Name', 'Comments', 'Mode', 'Priority', 'FromScope', 'SenderAddressLocation', 'ExpiryDate', 'Enabled'],
    ...[...textSettings, ...listSettings],
  ].map((name) => [name.toLowerCase(), name]),
)
const empty: Properties = {
  ...Object.fromEntries([...textSettings, ...listSettings].map((name) => [name, null])),
  ...{ ExpiryDate: null, State: 'Enabled', DeleteMessage: false },
}

/**
 * A tenant of Exchange with as many cmdlets as the scripts use. As in a module, an error ends the script only if the call
 * says `-ErrorAction Stop`; otherwise it is written, and the script goes on without what it asked for.
 */
export class FakeTenant {
  rules: Properties[] = []
  contacts: Properties[] = []
  groups: string[] = []
  departments: string[] = []
  people: Mailbox[] = []
  /** The addresses that the register asks about. */
  asked: string[] = []
  /** What changed, in order; and what the script said. */
  readonly changes: string[] = []
  readonly said: string[] = []
  readonly sent: { uri: string; headers: string; body: string }[] = []
  /** The clock of whoever runs a script. */
  now = new Date('2026-11-25T10:00:00Z')
  fault: Fault = () => undefined
  #made = 0

  /** Runs a script with its parameters; gives the message of the error that ended it, or null. */
  run(script: string, parameters: Properties = {}): string | null {
    const { WhatIf = false, ...given } = parameters
    const ShouldProcess = (about: string, what: string) => {
      this.said.push(`${WhatIf ? 'What if: ' : ''}${what}: ${about}`)
      return !WhatIf
    }
    const variables = {
      ...{ Mode: 'Audit', Force: false, Register: '', TokenFile: '', Out: 'rules.json', ...given },
      ...{ PSCmdlet: { ShouldProcess }, PSVersionTable: { PSVersion: { Major: 7 } } },
    }
    try {
      const out = run(parsed(script), variables, this.#commands())
      this.said.push(...out.map(textOf))
      return null
    } catch (error) {
      if (error instanceof PsError) return error.message
      throw error
    }
  }

  #commands(): Record<string, Command> {
    const one = (list: Properties[], identity: unknown) => {
      const found = list.find(({ Guid, Name }) => Guid === identity || Name === identity)
      if (!found) throw new PsError(`${textOf(identity)} couldn't be found.`, 'ManagementObjectNotFoundException')
      return found
    }
    const removed = (list: Properties[], identity: unknown) => list.splice(list.indexOf(one(list, identity)), 1)
    const settings = (given: Map<string, unknown>) =>
      Object.fromEntries(
        [...given].flatMap(([key, value]) => {
          if (['identity', 'erroraction', 'confirm'].includes(key)) return []
          const name = named.get(key)
          if (!name) throw new PsError(`A parameter cannot be found that matches '${key}'.`)
          return name === 'Enabled' ? [] : [[name, value]]
        }),
      )
    const commands: Record<string, Command> = {
      'get-transportrule': () => this.rules.map((rule) => ({ ...rule })),
      'new-transportrule': (given) => {
        const made = settings(given)
        if (this.rules.some(({ Name }) => Name === made.Name)) throw new PsError('The name is in use.')
        if (Object.values(made).includes(null)) throw new PsError('Cannot bind null.')
        if (made.Priority === 0) for (const rule of this.rules) rule.Priority = Number(rule.Priority) + 1
        this.rules.push({ ...empty, Priority: this.rules.length, ...made, Guid: `guid-${++this.#made}` })
      },
      'set-transportrule': (given) => {
        const rule = one(this.rules, given.get('identity'))
        const changed = settings(given)
        if ('ExpiryDate' in changed && changed.ExpiryDate === null) throw new PsError('Cannot convert null to a date.')
        if (changed.Priority === 0) for (const other of this.rules) other.Priority = Number(other.Priority) + 1
        Object.assign(rule, changed)
      },
      'enable-transportrule': (given) =>
        void Object.assign(one(this.rules, given.get('identity')), { State: 'Enabled' }),
      'remove-transportrule': (given) => void removed(this.rules, given.get('identity')),
      'get-mailcontact': () => this.contacts.map((contact) => ({ ...contact })),
      'new-mailcontact': (given) =>
        void this.contacts.push({
          ...{ Name: given.get('name'), MailTip: null, HiddenFromAddressListsEnabled: false },
          ExternalEmailAddress: `SMTP:${textOf(given.get('externalemailaddress'))}`,
        }),
      'set-mailcontact': (given) =>
        void Object.assign(one(this.contacts, given.get('identity')), {
          ExternalEmailAddress: `SMTP:${textOf(given.get('externalemailaddress'))}`,
          MailTip: `<html>\n<body>\n${textOf(given.get('mailtip'))}\n</body>\n</html>\n`,
          HiddenFromAddressListsEnabled: given.get('hiddenfromaddresslistsenabled'),
        }),
      'remove-mailcontact': (given) => void removed(this.contacts, given.get('identity')),
      'get-date': () => this.now,
      'get-command': () => ({ Name: 'Get-MailContact' }),
      'get-recipient': (given) => {
        const filter = /^Department -eq '((?:[^']|'')*)'$/.exec(textOf(given.get('filter') ?? ''))?.[1]
        if (filter !== undefined) return this.departments.filter((name) => name === filter.replaceAll("''", "'"))
        const address = /^EmailAddresses -eq '((?:[^']|'')*)'$/.exec(textOf(given.get('filter') ?? ''))?.[1]
        if (address !== undefined)
          return this.people
            .filter(({ addresses }) => addresses.includes(address.replaceAll("''", "'")))
            .map(({ Guid }) => ({ Guid, RecipientTypeDetails: 'UserMailbox' }))
        const name = textOf(given.get('identity'))
        if (this.groups.includes(name)) return { RecipientTypeDetails: 'MailUniversalDistributionGroup' }
        throw new PsError(`${name} couldn't be found.`, 'ManagementObjectNotFoundException')
      },
      'get-user': (given) => this.#person(given.get('identity')),
      'get-mailboxautoreplyconfiguration': (given) => this.#person(given.get('identity')).reply,
      'convertto-json': (_, [given]) => JSON.stringify(plain(given)),
      'set-content': (given) => void this.said.push(textOf(given.get('value'))),
      'get-content': () => 'a-token ',
      'invoke-restmethod': (given) => {
        if (!given.has('body')) return { people: this.asked }
        const headers = JSON.stringify(plain(given.get('headers')))
        const body = new TextDecoder().decode(given.get('body') as Uint8Array)
        this.sent.push({ uri: textOf(given.get('uri')), headers, body })
        return { rules: 1, differences: 0 }
      },
      'write-warning': (given) => void this.said.push(textOf(given.get('0'))),
      'write-output': (given) => given.get('0'),
      'start-sleep': () => undefined,
    }
    return Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        (given, input) => this.#guarded(name, command, given, input),
      ]),
    )
  }

  #person(identity: unknown): Mailbox {
    const found = this.people.find(({ Guid }) => Guid === identity)
    if (!found) throw new PsError(`${textOf(identity)} couldn't be found.`, 'ManagementObjectNotFoundException')
    return found
  }

  #guarded(name: string, command: Command, given: Map<string, unknown>, input: unknown[]): unknown {
    const about = textOf(given.get('name') ?? given.get('identity') ?? '')
    const aboutRule = this.rules.find(({ Guid }) => Guid === about)
    try {
      const message = this.fault(name, textOf(aboutRule?.Name ?? about))
      if (message) throw new PsError(message)
      const out = command(given, input)
      if (/^(?:new|set|remove|enable)-(?:transportrule|mailcontact)$/.test(name))
        this.changes.push(`${name} ${textOf(aboutRule?.Name ?? about)}`)
      return out
    } catch (error) {
      if (!(error instanceof PsError) || given.get('erroraction') === 'Stop') throw error
      this.said.push(`Error: ${error.message}`)
      return undefined
    }
  }
}

const known = new Map<string, Statement[]>()

/** A script from its first statement on. Its part without values is read once. */
function parsed(script: string): Statement[] {
  const from = script.indexOf('Set-StrictMode')
  const body = Math.max(script.indexOf('$texts = @('), from)
  const rest = script.slice(body)
  const read = known.get(rest) ?? parse(rest)
  known.set(rest, read)
  return [...parse(script.slice(from, body)), ...read]
}

/** As it is printed in JSON. */
function plain(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plain)
  if (given !== null && typeof given === 'object' && Symbol.iterator in given)
    return Object.fromEntries([...(given as Iterable<[string, unknown]>)].map(([key, value]) => [key, plain(value)]))
  return given
}
