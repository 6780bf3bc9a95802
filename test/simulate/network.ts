import type { Answer, Asked } from './exchange.ts'
import type { Machine } from './machine.ts'
import { type AtCommit, anyMachine, Broken, count, passMinutes, personOf, type Who, type World } from './world.ts'

/** The body of an answer, and the moment at which the register says that it acted. */
export type Told = { status: number; body: Record<string, unknown>; problem: string | null; at: Date }

/** How many times in a hundred a request meets each fault. */
const rates = {
  'lost-before': 5,
  'answer-lost': 6,
  doubled: 5,
  'killed-before-commit': 0.8,
  'killed-after-commit': 0.6,
  'killed-anywhere': 0.6,
  'disk-full': 2,
  delayed: 6,
} as const
type Fault = keyof typeof rates

const atCommit: { [fault in Fault]?: AtCommit } = {
  'killed-before-commit': 'before',
  'killed-after-commit': 'after',
  'disk-full': 'fails',
}

/**
 * Asks as the pane does: a write has its own idempotency key, and is retried with it until a server answers. The time
 * of the act, as the answer says, must be one at which a server had the request.
 */
export async function ask(
  world: World,
  who: Who,
  method: Asked['method'],
  path: string,
  body: object | null = null,
): Promise<Told> {
  const key = method === 'GET' || path === '/api/standing' || path === '/api/lookup' ? null : `key-${++world.keys}`
  const asked: Asked = { method, path, body, key }
  const delivered: Delivered = []
  for (let attempts = 1; ; attempts++) {
    if (attempts > 40) throw new Broken(`no server answered ${method} ${shortOf(path)} after 40 attempts`)
    const fault = world.faults ? chosen(world) : null
    const answer = await once(world, who, asked, fault, delivered)
    world.trace.add(
      `${who} ${method} ${path} ${fault ?? ''} ${answer ? `${answer.status} ${answer.text}` : 'no answer'}`,
    )
    if (answer && answer.status < 500 && answer.status !== 429) return told(world, asked, answer, delivered)
    if (answer && answer.status !== 503 && answer.status !== 429)
      throw new Broken(`${method} ${shortOf(path)} was answered ${answer.status} ${answer.text}`)
    passMinutes(world, world.chance.whole(1, 10))
  }
}

function chosen(world: World): Fault | null {
  for (const [fault, rate] of Object.entries(rates)) {
    if (!world.chance.percent(rate)) continue
    count(world, fault)
    return fault as Fault
  }
  return null
}

async function once(
  world: World,
  who: Who,
  asked: Asked,
  fault: Fault | null,
  delivered: Delivered,
): Promise<Answer | null> {
  if (fault === 'lost-before') return null
  if (fault === 'delayed') passMinutes(world, world.chance.whole(1, 30))
  const machine = await anyMachine(world)
  const stay = { from: world.time.now().getTime(), to: 0 }
  delivered.push(stay)
  const when = fault === null ? undefined : atCommit[fault]
  if (when) world.atCommit = { machine, when }
  const answers = [answerOf(machine, who, asked)]
  if (fault === 'doubled') {
    await world.turns(world.chance.whole(0, 4))
    answers.push(answerOf(await anyMachine(world), who, asked))
  }
  if (fault === 'killed-anywhere') {
    await world.turns(world.chance.whole(0, 6))
    if (machine.isAlive()) machine.kill()
  }
  const all = await Promise.all(answers)
  stay.to = world.time.now().getTime()
  world.atCommit = null
  if (fault === 'answer-lost') return null
  const [first = null, second = null] = all
  const isWrite = asked.key !== null && first && second && first.status < 300 && second.status < 300
  if (isWrite && first.text !== second.text)
    throw new Broken(`${asked.method} ${shortOf(asked.path)}: the same request got two answers`)
  return first ?? second
}

/** Null: the server is gone, and with it the answer. */
async function answerOf(machine: Machine, who: Who, asked: Asked): Promise<Answer | null> {
  const answer = await machine.answer(personOf(who), asked).catch((error: unknown) => {
    if (machine.isAlive()) throw error
    return null
  })
  return machine.isAlive() ? answer : null
}

/** When a server had the request, from start to end: other requests may let time pass meanwhile. */
type Delivered = { from: number; to: number }[]
const wasThere = (delivered: Delivered, moment: number) =>
  delivered.some(({ from, to }) => from <= moment && moment <= to)

const moments = [
  'warnedAt',
  'escalatedAt',
  'decidedAt',
  'recordedAt',
  'changedAt',
  'passedOnAt',
  'undoneAt',
  'withdrawnAt',
  'at',
]

function told(world: World, asked: Asked, { status, text }: Answer, delivered: Delivered): Told {
  const body = JSON.parse(text) as Record<string, unknown>
  const problem = status < 400 ? null : String(body.type).replace('urn:contact-register:', '')
  const name = moments.find((one) => typeof body[one] === 'string')
  const said = name === undefined ? undefined : Date.parse(String(body[name]))
  if (asked.key !== null && status < 300 && said !== undefined && !wasThere(delivered, said))
    throw new Broken(`${asked.method} ${shortOf(asked.path)}: acted at a moment at which no server had the request`)
  return { status, body, problem, at: new Date(said ?? world.time.now().getTime()) }
}

const shortOf = (path: string): string => path.replace(/[\da-f-]{36}/g, ':id')
