import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger
export type LogTarget = DestinationStream & { flushSync?(): void }

/**
 * JSON lines on standard output. They contain methods, route patterns, statuses, times and references: never an
 * address, a name, a token, a body or a query. Lines are buffered for a second at most; errors are written at once.
 */
export function openLog(level: string, target: LogTarget = gathered()): Log {
  const log = pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod(args, method, levelNumber) {
          method.apply(this, args)
          if (levelNumber >= errorLevel) target.flushSync?.()
        },
      },
    },
    target,
  )
  return log
}

const errorLevel = 50
const gathered = () => destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 })

/**
 * What may be logged of an unforeseen error: its kind, its origin, and the number that a mail server replied. Its
 * message may contain a person's input.
 */
export function withoutPersonalData(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, responseCode } = error as NodeJS.ErrnoException & { responseCode?: unknown }
  // A line of the message may look like a stack frame.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return {
    kind: error.name,
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) ? { code } : {}),
    ...(typeof responseCode === 'number' ? { reply: responseCode } : {}),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 ? { cause: withoutPersonalData(error.cause, depth + 1) } : {}),
  }
}
