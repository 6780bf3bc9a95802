import { say } from '../../contract/texts/say.ts'
import { contactTroubleWords } from '../../contract/texts/words/presence.ts'
import { dayInWords } from '../../letters/sentences.ts'
import { daysBetween } from '../../policy/calendar.ts'
import { hasLeft } from '../../policy/judging/judging.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, today } from '../act.ts'
import { contactTroubles, type RestrictionInTrouble } from './contact-troubles.ts'

/** References in one e-mail; the work list has all of them. */
const mostNamed = 50

/** Weeks from a Monday long ago. */
const weekOf = (act: Act): number => Math.floor(daysBetween('2000-01-03', today(act)) / 7)

/**
 * P14: tells the register keeper and the authorising officers of restrictions whose contact has left or for whom nobody
 * is here: the night after it happens, and again every week while it lasts. P13: tells the keeper of posts whose holder
 * has left, every week.
 */
export async function sweepContacts(tx: Writing, act: Act): Promise<void> {
  const troubles = await contactTroubles(tx, act)
  if (troubles.length > 0) await tellOfContacts(tx, act, troubles)
  await tellOfPosts(tx, act)
}

async function tellOfContacts(tx: Writing, act: Act, troubles: readonly RestrictionInTrouble[]): Promise<void> {
  const { registerKeeper, authorisingOfficers } = act.council.posts
  const lines = troubles
    .slice(0, mostNamed)
    .map(
      ({ restrictionId, trouble, contact }) =>
        `${referenceOf('restriction', restrictionId)}: ${say(contactTroubleWords[trouble], { contact })}`,
    )
  // A further restriction is reported the next night, the same ones again after a week.
  const which = troubles.map(({ restrictionId, trouble }) => `${restrictionId.slice(-6)}${trouble[0]}`).join('')
  await addMail(tx, {
    id: act.newId(),
    key: `contact-trouble:${weekOf(act)}:${troubles.length}:${which.slice(0, 1000)}`,
    to: [...new Set([registerKeeper.address, ...authorisingOfficers.map(({ address }) => address)])],
    subject: say('{n, plural, one {# restriction needs another contact} other {# restrictions need another contact}}', {
      n: troubles.length,
    }),
    text: `${lines.join('\n')}\n\n${say('Staff now ask the deputy or an authorising officer. The register keeper can replace a contact who has left, or name a deputy. Each customer then gets a letter from an authorising officer.')}\n${act.publicUrl}/register.html#/settings/leaving\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

async function tellOfPosts(tx: Writing, act: Act): Promise<void> {
  const { authorisingOfficers, reviewer, independentOfficer, registerKeeper } = act.council.posts
  const posts = [...authorisingOfficers, reviewer, ...(independentOfficer ? [independentOfficer] : [])]
  const left = new Map(
    posts.flatMap(({ post, holder }) =>
      holder?.lastDay && hasLeft(holder, today(act)) ? [[post, holder.lastDay] as const] : [],
    ),
  )
  for (const [post, lastDay] of left) {
    const subject = say('A post has no holder: {post}', { post })
    await addMail(tx, {
      id: act.newId(),
      key: `post-left:${weekOf(act)}:${post}:${lastDay}`,
      to: [registerKeeper.address],
      subject,
      text: `${say('The last day of the holder of {post} was {day}. Name the next holder, so that somebody can decide.', { post, day: dayInWords(lastDay) })}\n${act.publicUrl}/register.html#/settings/posts\n\n${act.council.name}\n`,
      headers: {},
      at: act.at,
    })
  }
}
