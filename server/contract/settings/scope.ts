import * as v from 'valibot'
import { address, words } from '../parts.ts'
import { strictObject } from '../schemas.ts'
import { isUnique } from './council.ts'

/** As Exchange reads it in a rule: a comma would begin another name. */
const department = v.pipe(
  words(64),
  v.regex(/^[^,"\p{Cc}]+$/u, 'must be the department as the directory has it, without commas and quotation marks'),
)

/** P8: whose service staff are in, which mail each service gets, and what staff of other services are told. */
export const scope = strictObject({
  /** Somebody whose token has this claim with this value, such as a group, is in the service. */
  members: v.pipe(
    v.array(strictObject({ claim: words(100), value: words(200), service: words(100) })),
    v.maxLength(500),
  ),
  /** P13: the group in Exchange whose members get the service's mail, so that a mail rule can apply to them alone. */
  mailGroups: v.pipe(
    v.array(strictObject({ service: words(100), address })),
    v.maxLength(500),
    v.check((groups) => isUnique(groups.map((one) => one.service)), 'must not name a service twice'),
  ),
  /** P13: or its department, as the directory has it in each mailbox: for a council without such a group. */
  departments: v.optional(
    v.pipe(
      v.array(strictObject({ service: words(100), department })),
      v.maxLength(500),
      v.check((all) => isUnique(all.map((one) => one.service)), 'must not name a service twice'),
    ),
    [],
  ),
  /** Whether staff whom a restriction does not bind are told which services it binds. */
  tellsServices: v.boolean(),
})
