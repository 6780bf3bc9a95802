import type { Way } from '../../../server/contract/restriction/terms.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts, weekdayWords } from '../../../server/contract/texts/words/terms.ts'
import { optionsOf } from '../../words/spoken.ts'

/** The ways that can stay open, in the order in which they are offered. */
export const wayChannels = ['email', 'telephone', 'post', 'in-person'] as const satisfies Way['channel'][]
export type WayChannel = Way['channel']
type Weekday = Extract<Way, { channel: 'in-person' }>['days'][number]
export const weekdays = Object.keys(weekdayWords) as Weekday[]

/** The days of a week, for a form that asks on which of them. */
export const weekdayOptions: readonly { value: Weekday; label: string }[] = optionsOf(weekdayWords)

/** A chosen way with its details; `text` is the address, the number or the place. */
export type WayDraft = { text: string; days: Weekday[]; from: string; to: string }
/** P11: the chosen ways. */
export type WaysDraft = Partial<Record<WayChannel, WayDraft>>

export const noWayChosen: WaysDraft = {}

const draftOf = (text: string, times?: Pick<WayDraft, 'days' | 'from' | 'to'>): WayDraft => ({
  text,
  ...(times ?? { days: [], from: '', to: '' }),
})

/** The details that the council's settings have for a way: the contact's own first. */
export function proposedWay(channel: WayChannel, contactAddress: string, council: Me['council']): WayDraft {
  const { contacts, ways } = council
  const contact = contacts.find(({ address }) => address === contactAddress)
  switch (channel) {
    case 'email':
      return draftOf(contactAddress)
    case 'telephone':
      return draftOf(contact?.telephone ?? ways.telephone)
    case 'post':
      return draftOf(ways.post)
    case 'in-person':
      return draftOf(ways.visits.place, { ...ways.visits, days: [...ways.visits.days] })
  }
}

/** The ways that stay open, to change, by channel. */
export const fromWays = (ways: readonly Way[]): WaysDraft =>
  Object.fromEntries(ways.map((way) => [way.channel, fromWay(way)]))

function fromWay(way: Way): WayDraft {
  switch (way.channel) {
    case 'email':
    case 'post':
      return draftOf(way.address)
    case 'telephone':
      return draftOf(way.number)
    case 'in-person':
      return draftOf(way.place, { days: way.days, from: way.from, to: way.to })
  }
}

/** Only ways that are open: one that was closed afterwards is not sent. */
export const toWays = (draft: WaysDraft, open: readonly WayChannel[]): Way[] =>
  open.flatMap((channel) => {
    const chosen = draft[channel]
    return chosen ? toWay(channel, chosen) : []
  })

function toWay(channel: WayChannel, { text, days, from, to }: WayDraft): Way {
  const said = text.trim()
  switch (channel) {
    case 'email':
      return { channel, address: said }
    case 'telephone':
      return { channel, number: said }
    case 'post':
      return { channel, address: said }
    case 'in-person':
      return { channel, place: said, days, from, to }
  }
}

/** What is missing, by field; the register finds what is wrong. */
export function waysProblems(draft: WaysDraft, open: readonly WayChannel[]): Record<string, string> {
  const problems: Record<string, string> = {}
  const chosen = open.filter((channel) => draft[channel])
  if (chosen.length === 0) problems.ways = say(texts['choose-at-least-one-way'])
  for (const channel of chosen) {
    const { text = '', days = [], from = '', to = '' } = draft[channel] ?? {}
    if (!text.trim()) problems[`ways.${channel}`] = say(texts['this-is-needed'])
    if (channel !== 'in-person') continue
    if (days.length === 0) problems['ways.days'] = say(texts['choose-at-least-one-day'])
    if (!from || !to || from >= to) problems['ways.times'] = say(texts['give-two-times-earlier'])
  }
  return problems
}
