import type { EventEmitter } from 'node:events'
import type { Hono } from 'hono'
import { colleagues } from '../../cast.ts'
import { printedAfter } from '../../mail-flow/tenant.ts'
import type { FaultProxy } from '../faults/proxy.ts'
import type { Colleague } from '../sign-in/provider.ts'
import type { Followed, Walked } from '../walks/follow.ts'

type Needed = {
  walks: Followed | null
  /** The register's answers to a person. */
  askAs(person: Colleague, path: string): Promise<Response>
  rebuilt: EventEmitter
  proxy: Pick<FaultProxy, 'forgetBrowser'>
}

/** The walks through the roles, and what Exchange would print for ICT's walk. */
export function walkRoutes(app: Hono, { walks, askAs, rebuilt, proxy }: Needed): void {
  app.get('/walks', (context) =>
    context.json(walks && ({ done: walks.done(), canStartAgain: walks.startAgain !== null } satisfies Walked)),
  )
  // The next walker signs in at the register's page as themselves.
  app.post('/walks/taken', (context) => {
    proxy.forgetBrowser()
    return context.body(null, 204)
  })
  app.post('/walks/start-again', async (context) => {
    if (!walks?.startAgain) return context.notFound()
    await walks.startAgain()
    rebuilt.emit('reload')
    return context.body(null, 204)
  })
  app.get('/exchange/rules.json', async () => asFile(await printed(askAs)))
  app.get('/exchange/changed/rules.json', async () => asFile(await printed(askAs, { ExceptIfSentTo: [] })))
}

/** What Exchange prints once ICT has run the newest script; `changed`: somebody has changed a rule by hand since. */
async function printed(askAs: Needed['askAs'], changed?: object): Promise<object[]> {
  const script = await askAs(colleagues.lee, '/api/mail-flow/script')
  return printedAfter(await script.text(), changed)
}

const asFile = (rules: object[]) =>
  new Response(JSON.stringify(rules, null, 2), {
    headers: { 'content-type': 'application/json', 'content-disposition': 'attachment; filename="rules.json"' },
  })
