type Needs = { text: (name: string) => string | undefined; refuse: (name: string, why: string) => void }

/** The tokens of machines, each for a single purpose. Null: that purpose is closed. */
export type Tokens = {
  readonly metricsToken: string | null
  readonly mailCheckToken: string | null
  readonly feedToken: string | null
  readonly directoryToken: string | null
  readonly notifyCallbackToken: string | null
}

/**
 * Reads the tokens of machines from the environment; null for each that is not set. Refuses a token that is too short
 * or used twice, naming the variable.
 */
export function readTokens({ text, refuse }: Needs): Tokens {
  const metricsToken = text('METRICS_TOKEN') ?? null
  if (metricsToken !== null && !/^[\x21-\x7e]{16,}$/.test(metricsToken))
    refuse('METRICS_TOKEN', 'must have at least 16 visible characters without a space, such as: openssl rand -hex 32.')
  const earlier = new Map([['METRICS_TOKEN', metricsToken]])
  const long = (name: string): string | null => {
    const token = text(name) ?? null
    if (token === null) return null
    if (!/^[\x21-\x7e]{32,}$/.test(token))
      refuse(name, 'must have at least 32 visible characters without a space, such as: openssl rand -hex 32.')
    for (const [other, taken] of earlier)
      if (token === taken) refuse(name, `must differ from ${other}: each opens one thing alone.`)
    earlier.set(name, token)
    return token
  }
  const [mailCheckToken, feedToken] = [long('MAIL_CHECK_TOKEN'), long('FEED_TOKEN')]
  const [notifyCallbackToken, directoryToken] = [long('NOTIFY_CALLBACK_TOKEN'), long('DIRECTORY_TOKEN')]
  return { metricsToken, mailCheckToken, feedToken, notifyCallbackToken, directoryToken }
}
