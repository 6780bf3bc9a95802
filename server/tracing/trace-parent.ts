import { randomBytes } from 'node:crypto'

/** Where a span belongs, as W3C Trace Context has it. Ids are random: they say nothing about anybody. */
export type TraceContext = { traceId: string; spanId: string; isSampled: boolean }

const zeros = /^0+$/

/** Reads a `traceparent` header; null if it is missing or not valid. */
export function readTraceParent(header: unknown): TraceContext | null {
  if (typeof header !== 'string') return null
  const [, version = 'ff', traceId = '', spanId = '', flags = '', more = ''] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/.exec(header) ?? []
  if (version === 'ff' || (version === '00' && more) || zeros.test(traceId) || zeros.test(spanId)) return null
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

export const newTraceId = (): string => randomBytes(16).toString('hex')
export const newSpanId = (): string => randomBytes(8).toString('hex')
