import { say } from '../../../server/contract/texts/say.ts'
import { dayInWords } from '../../words/dates.ts'
import { typedDay } from '../../words/typed-day.ts'

/** A part of the settings in draft: a JSON value whose places the fields edit. */
export type Value = unknown

/** As the register keeps it: `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && typedDay(text) === text

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The value at a place such as `subjects.restriction` or `0.address`; the empty place is the whole value. */
export const at = (value: Value, path: string): unknown =>
  path === ''
    ? value
    : path.split('.').reduce<unknown>((within, name) => (isObject(within) ? within[name] : undefined), value)

export const textAt = (value: Value, path: string): string => String(at(value, path) ?? '')

/** A copy with another value at that place. */
export function withAt(value: Value, path: string, given: unknown): Value {
  if (path === '') return given
  const [name = '', ...rest] = path.split('.')
  const inner = (within: unknown) => (rest.length > 0 ? withAt(within, rest.join('.'), given) : given)
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === name ? inner(one) : one))
  const object = isObject(value) ? value : {}
  return { ...object, [name]: inner(object[name]) }
}

/** The rows of a list; none where it is not one. */
export const rowsIn = (value: Value): Value[] => (Array.isArray(value) ? value : [])

/** A list as text, one entry on each line. */
export const linesAt = (value: Value, path: string): string => {
  const list = at(value, path)
  return Array.isArray(list) ? list.join('\n') : ''
}

/** The same for days, as people write them; text that is not a day stays as typed. */
export const dayLinesAt = (value: Value, path: string): string =>
  linesAt(value, path)
    .split('\n')
    .map((line) => (isDay(line) ? dayInWords(line) : line))
    .join('\n')

/** Whether it has no text at any depth, and so counts as empty. */
export const isBlank = (value: Value): boolean =>
  isObject(value) ? Object.values(value).every(isBlank) : String(value ?? '').trim() === ''

/** Error messages, by the place of their field. */
export type Problems = Record<string, string>

/** The server's errors, by their place below `prefix`. Each message continues a sentence that starts with the field. */
export const problemsFrom = (errors: { path: string; message: string }[] = [], prefix = 'value'): Problems =>
  // If a field has several errors, the first is shown.
  Object.fromEntries(
    errors
      .toReversed()
      .map(({ path, message }) => [
        path === prefix ? '' : path.replace(`${prefix}.`, ''),
        say('This {message}.', { message }),
      ]),
  )

/** The error at a place or, for a list in one field, of the first of its entries. */
export const problemAt = (problems: Problems, path: string): string | undefined =>
  problems[path] ?? Object.entries(problems).find(([place]) => place.startsWith(`${path}.`))?.[1]

/** The errors of a list once one of its rows is gone: its own are gone, and those of later rows move up with them. */
export const withoutRow = (problems: Problems, prefix: string, gone: number): Problems =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([path, message]) => {
      const [row = '', ...rest] = (prefix === '' ? path : path.replace(`${prefix}.`, '')).split('.')
      const isOther = prefix !== '' && !path.startsWith(`${prefix}.`)
      if (isOther || !/^\d+$/.test(row) || Number(row) < gone) return [[path, message]]
      const place = [...(prefix ? [prefix] : []), String(Number(row) - 1), ...rest].join('.')
      return Number(row) === gone ? [] : [[place, message]]
    }),
  )

/** An error for each empty field. */
export const emptyFields = (value: Value, paths: readonly string[]): Problems =>
  Object.fromEntries(
    paths.filter((path) => textAt(value, path).trim() === '').map((path) => [path, say('This is needed.')]),
  )
