import type { Finding } from '../../policy/import/import-finding.ts'
import type { DependentFields, ParsedRow } from '../../policy/import/imported.ts'
import { isDependentKind } from '../../policy/import/judge-dependents.ts'
import {
  type Behaviour,
  channels,
  escalationStates,
  type LetterMethod,
  letterMethods,
  mailArrangementKinds,
  mailArrangementStates,
  restrictionStates,
} from '../../policy/vocabulary.ts'
import { lineKinds } from '../../policy/vocabulary-import.ts'
import type { CustomerLanguage } from '../../policy/vocabulary-languages.ts'
import { type FormalWarningState, formalWarningStates } from '../../policy/vocabulary-outcomes.ts'
import type { SheetRow } from '../sheet.ts'
import { readDuties } from '../words/duties-in-words.ts'
import { listed, listedAddresses, listedNumbers, listedPostalAddresses } from '../words/lists.ts'
import { readMarks } from '../words/mail-in-words.ts'
import { readMeasures } from '../words/measures-in-words.ts'
import { readPrecautions } from '../words/precautions-in-words.ts'
import { readRepresentatives } from '../words/representatives-in-words.ts'
import { readWays } from '../words/ways-in-words.ts'
import { joinedContact, joinedName, joinedPostalAddresses } from './partial-fields.ts'
import { type ColumnsByField, type Corrections, RowCells } from './read-cells.ts'
import { noDependent, readClosing, readDependent, readObjection, readRights } from './read-dependent.ts'

/**
 * A row by its matched columns, each part read independently; a cell that cannot be read becomes a finding with its
 * field. What the keeper has corrected counts in place of the cell. `judgeRow` decides whether it may be imported.
 */
export function readRow(
  sheetRow: SheetRow,
  columns: ColumnsByField,
  corrections?: Corrections,
): { given: ParsedRow; findings: Finding[]; isSound: boolean } {
  const cells = new RowCells(sheetRow, columns, corrections)
  const record = cells.oneOf('record', lineKinds, 'kind-not-known', [
    [/restrict/, 'restriction'],
    [/formal|final/, 'formal-warning'],
    [/warn/, 'warning'],
    [/escalat|referr?al|pending/, 'escalation'],
    [/precaution/, 'precaution'],
  ])
  const isEscalation =
    record === 'escalation' || (record === null && cells.words('measures') === '' && cells.words('escalatedOn') !== '')
  const isDependent = isDependentKind(record)
  const isFormalWarning = record === 'formal-warning'
  const contact = joinedContact(cells, 'contact')

  const given: ParsedRow = {
    row: cells.row,
    recordId: cells.id('recordId'),
    customerId: cells.id('customerId'),
    name: joinedName(cells),
    alsoKnownAs: listed(cells.words('alsoKnownAs')),
    emails: listedAddresses(cells.words('emails')),
    telephones: listedNumbers(cells.words('telephones')),
    postalAddresses: joinedPostalAddresses(cells),
    shared: listedPostalAddresses(cells.words('shared')),
    representatives: representatives(cells),
    language: language(cells),
    record,
    restrictionState:
      isEscalation || isDependent || isFormalWarning || (record !== null && record in besides)
        ? null
        : cells.oneOf('state', restrictionStates, 'state-not-known', spokenStates),
    escalationState: isEscalation
      ? cells.oneOf('state', escalationStates, 'state-not-known', [[/./, 'pending']])
      : null,
    formalWarningState: isFormalWarning
      ? cells.oneOf('state', formalWarningStates, 'state-not-known', spokenWarningStates)
      : null,
    measures: measures(cells, contact.name),
    ways: ways(cells),
    duties: duties(cells),
    precautions: cells.words('precautions') === '' ? null : readPrecautions(cells.words('precautions')),
    contact,
    deputy: joinedContact(cells, 'deputy'),
    services: listed(/^all\b/i.test(cells.words('services')) ? '' : cells.words('services')),
    scopeReason: cells.text('scopeReason'),
    inForceOn: cells.day('inForceOn'),
    until: cells.day('until'),
    liftedOn: cells.day('liftedOn'),
    adjustments: cells.text('adjustments'),
    reviewOn: cells.day('reviewOn'),
    reasons: cells.text('reasons'),
    letterSentOn: cells.day('letterSentOn'),
    letterText: cells.text('letterText'),
    letterNotSent: cells.text('letterNotSent'),
    letterMethod: cells.oneOf('letterMethod', letterMethods, 'method-not-known', spokenMethods),
    atOnceReason: cells.text('atOnceReason'),
    doneAt: cells.moment('doneAt'),
    feedback: cells.text('feedback'),
    answeredBy: cells.words('answeredBy'),
    mail: cells.oneOf('mail', mailArrangementKinds, 'mail-not-known', spokenMail) ?? 'none',
    mailMarks: readMarks(cells.text('mail')),
    mailState: cells.oneOf('mailState', mailArrangementStates, 'mail-not-known'),
    councillors: listedAddresses(cells.words('councillors')),
    warnedOn: cells.day('warnedOn'),
    lapsesOn: cells.day('lapsesOn'),
    channel: cells.oneOf('channel', channels, 'kind-not-known', [
      [/mail/, 'email'],
      [/phone|call/, 'telephone'],
      [/person|visit/, 'in-person'],
      [/post|letter/, 'post'],
    ]),
    escalatedOn: cells.day('escalatedOn'),
    behaviours: behaviours(cells),
    account: cells.text('account'),
    recordedAt: cells.moment('recordedAt'),
    approvedBy: cells.words('approvedBy'),
    ownReference: cells.text('ownReference'),
    notes: cells.text('notes'),
    considered: cells.text('considered'),
    evidence: cells.text('evidence'),
    varies: cells.id('varies'),
    escalationId: cells.id('escalationId'),
    withdrawnWhy: cells.text('withdrawnWhy'),
    answerReasons: cells.text('answerReasons'),
    ...(isDependent || isFormalWarning ? readDependent(cells) : readBeside(record)(cells)),
  }
  return { given, findings: cells.findings, isSound: cells.isSound }
}

