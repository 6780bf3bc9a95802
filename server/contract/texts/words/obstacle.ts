import type { PostObstacle } from '../../../policy/vocabulary-judging.ts'

/** P13: what keeps somebody with the role from deciding, and what to do. The pane says it before, a refusal after. */
export const obstacle = {
  'no-holders':
    'Nobody can decide now: the settings don’t say who holds the posts that decide, or each holder’s last day has passed. Ask the register keeper to open Settings, then Posts, and to add each holder with all their accounts.',
  'no-post':
    'You don’t hold one of the posts that decide. Ask one of their holders. If you do hold one, ask the register keeper to check your accounts and your last day in Settings, under Posts.',
} as const satisfies Record<PostObstacle, string>
