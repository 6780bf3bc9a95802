type Needs = { text: (name: string) => string | undefined; refuse: (name: string, why: string) => void }

/** The tokens with which a machine asks, each for one thing alone. Null: that thing is closed. */
export function readTokens({ text, refuse }: Needs): { metricsToken: string | null; mailCheckToken: string | null } {
  const metricsToken = text('METRICS_TOKEN') ?? null
  const mailCheckToken = text('MAIL_CHECK_TOKEN') ?? null
  if (mailCheckToken !== null && !/^[\x21-\x7e]{32,}$/.test(mailCheckToken))
    refuse(
      'MAIL_CHECK_TOKEN',
      'must have at least 32 visible characters without a space, such as: openssl rand -hex 32.',
    )
  if (mailCheckToken !== null && mailCheckToken === metricsToken)
    refuse('MAIL_CHECK_TOKEN', 'must differ from METRICS_TOKEN: each opens one thing alone.')
  return { metricsToken, mailCheckToken }
}
