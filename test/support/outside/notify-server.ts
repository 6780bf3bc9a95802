import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json as readJson } from 'node:stream/consumers'
import { jwtVerify } from 'jose'

/** A message that the fake has taken. */
export type Taken = {
  id: string
  type: 'letter' | 'email'
  reference: string
  personalisation: Record<string, string>
  email_address: string | null
  status: string
  created_at: string
  completed_at: string | null
}

/** How it answers the next request to send: with a status, or by breaking off, with or without taking the message. */
export type Fault = 429 | 500 | 'takes-and-breaks-off' | 'breaks-off'

export const notifyService = `${'1'.repeat(8)}-0000-4000-8000-${'1'.repeat(12)}`
/** The secret part of the API key; it belongs to nobody. */
export const signedWith = `${'2'.repeat(8)}-0000-4000-8000-${'2'.repeat(12)}`
export const notifyKey = `ambleford-${notifyService}-${signedWith}`
export const letterTemplate = '64415853-cb86-4cc4-b597-2aaa94ef8c39'
export const emailTemplate = '9d751e0e-f929-4891-82a1-a3e1c3c18ee3'

/**
 * A fake GOV.UK Notify, made from the documentation of its REST API: signed requests no older than 30 seconds, letters
 * and e-mails by template, look-ups by id and by reference. It judges the age of a token by `clock`.
 */
export async function startNotify(clock: () => Date = () => new Date(), port = 0) {
  const taken: Taken[] = []
  const faults: Fault[] = []
  let isFailing = false
  let asked = 0
  const server = createServer(async (request, response) => {
    asked++
    const url = new URL(request.url ?? '', 'http://notify')
    const body = request.method === 'POST' ? ((await readJson(request)) as Record<string, never>) : null
    const answer = (status: number, content: object) => send(response, status, content)
    const refuse = (status: number, error: string, message: string) =>
      answer(status, { status_code: status, errors: [{ error, message }] })
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
    const key = new TextEncoder().encode(signedWith)
    const told = await jwtVerify(token, key, {
      issuer: notifyService,
      algorithms: ['HS256'],
      currentDate: clock(),
    }).catch(() => null)
    if (!told) return refuse(403, 'AuthError', 'Invalid token: API key not found')
    if (Math.abs((told.payload.iat ?? 0) - clock().getTime() / 1000) > 30)
      return refuse(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds')

    if (isFailing) return refuse(500, 'Exception', 'Internal server error')
    const [, kind] = /^\/v2\/notifications\/(letter|email)$/.exec(url.pathname) ?? []
    if (body && kind) {
      const fault = faults.shift()
      if (fault === 429)
        return refuse(429, 'RateLimitError', 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds')
      if (fault === 500) return refuse(500, 'Exception', 'Internal server error')
      if (fault === 'breaks-off') return response.destroy()
      const why = whyRefused(kind, body)
      if (why) return refuse(400, 'ValidationError', why)
      const message = make(kind as Taken['type'], body, clock())
      taken.push(message)
      if (fault === 'takes-and-breaks-off') return response.destroy()
      return answer(201, {
        id: message.id,
        reference: message.reference,
        content: { body: 'as sent' },
        scheduled_for: null,
      })
    }
    if (url.pathname === '/v2/notifications') {
      const notifications = taken.filter(
        ({ reference, type }) =>
          reference === url.searchParams.get('reference') && type === url.searchParams.get('template_type'),
      )
      return answer(200, { notifications, links: { current: url.href } })
    }
    const [, template] = /^\/v2\/template\/(.+)$/.exec(url.pathname) ?? []
    if (template === letterTemplate)
      return answer(200, { id: template, type: 'letter', subject: '((heading))', body: '((body))' })
    if (template === emailTemplate)
      return answer(200, { id: template, type: 'email', subject: '((subject))', body: '((body))' })
    const [, id] = /^\/v2\/notifications\/([\da-f-]{36})$/.exec(url.pathname) ?? []
    const message = taken.find((one) => one.id === id)
    return message ? answer(200, message) : refuse(404, 'NoResultFound', 'No result found')
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    faults,
    asked: () => asked,
    /** Whether it answers every question with an error. */
    fails(failing: boolean) {
      isFailing = failing
    },
    /** It keeps what it was given for seven days. */
    forgets: () => taken.splice(0),
    /** Gives a message a new status; `at` is the time of the change. */
    becomes(one: Taken | undefined, status: string, at: Date = clock()) {
      if (!one) throw new Error('There is no such message.')
      one.status = status
      // Its documentation writes times in both ways.
      one.completed_at = at.toISOString().replace('T', ' ').replace('Z', '000')
    },
    async stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type FakeNotify = Awaited<ReturnType<typeof startNotify>>

function send(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(content))
}

function whyRefused(kind: string, body: Record<string, unknown>): string | null {
  if (body.template_id !== (kind === 'letter' ? letterTemplate : emailTemplate)) return 'Template not found'
  const given = body.personalisation as Record<string, string>
  if (kind === 'email') return given.subject && given.body ? null : 'Missing personalisation: subject, body'
  const lines = Array.from({ length: 9 }, (_, n) => given[`address_line_${n + 1}`]).filter((line) => line !== undefined)
  if (lines.length < 3) return 'Address must be at least 3 lines'
  if (lines.length > 7) return 'Address must be no more than 7 lines'
  if (lines.some((line) => /^[@()=[\]"\\/,<>]/.test(line))) return 'Address lines must not start with these'
  if (!/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(lines.at(-1) ?? '')) return 'Must be a real UK postcode'
  return given.heading && given.body ? null : 'Missing personalisation: heading, body'
}

const make = (type: Taken['type'], body: Record<string, never>, at: Date): Taken => ({
  id: randomUUID(),
  type,
  reference: body.reference ?? '',
  personalisation: body.personalisation ?? {},
  email_address: body.email_address ?? null,
  status: type === 'letter' ? 'accepted' : 'created',
  created_at: at.toISOString(),
  completed_at: null,
})