/** Lines with fields of their own. */
const besides = { 'closing-letter': readClosing, objection: readObjection, 'rights-request': readRights }

const readBeside = (record: ParsedRow['record']): ((cells: RowCells) => DependentFields) =>
  record !== null && record in besides ? besides[record as keyof typeof besides] : () => noDependent

function measures(cells: RowCells, contact: string): ParsedRow['measures'] {
  if (cells.words('measures') === '') return null
  const read = readMeasures(cells.words('measures'), contact)
  if (!read) cells.tell('measures', 'measure-not-known')
  return read ?? []
}

function representatives(cells: RowCells): ParsedRow['representatives'] {
  const read = readRepresentatives(cells.words('representatives'))
  if (!read) cells.tell('representatives', 'representative-not-known')
  return read ?? []
}

function duties(cells: RowCells): ParsedRow['duties'] {
  if (cells.words('duties') === '') return null
  const read = readDuties(cells.words('duties'))
  if (!read) cells.tell('duties', 'duty-not-known')
  return read
}

function ways(cells: RowCells): ParsedRow['ways'] {
  if (cells.words('ways') === '') return null
  const read = readWays(cells.words('ways'))
  if (!read) cells.tell('ways', 'way-not-known')
  return read
}

const behaviours = (cells: RowCells): Behaviour[] =>
  listed(cells.words('behaviours').replaceAll(',', ';')).flatMap((word) => {
    const found = spokenBehaviours.find(([pattern]) => pattern.test(word))?.[1]
    if (!found) cells.tell('behaviours', 'behaviour-not-known')
    return found ?? []
  })

const spokenStates: [RegExp, ParsedRow['restrictionState'] & string][] = [
  [/^(?:active|live|current|in place|ongoing|yes|restricted)/, 'in-force'],
  [/^(?:lifted|ended|expired|closed|removed|inactive|lapsed|withdrawn)/, 'lifted'],
  [/^(?:replaced|varied|superseded)/, 'replaced'],
  [/^(?:agreed|approved|awaiting letter)/, 'agreed'],
]

const spokenWarningStates: [RegExp, FormalWarningState][] = [
  [/^(?:withdrawn|lifted|removed)/, 'withdrawn'],
  [/^(?:sent|active|live|current|in place|lapsed|expired|ended)/, 'given'],
]

/** In which language letters go; a language in which no council writes them is left empty, with a finding. */
function language(cells: RowCells): ParsedRow['language'] {
  const said = cells.words('language')
  if (said === '') return null
  const known = spokenLanguages.find(([pattern]) => pattern.test(said))?.[1]
  if (known === undefined) cells.tell('language', 'language-left-empty')
  return known ?? null
}

const spokenLanguages: [RegExp, CustomerLanguage][] = [
  [/\bboth\b|bilingual|dwyieithog|(?:english|welsh).*(?:welsh|english)/i, 'both'],
  [/^(?:welsh|cymraeg|cy)$/i, 'welsh'],
  [/^(?:english|saesneg|en)$/i, 'english'],
]

const spokenMethods: [RegExp, LetterMethod][] = [
  [/mail/, 'email'],
  [/hand/, 'by-hand'],
  [/post/, 'post'],
]

const spokenMail: [RegExp, ParsedRow['mail']][] = [
  [/forward|divert|redirect/, 'forward'],
  [/block|bounce|reject/, 'block'],
  [/^mark\b/, 'mark'],
]

const spokenBehaviours: [RegExp, Behaviour][] = [
  [/abus|offensive|threat/i, 'abusive'],
  [/harass/i, 'harassing'],
  [/aggress|violen/i, 'aggressive'],
  [/imped|administration|volume|persist|unreasonable/i, 'impedes-administration'],
]
