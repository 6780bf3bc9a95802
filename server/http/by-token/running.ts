import { Hono } from 'hono'
import { RegisterUnavailable } from '../../register/register.ts'
import type { Env, Needs } from '../exchange.ts'
import { json } from '../json.ts'
import type { Metrics } from '../metrics.ts'
import { ServerRefusal, unavailableRefusal } from '../problems.ts'
import { enforceToken } from './enforce-token.ts'

/**
 * For those who run the server: liveness, readiness (the store can be read and written), and metrics for holders of
 * their token. None of them needs a sign-in.
 */
export const runningRoutes = ({ register, settings }: Needs, metrics: Metrics) =>
  new Hono<Env>()
    .get('/healthz', (c) => json(c.env, '{"alive":true}', 200))
    .get('/readyz', async (c) => {
      try {
        await register.ready()
      } catch (error) {
        const isGone = error instanceof RegisterUnavailable
        throw new ServerRefusal(isGone ? unavailableRefusal(error) : 'register-unavailable')
      }
      return json(c.env, '{"ready":true}', 200)
    })
    .get('/metrics', async (c) => {
      enforceToken(c.env.incoming, settings.metricsToken, 'metrics-token-needed')
      const headers = { ...c.env.headers.api, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }
      return new Response(await metrics.text(), { headers })
    })
