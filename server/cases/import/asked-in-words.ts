import type { AskedSeen } from '../../contract/import/import-answers.ts'
import { findingInWords } from '../../policy/import/import-finding.ts'
import { behaviours, channels, letterMethods, mailArrangementKinds } from '../../policy/vocabulary.ts'
import type { AskedValue } from '../../register/import/corrections.ts'
import type { KeptImport } from '../../register/import/imports.ts'
import { importFields, titleOf } from '../../sheets/columns.ts'
import type { Act } from '../act.ts'

/** A value that the keeper is asked about: its column as the file names it, and what can be in the cell. */
export function askedInWords(asked: AskedValue, { titles, matching }: KeptImport, council: Act['council']): AskedSeen {
  const { what, field } = asked
  const column = matching?.indexOf(field) ?? -1
  const known = importFields.find((one) => one === field)
  const title = titles[column] || (known ? titleOf(known) : 'The whole row')
  return { ...asked, title, text: findingInWords({ what, about: '' }), options: optionsOf(field, council) }
}

function optionsOf(field: string, { services, contacts }: Act['council']): string[] {
  switch (field) {
    case 'services':
      return [...services]
    case 'contactAddress':
    case 'deputyAddress':
      return contacts.map(({ address }) => address)
    case 'state':
      return ['in force', 'lifted', 'agreed', 'replaced']
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
