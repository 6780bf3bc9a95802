import type { LookupAnswer, LookupQuestion, Standing, StandingAnswer } from '../contract/standing/standing.ts'
import { ServerRefusal } from './problems.ts'

/** Outlook keeps a pane and its commands for days after an upgrade. What those of 0.9.0 can read of a standing. */
const standingsThen: readonly Standing['kind'][] = [
  'not-on-register',
  'warned',
  'decision-pending',
  'restricted',
  'not-checked',
  'colleague',
]
const foundThen: readonly LookupAnswer['found']['kind'][] = ['standing', 'possible-match', 'no-match']

/** A pane since 0.9.0 always says which service the person is in, if only that nobody knows. */
type Asked = { service?: string | null | undefined }

/**
 * The standings, or a refusal that tells people to reload: an earlier pane could only show that it could not read the
 * answer.
 */
export function standingsFor({ service }: Asked, answer: StandingAnswer): StandingAnswer {
  const isReadable = answer.standings.every(({ standing }) => standingsThen.includes(standing.kind))
  return given(service, isReadable, answer)
}

/** The same for a look-up. That pane cannot look up postal addresses. */
export function foundFor({ service, by }: Asked & Pick<LookupQuestion, 'by'>, answer: LookupAnswer): LookupAnswer {
  const { found } = answer
  const isKnown = found.kind !== 'standing' || standingsThen.includes(found.standing.kind)
  return given(service, by === 'postal-address' || (isKnown && foundThen.includes(found.kind)), answer)
}

function given<T>(service: Asked['service'], isReadable: boolean, answer: T): T {
  if (service === undefined && !isReadable) throw new ServerRefusal('pane-too-old')
  return answer
}
