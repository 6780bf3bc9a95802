import { Hono } from 'hono'
import { routePath } from 'hono/route'
import type { RouterRoute } from 'hono/types'
import { recordLooksOfRefusal } from '../cases/audit/record-looks.ts'
import type { PaneSettings } from '../contract/settings/pane-settings.ts'
import { Refusal } from '../policy/refusal.ts'
import { actIn } from './act-in.ts'
import { endpoints } from './api.ts'
import { calendarRoutes } from './by-token/calendar.ts'
import { feedRoutes } from './by-token/feed.ts'
import { jobRoutes } from './by-token/jobs.ts'
import { notifyRoutes } from './by-token/notify.ts'
import { runningRoutes } from './by-token/running.ts'
import type { Env, Exchange, Needs } from './exchange.ts'
import { explain } from './explain.ts'
import { json } from './json.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { openApi } from './openapi.ts'
import { accessibilityRoutes } from './pages/accessibility.ts'
import { allowedScripts } from './pages/commands.ts'
import { type Pane, paneRoutes } from './pages/pages.ts'
import { ServerRefusal } from './problems.ts'
import type { Admit } from './signing-in/admit.ts'

/** Puts together everything that is served. */
export function makeApp(needs: Needs, admit: Admit, pane: Pane, metrics: Metrics, log: Log) {
  const { settings } = needs
  let description: string | undefined
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.env.route = routePath(c, -1)
      await next()
    })
    .use('/api/*', async (c, next) => {
      await admit(c.env)
      await next()
    })
    .route('/', mounted(needs))
    .route('/', runningRoutes(needs, metrics))
    .route('/', calendarRoutes(needs))
    .route('/', jobRoutes(needs))
    .route('/', accessibilityRoutes(needs))
    .route('/', feedRoutes(needs))
    .route('/', notifyRoutes(needs))
    .get('/openapi.json', (c) => {
      description ??= openApi(
        endpoints.map(({ route }) => route),
        settings.publicUrl,
      )
      return json(c.env, description, 200)
    })
    .get('/.well-known/microsoft-officeaddins-allowed.json', (c) =>
      json(c.env, allowedScripts(settings.publicUrl), 200),
    )
    .route('/', paneRoutes(pane, paneSettingsOf(settings), settings))

  const allowed = methodsByPath(app.routes)
  app.notFound((c) => {
    const methods = allowed(c.req.path)
    throw methods.length > 0 && !methods.includes(c.req.method)
      ? new ServerRefusal('method-not-allowed', undefined, { Allow: methods.join(', ') })
      : new ServerRefusal('not-found')
  })

  app.onError(async (error, c) => {
    const { text, status, headers } = explain(await refusalToSend(error, c.env, needs), c.env, log)
    return new Response(text, { status, headers })
  })
  return app
}

/** The API's routes with their handlers. */
function mounted(needs: Needs): Hono<Env> {
  const api = new Hono<Env>()
  for (const { route, handler } of endpoints) api.on(route.method, route.path, handler(needs))
  return api
}

/** A refusal is sent only once the access ledger has whom it tells about. If that fails, the failure is sent. */
async function refusalToSend(error: Error, exchange: Exchange, needs: Needs): Promise<unknown> {
  // A calendar program asks without signing in: there is nobody whose look it would be.
  if (!(error instanceof Refusal) || exchange.person === undefined) return error
  try {
    await recordLooksOfRefusal(needs.register, actIn(exchange, needs), error.customerId)
    return error
  } catch (failure) {
    return failure
  }
}

/** The server settings that pages and commands get. */
export const paneSettingsOf = ({ signIn, graphUrl }: Needs['settings']): PaneSettings => ({
  signIn: signIn.pane,
  graphUrl,
})

/** The methods that each address accepts, for answering a request with any other method. */
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
