import type { Finding, FindingName } from '../policy/import-finding.ts'
import type { RowGiven } from '../policy/imported.ts'
import {
  type Behaviour,
  channels,
  escalationStates,
  mailArrangementStates,
  restrictionStates,
} from '../policy/vocabulary.ts'
import type { Field } from './columns.ts'
import { listed, listedAddresses, listedNumbers } from './lists.ts'
import { readMeasures } from './measures-in-words.ts'
import { readDay } from './read-day.ts'
import type { SheetRow } from './sheet.ts'

/** What people write where there is nothing to write. */
const nothing = /^(?:-+|–|—|n\/?a|none|no|nil|not applicable)$/i
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * A row as its columns are matched, each part read by itself; what cannot be read is told with its column. Whether it
 * may be taken in is for `judgeRow`.
 */
export function readRow(
  { row, cells }: SheetRow,
  matching: readonly (Field | null)[],
): { given: RowGiven; findings: Finding[] } {
  const findings: Finding[] = []
  const columns = new Map(matching.flatMap((field, i) => (field ? [[field, i] as const] : [])))
  const tell = (field: Field | number, what: FindingName) => {
    const column = typeof field === 'number' ? field : (columns.get(field) ?? 0) + 1
    findings.push({ row, column, what })
  }
  const text = (field: Field): string => cells[columns.get(field) ?? -1]?.trim() ?? ''
  const words = (field: Field): string => (nothing.test(text(field)) ? '' : text(field))
  const extra = cells.findIndex((cell, i) => i >= matching.length && cell.trim() !== '')
  if (extra !== -1) tell(extra + 1, 'extra-cells')

  const day = (field: Field): string | null => {
    if (words(field) === '') return null
    const read = readDay(words(field))
    if ('day' in read) return read.day
    tell(field, read.wrong)
    return null
  }
  const id = (field: Field): string | null => {
    if (text(field) === '') return null
    if (!uuid.test(text(field))) tell(field, 'id-not-valid')
    return text(field)
  }
  /** One of a closed list, however it is spelt; `also` are other words for some of them. */
  const oneOf = <T extends string>(
    field: Field,
    list: readonly T[],
    wrong: FindingName,
    also: [RegExp, T][] = [],
  ): T | null => {
    const given = words(field).toLowerCase()
    if (given === '') return null
    const plain = given.replace(/[^a-z]+/g, '-')
    const found = list.find((one) => one === plain) ?? also.find(([pattern]) => pattern.test(given))?.[1]
    if (found === undefined) tell(field, wrong)
    return found ?? null
  }
  const recordedAt = (): string | null => {
    if (moment.test(text('recordedAt'))) return text('recordedAt')
    const on = day('recordedAt')
    return on && `${on}T12:00:00.000Z`
  }
  const behaviours = (): Behaviour[] =>
    listed(words('behaviours').replaceAll(',', ';')).flatMap((word) => {
      const found = spokenBehaviours.find(([pattern]) => pattern.test(word))?.[1]
      if (!found) tell('behaviours', 'behaviour-not-known')
      return found ?? []
    })
  const contactName = words('contactName')
  const measures = (): RowGiven['measures'] => {
    if (words('measures') === '') return null
    const read = readMeasures(words('measures'), contactName || 'the designated contact')
    if (!read) tell('measures', 'measure-not-known')
    return read ?? []
  }
  const record = oneOf('record', ['restriction', 'warning', 'escalation'], 'kind-not-known', [
    [/restrict/, 'restriction'],
    [/warn/, 'warning'],
    [/escalat|referr?al|pending/, 'escalation'],
  ])
  const isEscalation =
    record === 'escalation' || (record === null && words('measures') === '' && words('escalatedOn') !== '')

  const given: RowGiven = {
    row,
    recordId: id('recordId'),
    customerId: id('customerId'),
    name: text('name'),
    alsoKnownAs: listed(words('alsoKnownAs')),
    emails: listedAddresses(words('emails')),
    telephones: listedNumbers(words('telephones')),
    record,
    restrictionState: isEscalation ? null : oneOf('state', restrictionStates, 'state-not-known', spokenStates),
    escalationState: isEscalation ? oneOf('state', escalationStates, 'state-not-known', [[/./, 'pending']]) : null,
    measures: measures(),
    contact: { name: contactName, post: words('contactPost'), address: words('contactAddress') },
    deputy: { name: words('deputyName'), post: words('deputyPost'), address: words('deputyAddress') },
    services: listed(/^all\b/i.test(words('services')) ? '' : words('services')),
    inForceOn: day('inForceOn'),
    until: day('until'),
    liftedOn: day('liftedOn'),
    reviewOn: day('reviewOn'),
    reasons: text('reasons'),
    letterSentOn: day('letterSentOn'),
    letterText: text('letterText'),
    letterNotSent: text('letterNotSent'),
    mail: oneOf('mail', ['none', 'forward', 'block'], 'mail-not-known', spokenMail) ?? 'none',
    mailState: oneOf('mailState', mailArrangementStates, 'mail-not-known'),
    councillors: listedAddresses(words('councillors')),
    warnedOn: day('warnedOn'),
    lapsesOn: day('lapsesOn'),
    channel: oneOf('channel', channels, 'kind-not-known', [
      [/mail/, 'email'],
      [/phone|call/, 'telephone'],
      [/person|visit/, 'in-person'],
      [/post|letter/, 'post'],
    ]),
    escalatedOn: day('escalatedOn'),
    behaviours: behaviours(),
    account: text('account'),
    recordedAt: recordedAt(),
    approvedBy: words('approvedBy'),
    ownReference: text('ownReference'),
    notes: text('notes'),
    considered: text('considered'),
    evidence: text('evidence'),
    varies: id('varies'),
    escalationId: id('escalationId'),
  }
  return { given, findings }
}

const spokenStates: [RegExp, RowGiven['restrictionState'] & string][] = [
  [/^(?:active|live|current|in place|ongoing|yes|restricted)/, 'in-force'],
  [/^(?:lifted|ended|expired|closed|removed|inactive|lapsed|withdrawn)/, 'lifted'],
  [/^(?:replaced|varied|superseded)/, 'replaced'],
  [/^(?:agreed|approved|awaiting letter)/, 'agreed'],
]

const spokenMail: [RegExp, RowGiven['mail']][] = [
  [/forward|divert|redirect/, 'forward'],
  [/block|bounce|reject/, 'block'],
]

const spokenBehaviours: [RegExp, Behaviour][] = [
  [/abus|offensive|threat/i, 'abusive'],
  [/harass/i, 'harassing'],
  [/aggress|violen/i, 'aggressive'],
  [/imped|administration|volume|persist|unreasonable/i, 'impedes-administration'],
]
