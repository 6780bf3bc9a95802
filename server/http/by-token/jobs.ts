import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { actItself } from '../../cases/act-itself.ts'
import { peopleToAsk, takeDirectory } from '../../cases/designated-contact/take-directory.ts'
import { checkMailFlowDaily, readPrinted } from '../../cases/mail-arrangement/check-mail-flow.ts'
import { mediumBody } from '../../contract/route.ts'
import { directoryWords } from '../../contract/settings/directory.ts'
import { readFile, readJson } from '../body.ts'
import { checked } from '../checked.ts'
import type { Env, Needs } from '../exchange.ts'
import { json } from '../json.ts'
import { ServerRefusal } from '../problems.ts'
import { enforceToken } from './enforce-token.ts'

/**
 * Where scheduled jobs of the council send what other systems say, each with a token that can do nothing else. Nobody
 * signs in. Sending the same again is harmless.
 *
 * P13: the rules of Exchange; the job learns how many differ, and nothing about customers. P14: who is away and who has
 * left, by the directory; the job learns whom the settings name, and nothing about customers.
 */
export const jobRoutes = ({ register, settings, council: now, clock, newId }: Needs) => {
  const actOfJob = () => actItself({ settings, council: now, clock, newId })
  const enforceDirectory = (incoming: IncomingMessage) =>
    enforceToken(incoming, settings.directoryToken, 'directory-token-needed')
  return new Hono<Env>()
    .post('/jobs/mail-rules', async (c) => {
      enforceToken(c.env.incoming, settings.mailCheckToken, 'mail-check-token-needed')
      const bytes = await readFile(c.env, mostPrinted)
      const printed = readPrinted(bytes)
      const act = await actOfJob()
      const found = await register.write((tx) => checkMailFlowDaily(tx, act, printed))
      return json(c.env, JSON.stringify(found), 200)
    })
    .get('/jobs/people', async (c) => {
      enforceDirectory(c.env.incoming)
      const { council } = await actOfJob()
      return json(c.env, JSON.stringify({ people: peopleToAsk(council) }), 200)
    })
    .post('/jobs/people', async (c) => {
      enforceDirectory(c.env.incoming)
      const { people } = checked(directoryWords, await readJson(c.env, mediumBody, true))
      const act = await actOfJob()
      const taken = await register.write((tx) => takeDirectory(tx, act, people))
      if (taken === null) throw notValid('people', nobodyLeft)
      now.changed()
      return json(c.env, JSON.stringify(taken), 200)
    })
}

/** In bytes. Exchange has at most 300 rules of 8 KB each; printed, and in UTF-16, they take several times as much. */
const mostPrinted = 16 * 1024 * 1024

const nobodyLeft =
  'Nobody here would be left. Check that the job can read the directory. If they really have left, the register keeper enters their last day in the settings.'

const notValid = (path: string, message: string) => new ServerRefusal('not-valid', [{ path, message }])
