import type { AskedSeen } from '../../contract/import/import.ts'
import { say } from '../../contract/texts/say.ts'
import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import { mailArrangementKinds } from '../../policy/vocabulary.ts'
import { mailboxAnswers } from '../../policy/vocabulary-import.ts'
import { fields, titleOf } from '../../sheets/columns.ts'
import type { Act } from '../act.ts'
import { findingInWords } from './finding-in-words.ts'
import type { ReadImport } from './read-import.ts'

type Columns = Pick<ReadImport, 'titles' | 'matching'>

/** What the keeper is asked about, each value of a column once: what it may become, and in which rows it is. */
export function askedInWords(act: Act, findings: readonly Finding[], columns: Columns): AskedSeen[] {
  const groups = Map.groupBy(
    findings.filter(({ what, field, row }) => stopsImport(what) && field !== undefined && row !== null),
    ({ what, field, value, proposal }) => JSON.stringify([what, field, value, proposal]),
  )
  return [...groups.values()].flatMap((some) => {
    const [{ what, field = '', value = '', proposal = null }] = some as [Finding]
    return {
      ...{ what, field, value, proposal },
      rows: [...new Set(some.flatMap(({ row }) => row ?? []))],
      title: titleIn(act, field, columns),
      text: findingInWords({ what, ...(isAboutRow(field) ? { about: value } : {}) }, act.say),
      options: optionsOf(what, field, act.council),
    }
  })
}

/** The column as the file names it. */
function titleIn(act: Act, field: string, { titles, matching }: Columns): string {
  const known = fields.find((one) => one === field)
  const column = known ? matching.indexOf(known) : -1
  const reader = { say: act.say ?? say }
  return titles[column] || (known ? titleOf(known) : reader.say('The whole row'))
}

/** Such questions are about a row as a whole: their value is what the finding is about. */
const isAboutRow = (field: string): boolean => field === 'row' || field === 'mailbox'

function optionsOf(what: Finding['what'], field: string, { services, contacts }: Act['council']): string[] {
  if (what === 'row-hidden-or-struck') return ['take']
  switch (field) {
    case 'services':
      return [...services]
    case 'contactAddress':
      return contacts.map(({ address }) => address)
    case 'state':
      return ['in force', 'lifted', 'agreed', 'replaced']
    case 'mailbox':
      return [...mailboxAnswers]
    case 'mail':
      return [...mailArrangementKinds]
    default:
      return []
  }
}
