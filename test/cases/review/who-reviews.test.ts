import { expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { colleagues } from '../../cast.ts'
import { actBy, afterLastDay, withIndependent, withPosts } from '../../support/acts.ts'
import { agreed, frances, inForce, on, record, restriction, reviewed, tom } from '../../support/deciding.ts'
import { now } from '../../support/doing.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

/** Kit, with the app role and no post. */
const roleAlone = actBy({ ...colleagues.kit, roles: ['Reviewer'] }, now)
const dan = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, now)
const independent = withIndependent(dan, 'dan')
const unnamed = (act: Act) => withPosts(act, { reviewer: { ...act.council.posts.reviewer, holder: null } })
const away = (act: Act) => {
  const { reviewer } = act.council.posts
  return withPosts(act, {
    reviewer: { ...reviewer, holder: reviewer.holder && { ...reviewer.holder, awayUntil: '2026-11-03' } },
  })
}
const left = (act: Act) => afterLastDay(act, 'Frances Lane', '2026-11-02')

it.each(
  stores.flatMap((store) =>
    (
      [
        ['the holder of the reviewer’s post', frances, null],
        ['somebody with the role alone', roleAlone, 'not-the-reviewer'],
        ['the holder after their last day', left(frances), 'not-the-reviewer'],
        ['somebody with the role alone, once the holder has left', left(roleAlone), 'not-the-reviewer'],
        ['somebody with the role, while the settings name nobody', unnamed(roleAlone), null],
        ['the independent officer, while the reviewer is free', independent, 'not-the-reviewer'],
        ['the independent officer, while the reviewer is away', away(independent), null],
        ['the independent officer, once the reviewer has left', left(independent), null],
      ] as const
    ).map(([who, act, refusal]) => ({ ...store, who, act, refusal })),
  ),
)(
  'P15: a restriction that Tom decided is reviewed by $who: $refusal, on $store',
  async ({ openEmpty, act, refusal }) => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register, {}, tom)
    await record(register, tom, letterId)
    expect((await restriction(register, restrictionId, act)).judging.review).toMatchObject({ obstacle: refusal })
    const review = reviewed(register, act, restrictionId)
    if (refusal === null) await review
    else await expect(review).rejects.toMatchObject({ refusal })
  },
)

it.each(eitherStore)(
  'P15: the independent officer reviews what the reviewer decided, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    expect((await restriction(register, restrictionId, independent)).judging.review).toMatchObject({ obstacle: null })
    await reviewed(register, independent, restrictionId)
  },
)

it.each(eitherStore)('P15: a due review is on the list of those who can review, on $store', async ({ openEmpty }) => {
  const register = await openEmpty()
  await inForce(register)
  const due = (act: Act) => ({ ...act, at: on('2027-05-01').at })
  const kinds = async (act: Act) => (await seeWork(register, due(act))).items.map(({ kind }) => kind)
  expect(await kinds(frances)).toContain('review')
  expect(await kinds(independent)).toEqual(['review'])
  expect(await kinds(roleAlone)).toEqual([])
})
