import { type ContactPoint, type ContactPointSettings, readContactPoint } from '../contact-point/contact-point.ts'
import { own, type Whose } from '../contact-point/whose.ts'
import { Refusal } from '../refusal.ts'
import type { ContactPointKind } from '../vocabulary.ts'
import type { FindingName } from './import-finding.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { ImportedPoint, ParsedRow } from './imported.ts'

type Part = 'name' | 'alsoKnownAs' | 'emails' | 'telephones' | 'postalAddresses' | 'shared'

const kinds: Partial<Record<Part, ContactPointKind>> = {
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
 * A row's contact points, each once, with whose each is (P8). What cannot be read is refused; a postal address without
 * a postcode is only left out, since many logs have some.
 */
export function judgePoints(
  given: ParsedRow,
  { reach }: ImportRules,
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedPoint[] {
  const read = (part: Part, values: string[], whose: Whose = own): ImportedPoint[] =>
    values.flatMap((value) => {
      const kind = kinds[part] ?? kindOf(value, reach)
      const point = readContactPoint(kind, value, reach)
      // Field by field: a spread takes some 45 bytes more, a tenth of what a row takes with its four contact points.
      if (!(point instanceof Refusal)) return { kind: point.kind, value: point.value, key: point.key, whose }
      const isLeftOut = part === 'postalAddresses'
      const say = isLeftOut ? tell : refuse
      say(part, point.refusal === 'colleague' ? 'colleague' : kinds[part] ? wrong[kind] : 'address-not-valid')
      return []
    })
  const names = [...read('name', given.name === '' ? [] : [given.name]), ...read('alsoKnownAs', given.alsoKnownAs)]
  const homes = read('postalAddresses', given.postalAddresses)
  const others = read('shared', given.shared, { kind: 'shared' })
  const ways = [...read('emails', given.emails), ...read('telephones', given.telephones), ...homes]
  if (given.name === '') refuse('name', 'name-missing')
  const isKnownBy = given.emails.length > 0 || given.telephones.length > 0 || homes.length > 0 || others.length > 0
  if (!isKnownBy) refuse('emails', 'nothing-to-know-by')
  return once([...names, ...inOrder(ways, others)])
}

/** As listed, each with whose it is; then those that are listed only as shared. */
const inOrder = (ways: ImportedPoint[], others: ImportedPoint[]): ImportedPoint[] => [
  ...ways.map((way) => others.find((other) => isSame(way, other)) ?? way),
  ...others,
]

const once = (points: ImportedPoint[]): ImportedPoint[] =>
  points.filter((point, i) => points.findIndex((other) => isSame(point, other)) === i)

const isSame = (one: ContactPoint, other: ContactPoint) => one.kind === other.kind && one.key === other.key

/** What is listed without its kind: an address has an @, a number can be read as one. */
function kindOf(value: string, reach: ContactPointSettings): ContactPointKind {
  if (value.includes('@')) return 'email'
  return readContactPoint('number', value, reach) instanceof Refusal ? 'postal-address' : 'number'
}
