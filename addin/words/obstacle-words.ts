import { askAnother, judging } from '../../server/contract/messages/en/judging.ts'
import { obstacle as postWords } from '../../server/contract/messages/en/obstacle.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { ChangeObstacle } from '../../server/policy/vocabulary-judging.ts'

/** P13: why an officer can't do one of these acts, and whom to ask. */
export const obstacleWords = (obstacle: ChangeObstacle, act: keyof typeof askAnother): string =>
  obstacle === 'escalated'
    ? say(askAnother, act)
    : obstacle === 'answer-not-sent'
      ? say(judging, obstacle)
      : say(postWords, obstacle)
