import { randomUUID } from 'node:crypto'
import * as v from 'valibot'

/** A refusal in Graph's own shape: https://learn.microsoft.com/graph/errors. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function errorBody({ code, message }: GraphError): string {
  const id = randomUUID()
  const date = new Date().toISOString().slice(0, 19)
  return JSON.stringify({ error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } })
}

/**
 * The published JSON body of the action, limited to the parts that are used: a comment and recipients, and nothing
 * else.
 */
const forward = v.strictObject({
  comment: v.string(),
  toRecipients: v.pipe(
    v.array(v.strictObject({ emailAddress: v.strictObject({ name: v.optional(v.string()), address: v.string() }) })),
    v.maxLength(500),
  ),
})

export type ForwardAsked = v.InferOutput<typeof forward>

/** Reads the body of `message: forward` (v1.0). Throws Graph's own answer to an invalid one. */
export function readForward(contentType: string, text: string): ForwardAsked {
  if (!/^application\/json(;|$)/i.test(contentType.trim()))
    throw new GraphError(415, 'RequestBodyRead', 'A supported MIME type could not be found for the content type.')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload.')
  }
  const { success, output, issues } = v.safeParse(forward, json)
  if (!success) throw new GraphError(400, 'RequestBodyRead', issues.map(({ message }) => message).join(' '))
  const addresses = output.toRecipients.map(({ emailAddress }) => emailAddress.address)
  if (addresses.length === 0 || !addresses.every((one) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one)))
    throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.')
  return output
}
