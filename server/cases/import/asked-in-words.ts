import type { AskedSeen } from '../../contract/import/import-answers.ts'
import { findingReport as texts } from '../../contract/messages/en/findings.ts'
import { say } from '../../contract/messages/say.ts'
import { behaviours, channels, letterMethods, mailArrangementKinds } from '../../policy/vocabulary.ts'
import { mailboxAnswers } from '../../policy/vocabulary-import.ts'
import type { AskedValue } from '../../register/import/corrections.ts'
import type { KeptImport } from '../../register/import/imports.ts'
import { importFields, titleOf } from '../../sheets/columns.ts'
import type { Act } from '../act.ts'
import { findingInWords } from './finding-in-words.ts'

/** A value that the keeper is asked about: its column as the file names it, and what can be in the cell. */
export function askedInWords(act: Act, asked: AskedValue, { titles, matching }: KeptImport): AskedSeen {
  const { what, field, value } = asked
  const column = matching?.indexOf(field) ?? -1
  const known = importFields.find((one) => one === field)
  const title = titles[column] || (known ? titleOf(known) : (act.say ?? say)(texts, 'whole-row'))
  return {
    ...asked,
    title,
    text: findingInWords({ what, ...(isAboutRow(field) ? { about: value } : {}) }, act.say),
    options: optionsOf(field, act.council),
  }
}

/** Such questions are about a row as a whole: their value is what the finding is about. */
const isAboutRow = (field: string): boolean => field === 'row' || field === 'mailbox'

function optionsOf(field: string, { services, contacts }: Act['council']): string[] {
  switch (field) {
    case 'services':
      return [...services]
    case 'contactAddress':
    case 'deputyAddress':
      return contacts.map(({ address }) => address)
    case 'state':
      return ['in force', 'lifted', 'agreed', 'replaced']
    case 'mailbox':
      return [...mailboxAnswers]
    case 'channel':
      return [...channels]
    case 'behaviours':
      return [...behaviours]
    case 'letterMethod':
      return [...letterMethods]
    case 'mail':
      return [...mailArrangementKinds]
    default:
      return []
  }
}
