import type * as v from 'valibot'
import type { directoryWords } from '../../contract/settings/directory.ts'
import { say } from '../../contract/texts/say.ts'
import type { Council, CouncilParts } from '../../council/council.ts'
import type { Day } from '../../policy/calendar.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import {
  type DirectoryWord,
  isNobodyHere,
  presenceAfter,
  wordOfAll,
} from '../../policy/designated-contact/directory.ts'
import type { Presence } from '../../policy/designated-contact/presence.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { addPartVersion, currentPart } from '../settings/change-settings.ts'
import { differences } from '../settings/differences.ts'

type Words = v.InferOutput<typeof directoryWords>['people']

/** Who changes the settings when a job brings the directory's word: nobody signs in, and it can do nothing else. */
const theDirectory: Act['by'] = {
  oid: 'the-directory',
  tid: 'the-directory',
  name: 'The directory',
  address: null,
  roles: [],
}

/** P14: whom the directory is asked about: contacts, deputies, and the accounts of those who hold a post. */
export function peopleToAsk({ contacts, posts }: Pick<Council, 'contacts' | 'posts'>): string[] {
  const people = contacts.flatMap((one) => [one.address, ...(one.deputy ? [one.deputy.address] : [])])
  const accounts = holdersIn(posts).flatMap((holder) => holder.accounts.filter((account) => account.includes('@')))
  return [...new Set([...people, ...accounts].map((one) => one.toLowerCase()))].sort()
}

type Posts = CouncilParts['posts']
const holdersIn = ({ authorisingOfficers, reviewer, independentOfficer }: Posts) =>
  [...authorisingOfficers, reviewer, ...(independentOfficer ? [independentOfficer] : [])].flatMap(
    ({ holder }) => holder ?? [],
  )

/**
 * P14: the directory's word about contacts, deputies and holders: who is away and who has left becomes a new version of
 * the settings, as if the register keeper had filled it in. Whoever the settings do not name is dropped. Null: nobody
 * would be here any more, so nothing is changed.
 */
export async function takeDirectory(
  tx: Writing,
  act: Omit<Act, 'by'>,
  words: Words,
): Promise<{ people: number; parts: number } | null> {
  const byJob = { ...act, by: theDirectory }
  const asked = peopleToAsk(act.council)
  const known = words.filter(({ address }) => asked.some((one) => isSameMailbox(one, address)))
  const contacts = await currentPart(tx, act.council, 'contacts')
  const posts = await currentPart(tx, act.council, 'posts')
  const changed = [
    { part: 'contacts' as const, now: contacts, value: contactsAfter(contacts.value, known, today(byJob)) },
    { part: 'posts' as const, now: posts, value: postsAfter(posts.value, known, today(byJob)) },
  ].filter(({ now, value }) => differences(now.value, value).length > 0)
  // What the register keeper entered is no news, so that a true answer is not refused for ever.
  if (changed.length > 0 && isNobodyHere(known)) return null
  for (const { part, now, value } of changed)
    await addPartVersion(tx, byJob, {
      part,
      number: now.number + 1,
      value,
      why: say('The directory says who is away and who has left.'),
    })
  return { people: known.length, parts: changed.length }
}

const wordOf = (words: Words, address: string) => words.find((one) => isSameMailbox(one.address, address)) ?? null

function after<Person extends Presence & { address: string }>(person: Person, words: Words, day: Day): Person {
  const word = wordOf(words, person.address)
  return word === null ? person : { ...person, ...presenceAfter(person, word, day) }
}

const contactsAfter = (contacts: CouncilParts['contacts'], words: Words, day: Day): CouncilParts['contacts'] =>
  contacts.map((one) => ({ ...after(one, words, day), deputy: one.deputy && after(one.deputy, words, day) }))

function postsAfter(posts: Posts, words: Words, day: Day): Posts {
  const held = <Post extends Posts['reviewer'] | NonNullable<Posts['independentOfficer']>>(post: Post): Post =>
    post.holder ? { ...post, holder: holderAfter(post.holder, words, day) } : post
  return {
    ...posts,
    authorisingOfficers: posts.authorisingOfficers.map(held),
    reviewer: held(posts.reviewer),
    independentOfficer: posts.independentOfficer && held(posts.independentOfficer),
  }
}

type Holder = NonNullable<Posts['reviewer']['holder']>

/** A holder with an account that the directory was not asked about has not left by its word. */
function holderAfter(holder: Holder, words: Words, day: Day): Holder {
  const theirs = holder.accounts.map((account): DirectoryWord => wordOf(words, account) ?? { state: 'here' })
  const word = wordOfAll(theirs)
  if (word === null) return holder
  const { lastDay, away } = presenceAfter({ lastDay: holder.lastDay }, word, day)
  return { ...holder, lastDay, awayUntil: away && away.from <= day ? away.until : holder.awayUntil }
}
