import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import type { Judging } from '../../../server/contract/judging.ts'
import { say } from '../../../server/contract/texts/say.ts'
import {
  anotherIsFree,
  cannotJudge,
  judgeWithReason,
  judging as texts,
} from '../../../server/contract/texts/words/judging.ts'
import { obstacle as postWords } from '../../../server/contract/texts/words/obstacle.ts'
import type { ChangeObstacle } from '../../../server/policy/vocabulary-judging.ts'
import type { ChangeKind } from './use-change.ts'

/** P13, P14, P15: who may judge, for the forms that judge; null for other forms, and without the role. */
export function judgingBy(by: ChangeKind, { judging }: Pick<RestrictionSeen, 'judging'>): Judging | null {
  if (by === 'review') return judging.review
  return by === 'representation' || by === 'circumstances' ? judging.answer : null
}

/**
 * P13, P14: what prevents an officer from using the forms that change and lift; null for the others, for which
 * `judgingBy` decides.
 */
export function changeObstacleBy(by: ChangeKind, { judging }: Pick<RestrictionSeen, 'judging'>): ChangeObstacle | null {
  if (by === 'variation') return judging.change
  return by === 'lifting' ? judging.lift : null
}

/** What the form suggests as the reason of somebody who had a part. */
export const proposedReason = (judging: Judging | null): string =>
  judging?.isNamedByP15 && judging.involvement.length > 0 ? say(texts['named-by-paragraph-15']) : ''

/** Why somebody can't judge and whom to ask, or why they must give a reason; null: neither. */
export function judgeWords(judging: Judging | null): string | null {
  if (!judging) return null
  const { obstacle, involvement, proposed } = judging
  const ask = proposed
    ? say(texts.ask, { name: proposed.name, post: proposed.post })
    : say(texts['ask-somebody-who-had'])
  if (obstacle === 'no-post') return say(postWords[obstacle])
  if (obstacle === 'not-the-reviewer') return say(texts[obstacle])
  const part = involvement.at(0)
  if (obstacle === null) return part ? say(judgeWithReason[part]) : null
  if (!part) return ask
  return `${obstacle === 'escalated' ? say(cannotJudge[part]) : say(anotherIsFree[part])} ${ask}`
}
