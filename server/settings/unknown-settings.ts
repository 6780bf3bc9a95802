/** Every setting of the server and the commands: README.md lists them. */
export const settingNames = [
  ...['PUBLIC_URL', 'PORT', 'HOST', 'TLS_CERT_FILE', 'TLS_KEY_FILE', 'BEHIND_PROXY', 'REGISTER_FILE', 'DATABASE_URL'],
  ...['COUNCIL_FILE', 'SMTP_URL', 'MAIL_FROM', 'NOTIFY_API_KEY_FILE', 'NOTIFY_LETTER_TEMPLATE_ID'],
  ...['NOTIFY_EMAIL_TEMPLATE_ID', 'NOTIFY_URL', 'NOTIFY_CALLBACK_TOKEN', 'ENTRA_TENANT_ID', 'ENTRA_API_CLIENT_ID'],
  ...['ENTRA_ADDIN_CLIENT_ID', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_KEYS_URL', 'OIDC_TENANT_ID', 'OIDC_CLIENT_ID'],
  ...['OIDC_SCOPE', 'STRONG_SIGN_IN', 'GRAPH_URL', 'OFFICE_JS_URLS', 'FRAME_ANCESTORS'],
  ...['LOOKUPS_PER_MINUTE', 'WRITES_PER_MINUTE', 'WRITE_MEGABYTES_PER_MINUTE', 'ORIGINALS_GIGABYTES'],
  ...['BACKUP_RECIPIENTS', 'BACKUP_KEEP_DAYS', 'BACKUP_IDENTITY_FILE', 'NODE_EXTRA_CA_CERTS', 'LOG_LEVEL'],
  ...['METRICS_TOKEN', 'MAIL_CHECK_TOKEN', 'DIRECTORY_TOKEN', 'FEED_TOKEN'],
]

/** systemd's own name among those that begin like ours. */
const ofOthers = ['NOTIFY_SOCKET']
const ours = /^(NOTIFY|OIDC|ENTRA|BACKUP)_/
/** Shorter names look like too many others: HOME is two letters from HOST. */
const leastLetters = 8
const fewLetters = 2

/**
 * Names in the environment that look like a setting and are none, so that they are ignored: a letter or two from one, or
 * with the beginning of several. `like`: the setting that may be meant; null if none is near. Never a value.
 */
export function unknownSettings(env: NodeJS.ProcessEnv): { name: string; like: string | null }[] {
  const strange = Object.keys(env).filter((name) => !settingNames.includes(name) && !ofOthers.includes(name))
  return strange.flatMap((name) => {
    const like = nearest(name.toUpperCase())
    return like !== null || ours.test(name) ? [{ name, like }] : []
  })
}

function nearest(name: string): string | null {
  const near = settingNames
    .filter((one) => one.length >= leastLetters && Math.abs(one.length - name.length) <= fewLetters)
    .map((one) => ({ one, letters: lettersBetween(one, name) }))
    .filter(({ letters }) => letters <= fewLetters)
    .toSorted((a, b) => a.letters - b.letters)
  return near[0]?.one ?? null
}

/** How many letters have to be added, left out or changed (Levenshtein). */
function lettersBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[other.length] ?? 0
}
