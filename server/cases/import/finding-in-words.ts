import { type Say, say as sayInEnglish } from '../../contract/texts/say.ts'
import { findingErrors, findingNotes } from '../../contract/texts/words/findings.ts'
import type { Finding, FindingName } from '../../policy/import/import-finding.ts'

const texts: Readonly<Record<FindingName, string>> = { ...findingErrors, ...findingNotes }

/** A finding in words: what it is and what to do. */
export function findingInWords({ what, about = '' }: Pick<Finding, 'what' | 'about'>, say: Say = sayInEnglish): string {
  // Only some texts take `about`: the type of a text whose name is only known now takes no values.
  const sayAbout = say as (text: string, values: { about: string }) => string
  return sayAbout(texts[what], { about })
}
