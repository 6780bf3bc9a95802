import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import type { Judging } from '../../server/contract/judging.ts'
import { obstacle as postWords } from '../../server/contract/messages/en/obstacle.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { ChangeObstacle, Involvement, JudgeObstacle } from '../../server/policy/vocabulary-judging.ts'
import type { By } from './use-change.ts'

/** P13, P14, P15: who may judge, for the forms that judge; null for the others, and without the role. */
export function judgingBy(by: By, { judging }: Pick<RestrictionSeen, 'judging'>): Judging | null {
  if (by === 'review') return judging.review
  return by === 'representation' || by === 'circumstances' ? judging.answer : null
}

/** P13, P14: what keeps an officer from the forms that change and lift; null for the others: `judgingBy` says it. */
export function changeObstacleBy(by: By, { judging }: Pick<RestrictionSeen, 'judging'>): ChangeObstacle | null {
  if (by === 'variation') return judging.change
  return by === 'lifting' ? judging.lift : null
}

/** What the form suggests as the reason of somebody who had a part. */
export const proposedReason = (judging: Judging | null): string =>
  judging?.isNamedByP15 && judging.involvement.length > 0 ? 'Named by paragraph 15.' : ''

const parts: Record<Involvement, string> = {
  escalated: 'You escalated this customer',
  decided: 'You decided this, or an earlier version of it',
  contact: 'You are the customer’s contact',
  deputy: 'You are the deputy of the customer’s contact',
}

const obstacles: Record<Exclude<JudgeObstacle, 'no-post'>, string> = {
  escalated: 'so you can’t judge this.',
  'another-is-free': 'and somebody else is free to judge it.',
}

/** Why an officer can't change the restriction, lift it, or either, and whom to ask. */
export const changeWords = (obstacle: ChangeObstacle, what: 'change' | 'lift' | 'change or lift'): string =>
  obstacleWords(obstacle, `${what} the restriction`)

/** Why an officer can't do something, and whom to ask. `act`: "change the restriction". */
export const obstacleWords = (obstacle: ChangeObstacle, act: string): string =>
  obstacle === 'escalated'
    ? `You escalated this customer. Ask another authorising officer to ${act}.`
    : say(postWords, obstacle)

/** Why somebody can't judge and whom to ask, or why they must give a reason; null: neither. */
export function judgeWords(judging: Judging | null): string | null {
  if (!judging) return null
  const { obstacle, involvement, proposed } = judging
  const ask = proposed ? `Ask ${proposed.name}, ${proposed.post}.` : 'Ask somebody who had no part in it.'
  if (obstacle === 'no-post') return say(postWords, obstacle)
  const part = involvement.map((one) => parts[one]).at(0)
  if (obstacle !== null) return part ? `${part}, ${obstacles[obstacle]} ${ask}` : ask
  return part ? `${part}. Nobody else is free, so you can judge it if you say why.` : null
}
