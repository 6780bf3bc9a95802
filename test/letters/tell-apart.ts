import { compose } from '../../server/letters/compose.ts'
import { channels } from '../../server/policy/vocabulary.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'
import { closedIn, combination } from './combinations.ts'
import { contradictions, onlyPeople, readLetter } from './read-letter.ts'

const by = { ...colleagues.frances, tid: tenantId }

/**
 * What is wrong with the letter of the nth combination: where it contradicts itself, and where it says something else
 * than the restriction. Nothing is wrong with a letter that says which part it lacks, because nobody can send it.
 */
export function wrongWith(n: number): string[] {
  const facts = combination(n)
  const { paragraphs, missing } = compose(facts, by, council)
  const text = paragraphs.join('\n\n')
  const shut = closedIn(facts)
  const left = channels.filter((channel) => !shut.includes(channel))
  const { measures, services } = facts.terms
  if (measures.length === 0 || left.every((channel) => channel === 'social-media')) {
    return measures.length === 0 || missing.length > 0 || onlyPeople(text).length === 0 ? [] : ['lacks nothing']
  }
  const told = readLetter(text)
  const only = onlyPeople(text).flat()
  const wrong = missing.length > 0 ? [`lacks ${missing}`] : contradictions(text)
  for (const channel of channels) {
    if (told[channel].closes > 0 !== shut.includes(channel)) wrong.push(`${channel}: says otherwise than the measures`)
  }
  for (const measure of measures) {
    if (measure.kind === 'volume' && !shut.includes(measure.channel)) {
      const isOffered = told[measure.channel].opens > 0
      if (isOffered !== told[measure.channel].limits.length > 0) wrong.push(`${measure.channel}: its limit is missing`)
    }
    if (measure.kind === 'type' && !text.includes(measure.what)) wrong.push('a matter is missing')
    if (measure.kind === 'days-and-times' && !text.includes(measure.when.replace(/\.$/, '')))
      wrong.push('a time is missing')
    if (measure.kind === 'fewer-people' && !measure.people.every((one) => only.includes(one)))
      wrong.push('a person is missing')
    if (measure.kind === 'designated-contact' && !only.includes(facts.terms.contact.name))
      wrong.push('the contact is missing')
  }
  if ((services !== null) !== text.includes('for the following services: Housing and Planning.'))
    wrong.push('not the services of the restriction')
  return wrong.map((words) => `${n}: ${words}`)
}
