import { readContactPoint } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import type { ContactPointKind } from '../vocabulary.ts'
import type { FindingName } from './import-finding.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { ImportedPoint, ParsedRow } from './imported.ts'

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
  const read = (part: keyof ParsedRow, kind: ContactPointKind, values: string[]): ImportedPoint[] =>
    values.flatMap((value) => {
      const point = readContactPoint(kind, value, reach)
      const whose = { kind: given.isShared && kind !== 'name' ? 'shared' : 'own' } as const
      if (!(point instanceof Refusal)) return { ...point, whose }
      const say = kind === 'postal-address' ? tell : refuse
      say(part, point.refusal === 'colleague' ? 'colleague' : wrong[kind])
      return []
    })
  const names = read('name', 'name', given.name === '' ? [] : [given.name])
  const others = read('alsoKnownAs', 'name', given.alsoKnownAs)
  const homes = read('postalAddresses', 'postal-address', given.postalAddresses)
  const ways = [...read('emails', 'email', given.emails), ...read('telephones', 'number', given.telephones), ...homes]
  if (given.name === '') refuse('name', 'name-missing')
  const isKnownBy = given.emails.length > 0 || given.telephones.length > 0 || homes.length > 0
  if (!isKnownBy) refuse('emails', 'nothing-to-know-by')
  return once([...names, ...others, ...ways])
}

const once = (points: ImportedPoint[]): ImportedPoint[] =>
  points.filter((one, i) => points.findIndex(({ kind, key }) => one.kind === kind && one.key === key) === i)
