import { type Channel, channels } from '../../server/policy/vocabulary.ts'

/** What a letter's text tells its reader of one channel. */
export type Told = { opens: number; closes: number; limits: string[]; details: string }

const phrases: Record<Channel, string> = {
  email: 'by e-mail',
  telephone: 'by telephone',
  'in-person': 'in person',
  post: 'by letter',
  'social-media': 'on social media',
}

const mailAddress = /[\w.'+-]+@[\w-]+(\.[\w-]+)+/
const number = /\b0[\d ]{9,}\d\b/
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/
/** What somebody needs to use a channel; social media needs nothing. */
const needed: Partial<Record<Channel, RegExp>> = {
  email: mailAddress,
  telephone: number,
  post: postcode,
  'in-person': postcode,
}

const lines = (text: string) => text.split('\n').filter(Boolean)
const forbidding = /^Please do not contact us (.*)\.$/
const item = /^• (.*)$/

const limitOf = Object.fromEntries(
  channels.map((channel) => [channel, new RegExp(`^Please contact us ${phrases[channel]} at most (.*)\\.$`)]),
) as Record<Channel, RegExp>

/** Reads a letter as its reader does: channel by channel, from its words alone. */
export function readLetter(text: string): Record<Channel, Told> {
  const all = lines(text)
  const items = all.flatMap((line) => item.exec(line)?.[1] ?? [])
  const forbidden = all.flatMap((line) => forbidding.exec(line)?.[1] ?? [])
  const told = (channel: Channel): Told => {
    const phrase = phrases[channel]
    const ours = items.filter((one) => one.toLowerCase().startsWith(phrase))
    return {
      opens: ours.length,
      closes: forbidden.filter((one) => one.includes(phrase)).length,
      limits: all.flatMap((line) => limitOf[channel].exec(line)?.[1] ?? []),
      details: ours.join(' '),
    }
  }
  return Object.fromEntries(channels.map((channel) => [channel, told(channel)])) as Record<Channel, Told>
}

/** The people whom alone the reader may contact, each time a letter says so. */
export function onlyPeople(text: string): string[][] {
  const found = [
    ...[...text.matchAll(/Please contact ([^.]*?) only\./g)].map(([, who = '']) => [who]),
    ...[...text.matchAll(/Please contact these people only: ([^.]*)\./g)].map(([, who = '']) => who.split(/, | or /)),
  ]
  return found
}

const objection = /please tell (.*?) (by e-mail|by telephone|by letter|in person)/

/** Every place where a letter contradicts itself, in words. The text alone decides, not how it was made. */
export function contradictions(text: string): string[] {
  const found: string[] = []
  const say = (isSo: unknown, words: string) => {
    if (isSo) found.push(words)
  }
  const told = readLetter(text)
  const only = onlyPeople(text)
  const isLimited = /only at these times/.test(text)
  const hasLimits = channels.some((channel) => told[channel].limits.length > 0)

  for (const channel of channels) {
    const { opens, closes, limits, details } = told[channel]
    const phrase = phrases[channel]
    say(opens > 0 && closes > 0, `${phrase}: open and closed`)
    say(opens > 1, `${phrase}: named twice`)
    say(closes > 0 && limits.length > 0, `${phrase}: closed and limited`)
    say(opens === 0 && closes === 0 && !(channel === 'social-media' && only.length > 0), `${phrase}: not mentioned`)
    say(opens === 0 && limits.length > 0, `${phrase}: limited but not offered`)
    say(opens > 0 && needed[channel]?.test(details) === false, `${phrase}: open without details`)
    const elsewhere = lines(text).filter((line) => !forbidding.test(line) && line.toLowerCase().includes(phrase))
    say(closes > 0 && elsewhere.length > 0, `${phrase}: closed, yet asked for: ${elsewhere[0]}`)
  }
  say(told.email.closes > 0 && mailAddress.test(text), 'an e-mail address although e-mail is closed')
  say(told.telephone.closes > 0 && number.test(text), 'a telephone number although the telephone is closed')
  say(told.post.closes + told['in-person'].closes > 1 && postcode.test(text), 'an address although nobody can use it')

  say(/\bany (day|time)|whenever|at all times/i.test(text) && (isLimited || hasLimits || only.length > 0), 'any time')
  say(isLimited && /\b(Monday|Friday)\b.*from \d\d:\d\d/.test(text), 'some times only, and opening hours')
  say(isLimited && /choose the day/.test(text), 'some times only, and any')
  say(/from \d\d:\d\d to/.test(text) && /choose the day/.test(text), 'opening hours, and any')
  say(lines(text).filter((line) => /only at these times/.test(line)).length > 1, 'two lists of times')
  say(lines(text).filter((line) => /only about this/.test(line)).length > 1, 'two lists of matters')
  say(only.length > 1, 'two lists of people')
  const [meant] = /The person to contact is ([^,]*),/.exec(text)?.slice(1) ?? []
  say(meant && only[0] && !only[0].includes(meant), 'somebody to contact who may not be contacted')
  say(only.length > 0 && told['social-media'].opens > 0, 'certain people only, and social media')
  say(/agreed with you|as (we|you) agreed/i.test(text), 'says that the customer agreed')
  const [, office = ''] = objection.exec(text) ?? []
  say(meant === office, 'objections to the contact')
  const reviews = new Set([...text.matchAll(/review the arrangements by (\d+ \w+ \d{4})/g)].map(([, day]) => day))
  say(reviews.size > 1, 'two review dates')
  say(/\b(every service)\b/.test(text) && /following services/.test(text), 'all services and some')
  return found
}
