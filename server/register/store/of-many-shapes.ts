import { sql } from 'kysely'

/**
 * Marks a statement whose text differs with what is asked: the stores remember the statements of the register, which
 * are few, and these would crowd out the others. PostgreSQL then plans each for what it really asks.
 */
export const ofManyShapesMark = '/* of many shapes */'
export const ofManyShapes = sql.raw(ofManyShapesMark)

/** Whether a statement is to be remembered. */
export const isOfOneShape = (text: string): boolean => !text.endsWith(ofManyShapesMark)
