import { z } from '@hono/zod-openapi'
import { contactPointKinds } from '../policy/vocabulary.ts'
import { id, moment } from './parts-zod.ts'

const value = z.string().trim().min(1).max(320)

/** Why the register keeper did it, in a sentence; it is kept with what was done. */
export const why = z.string().trim().min(1).max(1000)

/** G, accuracy: the register keeper adds an address, number or name; it counts at once. */
export const contactPointToAdd = z.object({ kind: z.enum(contactPointKinds), value, why }).openapi('ContactPointToAdd')

/** What is right; what was wrong stays to be seen. */
export const contactPointCorrection = z.object({ value, why }).openapi('ContactPointCorrection')

export const contactPointRemoval = z.object({ why }).openapi('ContactPointRemoval')

/** What counts now, or no longer does: `contactPointId` is that of the one which was added, or removed. */
export const contactPointChanged = z
  .object({ contactPointId: id, customerId: id, changedAt: moment })
  .openapi('ContactPointChanged')

export type ContactPointToAdd = z.input<typeof contactPointToAdd>
export type ContactPointChanged = z.infer<typeof contactPointChanged>
