import type { Act } from '../../../server/cases/act.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { colleagues } from '../../cast.ts'
import { actBy, whileAway, withIndependent, withoutHolders, withPosts } from '../../support/acts.ts'
import { answer, approval, decide, frances, grounds, reviewed, tom } from '../../support/deciding.ts'
import { amira, now } from '../../support/doing.ts'
import { type Attempt, approve, lift, respond, vary } from './officer-attempts.ts'

/** Kit, with the role and no post. */
const roleAlone = actBy({ ...colleagues.kit, roles: ['AuthorisingOfficer'] }, now)
/** Amira, who escalated Petra, as the independent officer with both roles. */
const escalator = () =>
  withIndependent(actBy({ ...colleagues.amira, roles: ['AuthorisingOfficer', 'Reviewer'] }, now), 'amira')

/** The same person with one of the posts. */
const holdingAPost = (act: Act): Act => {
  const { independentOfficer } = act.council.posts
  return withPosts(act, { authorisingOfficers: independentOfficer ? [independentOfficer] : [] })
}

/**
 * P13, P14, P15: who decides and who judges, what a judge must say, and how long a restriction may last; Frances
 * decided on Petra, whom Amira escalated.
 */
export const judgeAttempts: Attempt[] = [
  [
    'same-officer-reason-missing',
    'P14: answer a representation against one’s own decision',
    (s) => answer(s.register, whileAway(frances, 'Tom Birch', '2026-11-03'), s.representation),
  ],
  [
    'same-officer-reason-missing',
    'P15: answer changed circumstances of one’s own decision',
    (s) => respond(s, s.circumstances, whileAway(frances, 'Tom Birch', '2026-11-03')),
  ],
  [
    'same-officer-reason-missing',
    'P15: review one’s own decision without saying why',
    (s) => reviewed(s.register, frances, s.held.restrictionId, { sameOfficerReason: ' ' }),
  ],
  [
    'another-judge-is-free',
    'P14: answer against one’s own decision while another holder is free',
    (s) =>
      answer(s.register, withIndependent(frances, 'dan'), s.representation, { sameOfficerReason: 'I know it best.' }),
  ],
  [
    'another-judge-is-free',
    'P15: answer changed circumstances of one’s own decision while another holder is free',
    (s) => respond(s, s.circumstances, withIndependent(frances, 'dan')),
  ],
  [
    'another-judge-is-free',
    'P15: review one’s own decision while the independent officer is free',
    (s) => reviewed(s.register, withIndependent(frances, 'dan'), s.held.restrictionId),
  ],
  [
    'escalator-may-not-judge',
    'P14: answer a representation after escalating',
    (s) => answer(s.register, escalator(), s.representation, { sameOfficerReason: 'Nobody else is there.' }),
  ],
  [
    'escalator-may-not-judge',
    'P15: answer changed circumstances after escalating',
    (s) => respond(s, s.circumstances, escalator()),
  ],
  [
    'escalator-may-not-judge',
    'P15: review after escalating',
    (s) =>
      reviewed(
        s.register,
        withPosts(escalator(), { reviewer: { ...escalator().council.posts.reviewer, holder: null } }),
        s.held.restrictionId,
      ),
  ],
  [
    'own-escalation',
    'P13: decide a colleague’s escalation of a customer whom one escalated, too',
    (s) => decide(s.register, frances, s.beside, approval()),
  ],
  [
    'posts-without-holders',
    'P13: decide before the settings name a holder',
    (s) => decide(s.register, withoutHolders(tom), s.open, approval()),
  ],
  [
    'posts-without-holders',
    'P13: vary before the settings name a holder',
    (s) => vary(s, s.held.restrictionId, {}, withoutHolders(tom)),
  ],
  ['not-a-post-holder', 'P13: decide with the role alone', (s) => decide(s.register, roleAlone, s.open, approval())],
  ['not-a-post-holder', 'P13: vary with the role alone', (s) => vary(s, s.held.restrictionId, {}, roleAlone)],
  ['not-a-post-holder', 'P14: lift with the role alone', (s) => lift(s, s.held.restrictionId, roleAlone)],
  ['not-a-post-holder', 'P14: answer with the role alone', (s) => answer(s.register, roleAlone, s.representation)],
  [
    'not-a-post-holder',
    'P15: answer changed circumstances with the role alone',
    (s) => respond(s, s.circumstances, roleAlone),
  ],
  [
    'escalator-may-not-judge',
    'P14: lift what one escalated while a representation against it is open',
    (s) => lift(s, s.held.restrictionId, holdingAPost(escalator())),
  ],
  [
    'not-the-reviewer',
    'P15: review with the role alone',
    (s) => reviewed(s.register, actBy({ ...colleagues.kit, roles: ['Reviewer'] }, now), s.held.restrictionId),
  ],
  [
    'grounds-missing',
    'P15: continue at a review without grounds',
    (s) => reviewed(s.register, frances, s.held.restrictionId, { grounds: null }),
  ],
  [
    'grounds-missing',
    'P15: continue with a question of the checklist left open',
    (s) => reviewed(s.register, frances, s.held.restrictionId, { grounds: { ...grounds, needs: ' ' } }),
  ],
  [
    'account-missing',
    'P14: record a representation by telephone without an account',
    (s) =>
      s.register.write((tx) =>
        recordRepresentation(tx, amira, {
          restrictionId: s.held.restrictionId,
          receivedOn: '2026-11-03',
          account: ' ',
          evidence: null,
          channel: 'telephone',
        }),
      ),
  ],
  [
    'until-too-late',
    'approve an end after the council’s longest period',
    (s) => approve(s, { terms: { until: '2028-11-04' } }),
  ],
  [
    'until-too-late',
    'vary beyond the council’s longest period',
    (s) => vary(s, s.held.restrictionId, { until: '2028-11-04' }),
  ],
]
