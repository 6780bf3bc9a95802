/**
 * Small checks of a JSON answer's shape. What is not exactly as the contract says counts as no answer: a page from a
 * proxy or a half answer must never be read as "not on the register".
 */
export type Check<T> = (given: unknown) => given is T

export const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

export const text: Check<string> = (given): given is string => typeof given === 'string'
export const number: Check<number> = (given): given is number => typeof given === 'number'
export const yesOrNo: Check<boolean> = (given): given is boolean => typeof given === 'boolean'
export const moment: Check<string> = (given): given is string => text(given) && !Number.isNaN(Date.parse(given))
export const day: Check<string> = (given): given is string => text(given) && /^\d{4}-\d\d-\d\d$/.test(given)

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (given): given is T | null =>
    given === null || check(given)

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (given): given is T | undefined =>
    given === undefined || check(given)

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (given): given is T[] =>
    Array.isArray(given) && given.every(check)

export const oneOf =
  <const T extends string>(...allowed: T[]): Check<T> =>
  (given): given is T =>
    allowed.some((one) => one === given)

/** An object with at least these properties. */
export const shaped =
  <T extends object>(parts: { [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (given): given is T =>
    isObject(given) && Object.entries<Check<unknown>>(parts).every(([name, check]) => check(given[name]))

/** One of several objects, told apart by `kind`. A kind that is not listed fails. */
export const byKind =
  <T extends { kind: string }>(kinds: { [K in T['kind']]: Check<Extract<T, { kind: K }>> }): Check<T> =>
  (given): given is T => {
    if (!isObject(given) || !text(given.kind) || !Object.keys(kinds).includes(given.kind)) return false
    return (kinds as Record<string, Check<unknown>>)[given.kind]?.(given) ?? false
  }
