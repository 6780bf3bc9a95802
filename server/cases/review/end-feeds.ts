import type { CouncilParts } from '../../council/council.ts'
import { isLeftOut } from '../../policy/review/calendar-feed.ts'
import { withTheirAccounts } from '../../register/judging/accounts.ts'
import { endCalendarFeed, workingFeeds } from '../../register/review/calendar-feeds.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { holdersIn } from '../judging/posts.ts'

/** P15: nobody can read the calendar at this address any more. */
export async function endFeed(tx: Writing, act: Act, id: string): Promise<void> {
  await endCalendarFeed(tx, id, act.at)
  await audit(tx, act, { what: 'calendar-feed-ended', subjectId: id, customerId: '' })
}

/** P15: ends the addresses of those whom the settings named as holders, and name no more. */
export async function endFeedsOfLeavers(
  tx: Writing,
  act: Act,
  before: CouncilParts['posts'],
  after: CouncilParts['posts'],
): Promise<void> {
  const [were, are] = [before, after].map((posts) => holdersIn({ council: { posts } })) as [Holders, Holders]
  for (const { id, by } of await workingFeeds(tx, today(act))) {
    const [account] = await withTheirAccounts(tx, [by])
    if (account && isLeftOut(account, were, are)) await endFeed(tx, act, id)
  }
}

type Holders = ReturnType<typeof holdersIn>
