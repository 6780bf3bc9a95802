import { say } from '../../server/contract/texts/say.ts'
import { askAnother, judging } from '../../server/contract/texts/words/judging.ts'
import { obstacle as postWords } from '../../server/contract/texts/words/obstacle.ts'
import type { ChangeObstacle, InForceObstacle } from '../../server/policy/vocabulary-judging.ts'

/** P13: why an officer can't do one of these acts, and whom to ask. */
export function obstacleWords(obstacle: ChangeObstacle | InForceObstacle, act: keyof typeof askAnother): string {
  if (obstacle === 'escalated') return say(askAnother[act])
  return obstacle === 'answer-not-sent' || obstacle === 'own-import' ? say(judging[obstacle]) : say(postWords[obstacle])
}
