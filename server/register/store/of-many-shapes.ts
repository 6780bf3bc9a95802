import { sql } from 'kysely'

/**
 * Marks a statement whose text varies with its input. The stores cache the register's statements, which are few; these
 * would crowd them out. PostgreSQL then plans each for its actual values.
 */
export const ofManyShapesMark = '/* of many shapes */'
export const ofManyShapes = sql.raw(ofManyShapesMark)

/** Whether to cache a statement. */
export const isOfOneShape = (text: string): boolean => !text.endsWith(ofManyShapesMark)
