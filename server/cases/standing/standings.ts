import { say } from '../../contract/texts/say.ts'
import type { Council } from '../../council/council.ts'
import { messagesOf } from '../../letters/messages.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { type CustomerStanding, standingOf } from '../../policy/standing/standing.ts'
import { standingFacts } from '../../register/standing/standing-facts.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { standInsOf } from '../designated-contact/absences.ts'
import { arrangementWords, lookedUpWords } from './arrangement-words.ts'

/**
 * These customers' standings as this reader sees them, in the same order.
 * @param about the id of the message that is asked about, if it has one; `look-up`: a call, a visit or a letter
 */
export async function standingsOf(
  reading: Reading,
  act: Act,
  customerIds: string[],
  reader: Reader,
  about: { messageId: string | null } | 'look-up' = { messageId: null },
): Promise<CustomerStanding[]> {
  const { timeZone, contacts, services, scope, councillors, letterhead } = act.council
  const telephones = telephonesOf(contacts)
  const { tellsServices } = scope
  const own = { say: act.say ?? say }
  const lookedUp = about === 'look-up' ? { lookedUp: lookedUpWords(own.say) } : {}
  const wording = {
    ...messagesOf(act.council),
    // It follows the council's own sentence, which is English.
    notTold:
      about === 'look-up'
        ? own.say('The customer has not been told of this restriction. Do not mention it to them.')
        : say('The customer has not been told of this restriction. Do not mention it to them.'),
    arrangement: arrangementWords(own.say),
    ...lookedUp,
  }
  const messageId = about === 'look-up' ? null : about.messageId
  const of = {
    timeZone,
    wording,
    telephones,
    services,
    tellsServices,
    alsoNamed: { councillors, office: letterhead?.office.address ?? null },
    standIns: standInsOf(act),
  }
  const asked = { person: act.by, reader, at: act.at, ...of }
  return (await standingFacts(reading, customerIds, messageId)).map((facts) => standingOf(facts, asked))
}

const telephonesOf = (contacts: Council['contacts']): Map<string, string> =>
  new Map(
    contacts
      .flatMap((one) => [one, ...(one.deputy ? [one.deputy] : [])])
      .flatMap(({ address, telephone }) => (telephone ? [[address.toLowerCase(), telephone] as const] : [])),
  )
