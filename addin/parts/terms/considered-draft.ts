import type { ConsideredAgain, Terms } from '../../../server/contract/restriction/terms.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import {
  closedChannels,
  diverts,
  isForPeopleAlone,
  type Problems,
  type TermsDraft,
  touchesEmail,
} from './terms-draft.ts'

export type HeardDraft = { key: string; address: string; consultedOn: string; said: string }

/** P11, P12, P16: what is considered before a channel is closed or e-mail is touched, in draft. */
export type ConsideredDraft = {
  lesserMeasures: string
  closingLastResort: boolean
  councillorsAffected: boolean | null
  councillorsWhyNot: string
  councillorsArrangement: string
  heard: HeardDraft[]
}

export const nothingConsidered: ConsideredDraft = {
  lesserMeasures: '',
  closingLastResort: false,
  councillorsAffected: null,
  councillorsWhyNot: '',
  councillorsArrangement: '',
  heard: [],
}

/**
 * What the terms ask for: everything of a first restriction, of a change only what it makes harder. `emailLost`: why
 * e-mail does not reach councillors, so that words must say how the customer can; null: it does. `mayStateAgain`: the
 * arrangement for councillors can be written anew, since the letter of the change quotes it.
 */
export type Asks = {
  closing: boolean
  councillors: boolean
  mayStateAgain?: boolean
  emailLost: 'closed' | 'forwarded' | null
}

/** The councillors in the council's settings. */
type Councillors = Me['council']['councillors']

/** P16: as the register asks, so that nobody is refused for an answer that the form did not ask for. */
export function emailLost(terms: TermsDraft, councillors: Councillors): Asks['emailLost'] {
  if (closedChannels(terms).includes('email')) return 'closed'
  const isLeft = ({ address }: Councillors[number]) => terms.exceptions.includes(address)
  const leavesAWard = [...Map.groupBy(councillors, ({ ward }) => ward).values()].some((ward) => ward.every(isLeft))
  return diverts(terms.mail) && councillors.length > 0 && !leavesAWard ? 'forwarded' : null
}

/** P14: what a change of these terms must consider again. */
export const asksOfChange = (draft: TermsDraft, before: Terms, councillors: Councillors): Asks => ({
  ...asksAgain(draft, before),
  mayStateAgain: touchesEmail(draft),
  emailLost: emailLost(draft, councillors),
})

function asksAgain(draft: TermsDraft, before: Terms): Pick<Asks, 'closing' | 'councillors'> {
  const wider = before.services !== null && !draft.services?.every((one) => before.services?.includes(one))
  const closedBefore = new Set([
    ...before.measures.flatMap((measure) => (measure.kind === 'channel-closed' ? measure.channel : [])),
    ...(before.mail.kind === 'block' ? (['email'] as const) : []),
  ])
  const closed = closedChannels(draft).filter((channel) => wider || !closedBefore.has(channel))
  const fewerExceptions = before.mail.exceptions.some((one) => !draft.exceptions.includes(one))
  const mail = gravity[draft.mail] > 0 && (wider || gravity[draft.mail] > gravity[before.mail.kind] || fewerExceptions)
  const alone = isForPeopleAlone(draft.measures) && !isForPeopleAlone(before.measures)
  return {
    closing: closed.length > 0,
    councillors: mail || alone || closed.includes('email'),
  }
}

const gravity = { none: 0, mark: 0, forward: 1, block: 2 }

/** In the register's format; null if a change asks for nothing. */
export function toConsideredAgain(draft: ConsideredDraft, terms: TermsDraft, before: Terms): ConsideredAgain {
  const asks = asksAgain(terms, before)
  const isStated = asks.councillors || (touchesEmail(terms) && draft.councillorsAffected !== null)
  const stated = isStated ? draft : { ...draft, councillorsAffected: null, councillorsWhyNot: '' }
  return asks.closing || isStated ? toConsidered(stated, asks) : null
}

/** What was written about closing stays in the draft, but is not sent while nothing is closed. */
export const toConsidered = (draft: ConsideredDraft, { closing }: Pick<Asks, 'closing'>) => ({
  lesserMeasures: closing ? draft.lesserMeasures.trim() : '',
  lastResort: closing && draft.closingLastResort,
  councillors: {
    affected: draft.councillorsAffected === true,
    whyNot: draft.councillorsAffected ? '' : draft.councillorsWhyNot.trim(),
    arrangement: draft.councillorsAffected ? draft.councillorsArrangement.trim() : '',
    heard: draft.councillorsAffected
      ? draft.heard.map(({ address, consultedOn, said }) => ({ address, consultedOn, said: said.trim() }))
      : [],
  },
})

const missing = () => say(texts['this-is-needed'])

/** Problems that can be found before the request is sent, by field. */
export function consideredProblems(draft: ConsideredDraft, asks: Asks): Problems {
  const { closing, councillors, mayStateAgain = false, emailLost: lost } = asks
  const problems: Problems = {}
  const need = (name: string, given: string) => {
    if (!given.trim()) problems[name] = missing()
  }
  if (closing) need('lesserMeasures', draft.lesserMeasures)
  if (closing && !draft.closingLastResort) problems.closingLastResort = say(texts['confirm-keep-channel-open'])
  if (!councillors && !(mayStateAgain && draft.councillorsAffected !== null)) return problems
  if (draft.councillorsAffected === null) problems.councillorsAffected = missing()
  if (draft.councillorsAffected === false && lost !== null) need('councillorsWhyNot', draft.councillorsWhyNot)
  if (draft.councillorsAffected) {
    need('councillorsArrangement', draft.councillorsArrangement)
    if (draft.heard.length === 0) problems.heard = say(texts['say-which-councillor-consulted'])
    for (const { key, address, consultedOn, said } of draft.heard) {
      need(`heard.${key}.address`, address)
      need(`heard.${key}.consultedOn`, consultedOn)
      need(`heard.${key}.said`, said)
    }
  }
  return problems
}

/** The field for each refusal. */
export const consideredFieldOf: Record<string, string> = {
  'lesser-measures-not-considered': 'lesserMeasures',
  'closing-not-last-resort': 'closingLastResort',
  'councillors-not-considered': 'councillorsAffected',
  'councillors-unaffected-unexplained': 'councillorsWhyNot',
  'in-the-future': 'heard',
  'too-early': 'heard',
}
