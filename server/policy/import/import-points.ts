import { type ContactPoint, readContactPoint } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import type { ContactPointKind } from '../vocabulary.ts'
import type { FindingName } from './import-finding.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { RowGiven } from './imported.ts'

type Part = 'name' | 'alsoKnownAs' | 'emails' | 'telephones' | 'postalAddresses'

const kinds: Record<Part, ContactPointKind> = {
  name: 'name',
  alsoKnownAs: 'name',
  emails: 'email',
  telephones: 'number',
  postalAddresses: 'postal-address',
}

const wrong: Record<ContactPointKind, FindingName> = {
  name: 'name-not-valid',
  email: 'address-not-valid',
  number: 'number-not-valid',
  'postal-address': 'postal-address-left-out',
}

/**
 * A row's contact points, each once. What cannot be read is refused; a postal address without a postcode is only left
 * out, since many logs have some.
 */
export function pointsGiven(
  given: RowGiven,
  { reach }: ImportRules,
  refuse: ReportFinding,
  tell: ReportFinding,
): ContactPoint[] {
  const read = (part: Part, values: string[]): ContactPoint[] =>
    values.flatMap((value) => {
      const kind = kinds[part]
      const point = readContactPoint(kind, value, reach)
      if (!(point instanceof Refusal)) return point
      const say = kind === 'postal-address' ? tell : refuse
      say(part, point.refusal === 'colleague' ? 'colleague' : wrong[kind])
      return []
    })
  const names = [...read('name', given.name === '' ? [] : [given.name]), ...read('alsoKnownAs', given.alsoKnownAs)]
  const ways = [...read('emails', given.emails), ...read('telephones', given.telephones)]
  const homes = read('postalAddresses', given.postalAddresses)
  // The register's own entries may have less than a new entry must have.
  if (given.customerId === null) {
    if (given.name === '') refuse('name', 'name-missing')
    const isKnownBy = given.emails.length > 0 || given.telephones.length > 0 || homes.length > 0
    if (!isKnownBy) refuse('emails', 'nothing-to-know-by')
  }
  const all = [...names, ...ways, ...homes]
  return all.filter((point, i) => all.findIndex(({ kind, key }) => kind === point.kind && key === point.key) === i)
}
