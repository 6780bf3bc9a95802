import { typedDay } from '../../words/typed-day.ts'
import { at, isBlank, textAt, type Value, withAt } from './draft.ts'
import type { FieldAt } from './parts/part-words.ts'
import { officerFields } from './parts/posts-part.ts'

/**
 * A part as the register expects it: fields left out are null, and lists have no empty lines. Half-filled entries stay,
 * for the register to refuse in words.
 */
export function tidied(value: Value, fields: readonly FieldAt[]): Value {
  const listed = fields
    .filter(({ lines }) => lines)
    .reduce((given, { path, kind }) => listAt(given, path, kind === 'date'), value)
  const set = fields
    .filter(({ optional }) => optional === 'value')
    .reduce((given, { path }) => nulled(given, path), listed)
  const around = fields.flatMap(({ path, optional }) => (optional && optional !== 'text' ? outside(path) : []))
  // Works from the inside: an object is empty once all objects in it are.
  return around.toSorted((a, b) => b.length - a.length).reduce((given, path) => nulled(given, path), set)
}

/** The same for the rows of authorising officers. */
export function tidiedOfficers(value: Value): Value {
  const rows = at(value, 'authorisingOfficers')
  return Array.isArray(rows)
    ? withAt(
        value,
        'authorisingOfficers',
        rows.map((row) => tidied(row, officerFields())),
      )
    : value
}

/** The same for the rows of contacts: their accounts are lists, and their days and numbers may stay empty. */
export const tidiedContacts = (value: Value): Value => (Array.isArray(value) ? value.map(tidiedContact) : value)

/** A deputy without any details is no deputy; with some, the server says which are missing. */
function tidiedContact(contact: Value): Value {
  const listed = ['accounts', 'deputy.accounts'].reduce((given, path) => listAt(given, path), contact)
  const set = presencePlaces.reduce(nulled, withoutEmptyNumber(listed))
  const deputy = withoutEmptyNumber(at(set, 'deputy'))
  return withAt(set, 'deputy', isBlank(deputy) ? null : { ...nobody, ...Object(deputy) })
}

const nobody = { name: '', post: '', address: '' }

const withoutEmptyNumber = (person: Value): Value =>
  textAt(person, 'telephone').trim() === '' ? withAt(person, 'telephone', undefined) : person

/** Somebody without a day of absence is not away. */
const presencePlaces = ['away', 'lastDay', 'deputy.away', 'deputy.lastDay']

/**
 * Removes empty lines. Days become as the register keeps them; text that is not a day stays, for the register to
 * refuse.
 */
function listAt(value: Value, path: string, ofDays = false): Value {
  const list = at(value, path)
  const entries = Array.isArray(list) ? list.map((one) => String(one).trim()).filter(Boolean) : null
  if (!entries) return value
  return withAt(value, path, ofDays ? entries.map((one) => typedDay(one) ?? one) : entries)
}

const nulled = (value: Value, path: string): Value => {
  const now = at(value, path)
  return now !== undefined && now !== null && isBlank(now) ? withAt(value, path, null) : value
}

/** `a.b.c` lies in `a.b` and in `a`. */
const outside = (path: string): string[] => {
  const names = path.split('.').slice(0, -1)
  return names.map((_, i) => names.slice(0, i + 1).join('.'))
}

/** What the keeper sets; who passed which text is the server's own. */
export const tidiedWelsh = (value: Value): Value => ({
  languages: at(value, 'languages'),
  first: at(value, 'first'),
  texts: at(value, 'texts') ?? {},
})
