import { diverts } from '../mail-arrangement/diverts.ts'
import { isForPeopleAlone, keepsOnFile, listedPeople, type Measure } from '../restriction/measures.ts'
import type { Terms } from '../restriction/terms.ts'
import { closedBy } from '../restriction/ways.ts'
import { type Channel, channels } from '../vocabulary.ts'

type Volume = Extract<Measure, { kind: 'volume' }>

/**
 * P8, P11: what measures say together: each open channel with its limits, each closed one, and whom, what and when.
 * Said channel by channel, so that one measure never contradicts another.
 */
export type HowToContact = {
  /** The only people whom the customer can contact; null: nobody in particular. */
  only: string[] | null
  /** The addresses of those who have one, by name. */
  addresses: ReadonlyMap<string, string>
  open: { channel: Channel; limits: Volume[] }[]
  closed: Channel[]
  about: string[]
  times: string[]
  onFile: OnFile
}

/**
 * P10: which messages beyond the limits are read and kept on file: those about other matters, and those that are too
 * many, by which channels. `everything`: all that the arrangements rule out.
 */
export type OnFile = { everything: boolean; about: boolean; channels: Channel[] }

/** What of a restriction's terms says how to contact the council. */
export type Arranging = Pick<Terms, 'measures' | 'contact'> & { mail: Pick<Terms['mail'], 'kind'> }

/**
 * The designated contact, to whom staff pass messages, and the "fewer people" add up, as do several matters and several
 * times. A limit of a closed channel says nothing. Social media reaches everybody, so it is no way to reach certain
 * people alone.
 */
export function howToContact({ measures, contact, mail }: Arranging): HowToContact {
  const of = <Kind extends Measure['kind']>(kind: Kind) =>
    measures.filter((measure): measure is Extract<Measure, { kind: Kind }> => measure.kind === kind)
  const people = listedPeople(measures)
  const only = isForPeopleAlone(measures) ? unique([contact.name, ...people.map(({ name }) => name)]) : null
  const shut = closedBy({ measures, mail })
  const about = of('type')
  const kept = of('volume').filter(({ channel, onFile }) => onFile === true && !shut.includes(channel))
  const reaches = (channel: Channel) => !shut.includes(channel) && !(channel === 'social-media' && only !== null)
  return {
    only,
    addresses: new Map(people.flatMap(({ name, address }) => (address ? [[name, address] as const] : []))),
    open: channels.filter(reaches).map((channel) => ({
      channel,
      limits: of('volume').filter((measure) => measure.channel === channel),
    })),
    closed: channels.filter((channel) => shut.includes(channel)),
    about: unique(about.map(({ what }) => what.trim())),
    times: unique(of('days-and-times').map(({ when }) => when.trim())),
    onFile: {
      everything: keepsOnFile(measures) && measures.every(rulesNothingOut) && shut.length === 0,
      about: about.some(({ onFile }) => onFile === true),
      channels: unique(kept.map(({ channel }) => channel)),
    },
  }
}

/**
 * P10: whether each message that goes beyond the measure is at least read: colleagues of the people named pass on what
 * reaches them.
 */
const rulesNothingOut = (measure: Measure): boolean => isForPeopleAlone([measure]) || keepsOnFile([measure])

/** In their first spelling. */
const unique = <Text extends string>(texts: readonly Text[]): Text[] =>
  [...new Map(texts.toReversed().map((text) => [text.trim().toLowerCase(), text])).values()].toReversed()

/**
 * P14: how an objection reaches the office that decides, and not the customer's contact: by channels that everything
 * leaves open that binds the customer. All e-mail of a customer whose mail is forwarded reaches the contact first, so
 * e-mail is offered last.
 */
export function waysToObject(binding: readonly Arranging[]): Channel[] {
  const ways = binding.map((one) => howToContact(one).open.map(({ channel }) => channel))
  const isOpen = (channel: Channel) => ways.every((open) => open.includes(channel))
  const isDiverted = binding.some(({ mail }) => diverts(mail))
  const direct = (['email', 'post'] as const).filter(
    (channel) => isOpen(channel) && !(channel === 'email' && isDiverted),
  )
  if (direct.length > 0) return direct
  return (['telephone', 'in-person', 'email'] as const).filter(isOpen).slice(0, 1)
}
