import { say } from '../../../server/contract/texts/say.ts'
import { foundBy } from '../../../server/contract/texts/words/ledger.ts'
import { dayInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'

/** How somebody came to look. */
export const foundByWords: Record<string, string> = spoken(foundBy)

/** `contact-point-added` in plain words: "Contact point added". */
export function nameInWords(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an entry of the audit trail says was done: for chosen rows of the log, also how many. */
export function doneInWords(what: string, facts: Record<string, Fact>): string {
  const { rows } = facts
  return what === 'log-exported' && typeof rows === 'number'
    ? say('Exported {rows} of the log', { rows: say('{n, plural, one {# row} other {# rows}}', { n: rows }) })
    : nameInWords(what)
}

type Fact = string | number | boolean | null | string[]

const label = (name: string): string =>
  name === 'sha256' ? 'SHA-256' : nameInWords(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

/** An entry's details: "State: in force. Lifted on: 3 November 2026.", and apart from them its digests. No ids. */
export function factsInWords(facts: Record<string, Fact>): { words: string; digests: string } {
  const known = Object.entries(facts).filter(
    ([name, fact]) => fact !== null && !/Id$/.test(name) && !(Array.isArray(fact) && fact.length === 0),
  )
  const inWords = (some: [string, Fact][]) => some.map(([name, fact]) => `${label(name)}: ${said(fact)}.`).join(' ')
  return {
    words: inWords(known.filter(([, fact]) => !hasDigest(fact))),
    digests: inWords(known.filter(([, fact]) => hasDigest(fact))),
  }
}

const hasDigest = (fact: Fact): boolean =>
  Array.isArray(fact) ? fact.some(hasDigest) : typeof fact === 'string' && /(^|\s)[\da-f]{64}$/.test(fact)

function said(fact: Fact): string {
  if (Array.isArray(fact)) return fact.map(said).join(', ')
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no'
  if (typeof fact !== 'string') return String(fact)
  // An original has its evidence id, which means nothing to a reader, and its digest.
  const digest = fact.match(/^\S{36} ([\da-f]{64})$/)?.[1]
  if (digest) return digest
  return /^\d{4}-\d\d-\d\d$/.test(fact) ? dayInWords(fact) : fact.replaceAll('-', ' ')
}

/** Who matched a filter: nobody, one, or several. */
export function matchedWords(customers: string[] | null, officers: string[] | null): string {
  const named = (what: 'customers' | 'officers', names: string[] | null) => {
    if (names === null) return ''
    if (names.length === 0)
      return say(
        what === 'customers'
          ? 'Nobody among the customers fits what you typed, so nothing is shown.'
          : 'Nobody among the officers fits what you typed, so nothing is shown.',
      )
    return say(
      what === 'customers'
        ? 'Customer: {names}{more, select, yes { and others} other {}}.'
        : 'Officer: {names}{more, select, yes { and others} other {}}.',
      {
        names: names.slice(0, 10).join(', '),
        more: names.length > 10 ? 'yes' : 'other',
      },
    )
  }
  return [named('customers', customers), named('officers', officers)].filter(Boolean).join(' ')
}
