import { auditor } from './auditor.ts'
import { authorisingOfficer } from './authorising-officer.ts'
import { designatedContact } from './designated-contact.ts'
import { frontLine } from './front-line.ts'
import { ict } from './ict.ts'
import { registerKeeper } from './register-keeper.ts'
import { reviewer } from './reviewer.ts'
import type { Walk } from './walk.ts'

/** A walk for each role, in the order in which a case meets them. */
export const walks: readonly Walk[] = [
  frontLine,
  designatedContact,
  authorisingOfficer,
  reviewer,
  registerKeeper,
  ict,
  auditor,
]
