import { Hono } from 'hono'
import { routePath } from 'hono/route'
import type { RouterRoute } from 'hono/types'
import { apiRoutes } from './api.ts'
import { allowedScripts } from './commands.ts'
import { json } from './endpoint.ts'
import type { Env, Needs } from './exchange.ts'
import { anonymous, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { openApi } from './openapi.ts'
import { type Pane, paneRoutes } from './pages.ts'
import { ServerRefusal, toProblem } from './problems.ts'
import { calendarRoutes } from './routes/reviews.ts'
import { runningRoutes } from './routes/running.ts'
import { signIn } from './sign-in.ts'

export type { Api } from './api.ts'

/** The whole of what is served, put together. */
export function makeApp(needs: Needs, pane: Pane, metrics: Metrics, log: Log) {
  const { settings, council, clock } = needs
  const api = apiRoutes(needs)
  let description: string | undefined
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.env.route = routePath(c, -1)
      await next()
    })
    .use('/api/*', signIn(settings.signIn, clock))
    .use('/api/*', async (c, next) => {
      c.env.council = await council.at(clock())
      await next()
    })
    .route('/', api)
    .route('/', runningRoutes(needs, metrics))
    .route('/', calendarRoutes(needs))
    .get('/openapi.json', (c) => {
      description ??= openApi(api.routes, settings.publicUrl)
      return json(c, description, 200)
    })
    .get('/.well-known/microsoft-officeaddins-allowed.json', (c) => json(c, allowedScripts(settings.publicUrl), 200))
    .route('/', paneRoutes(pane, paneSettingsOf(settings), settings.officeScripts))

  const allowed = methodsByPath(app.routes)
  app.notFound((c) => {
    const methods = allowed(c.req.path)
    throw methods.length > 0 && !methods.includes(c.req.method)
      ? new ServerRefusal('method-not-allowed', undefined, { Allow: methods.join(', ') })
      : new ServerRefusal('not-found')
  })

  app.onError((error, c) => {
    const { body, headers, unforeseen } = toProblem(error, c.env.reference)
    if (unforeseen) log.error({ reference: c.env.reference, route: c.env.route, error: anonymous(error) }, body.type)
    return new Response(JSON.stringify(body), {
      status: body.status,
      headers: { ...c.env.headers.problem, ...headers },
    })
  })
  return app
}

/** What pages and commands are told of the server's settings. */
export const paneSettingsOf = ({ signIn, graphUrl }: Needs['settings']) => ({ signIn: signIn.pane, graphUrl })

/** Which methods an address takes, for the answer to one that it does not take. */
function methodsByPath(routes: readonly RouterRoute[]): (path: string) => string[] {
  const known = routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`),
    }))
  return (path) => {
    const methods = new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))
    if (methods.has('GET')) methods.add('HEAD')
    return [...methods].sort()
  }
}
