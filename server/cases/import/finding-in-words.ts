import { findingErrors, findingNotes } from '../../contract/messages/en/findings.ts'
import { type Say, say as sayInEnglish } from '../../contract/messages/say.ts'
import type { Finding, FindingName } from '../../policy/import/import-finding.ts'

const texts: Readonly<Record<FindingName, string>> = { ...findingErrors, ...findingNotes }

/** A finding in words: what it is and what to do. */
export function findingInWords({ what, about = '' }: Pick<Finding, 'what' | 'about'>, say: Say = sayInEnglish): string {
  // Only some texts take `about`: the type of a text whose name is only known now takes no values.
  const sayAbout = say as (messages: typeof texts, name: FindingName, values: { about: string }) => string
  return sayAbout(texts, what, { about })
}
