import { freeJudges, involvementOf, type Post } from '../../policy/judging/judging.ts'
import { isJudged, type OwnPart } from '../../policy/rights-request/rights-request.ts'
import type { RightsRequestKind } from '../../policy/vocabulary-rights.ts'
import { isKnownAddress } from '../../register/judging/accounts.ts'
import { actorsOn } from '../../register/rights-request/actors.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { holdersIn, independent } from '../judging/posts.ts'

/** The part that whoever answers had in the record, and a named officer who is free; null: none, or it does not count. */
export type PartInRecord = OwnPart & { proposed: { name: string; post: string } | null }

/**
 * G: whether somebody else is free is judged as for a representation: by the posts of paragraph 13 and the independent
 * officer. The register keeper answers requests, too, and counts where the settings' address is one that somebody signs
 * in with.
 */
export async function partInRecord(
  reading: Reading,
  act: Act,
  { kind, customerId }: { kind: RightsRequestKind; customerId: string },
): Promise<PartInRecord | null> {
  if (!isJudged(kind)) return null
  const parts = {
    ...{ escalatedBy: [], decidedBy: await actorsOn(reading, customerId), keptBy: [] },
    ...{ contact: null, deputy: null, named: [] },
  }
  const keeper = await keeperPost(reading, act)
  const holders = [...holdersIn(act), ...keeper.flatMap(({ holder }) => holder ?? [])]
  if (involvementOf(act.by, parts, holders).length === 0) return null
  const { authorisingOfficers, independentOfficer } = act.council.posts
  const free = (judges: Post[]) => freeJudges(act.by, parts, { judges, holders, today: today(act) })
  const [proposed] = free([...independent(independentOfficer), ...authorisingOfficers])
  return {
    isAnotherFree: proposed !== undefined || free(keeper).length > 0,
    proposed: proposed ? { name: proposed.holder.name, post: proposed.post } : null,
  }
}

async function keeperPost(reading: Reading, { council }: Act): Promise<Post[]> {
  const { address } = council.posts.registerKeeper
  if (!(await isKnownAddress(reading, address))) return []
  return [{ post: address, holder: { name: address, accounts: [address] } }]
}
