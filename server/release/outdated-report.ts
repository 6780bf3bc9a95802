/** What `npm outdated --json` says of a package. */
export type Newer = { current?: string; latest: string }
/** What `npm audit --json` says of a vulnerability. */
type Advisory = { title: string; url: string; severity: string; cvss?: { score: number }; range: string }
type Vulnerable = { via: (Advisory | string)[]; fixAvailable?: boolean | { name: string; version: string } }
export type Audit = { vulnerabilities?: Record<string, Vulnerable> }

/** What npm found, and which packages run for a council. Null: npm could not find out. */
export type Found = {
  newer: Record<string, Newer> | null
  audit: Audit | null
  isInProduct: (name: string) => boolean
}

/** From this score on, a fix has a deadline (“Vulnerable packages” in SECURITY.md). */
const seriousScore = 7
const deadlineDays = 14

/**
 * Says which packages are outdated, and which have a known vulnerability. The exit code is 1 if something serious runs
 * for a council, 2 if npm could not find out, otherwise 0: a newer version alone is no fault.
 */
export function outdatedReport({ newer, audit, isInProduct }: Found): { lines: string[]; code: number } {
  const where = (name: string) => (isInProduct(name) ? 'runs for a council' : 'for building and testing')
  const advisories = Object.entries(audit?.vulnerabilities ?? {})
    .flatMap(([name, { via, fixAvailable }]) =>
      via.flatMap((one) => (typeof one === 'string' ? [] : [{ ...one, name, fixAvailable }])),
    )
    .sort((one, other) => scoreOf(other) - scoreOf(one))
  const urgent = advisories.filter((one) => scoreOf(one) >= seriousScore && isInProduct(one.name))
  const lines = [
    ...(newer ? newerLines(newer, where) : ['Newer versions: not checked, npm could not ask its registry.']),
    ...(audit ? [`Known vulnerabilities: ${advisories.length}.`] : [notAsked]),
    ...advisories.map(
      (one) =>
        `  ${one.name} ${one.range} (${where(one.name)}): ${one.title}. CVSS ${scoreOf(one)}. ${fixOf(one)} ${one.url}`,
    ),
    ...(urgent.length > 0 ? [deadline(urgent.map(({ name }) => name))] : []),
  ]
  return { lines, code: urgent.length > 0 ? 1 : newer && audit ? 0 : 2 }
}

const notAsked = 'Known vulnerabilities: not checked, npm’s registry does not answer “npm audit”. Ask another one.'

const deadline = (names: string[]) =>
  `Release a fix within ${deadlineDays} days after the advisory was published: ${[...new Set(names)].join(', ')}.`

const newerLines = (newer: Record<string, Newer>, where: (name: string) => string) => [
  `Packages with a newer version: ${Object.keys(newer).length}.`,
  ...Object.entries(newer).map(
    ([name, { current, latest }]) => `  ${name} ${current ?? '?'}, newest ${latest} (${where(name)})`,
  ),
]

/** npm writes 0 if the advisory has no score; then its severity counts. */
const scoreOf = ({ cvss, severity }: Advisory): number =>
  cvss?.score || ({ critical: 9, high: 7, moderate: 4, low: 1 }[severity] ?? 0)

function fixOf({ fixAvailable }: { fixAvailable?: Vulnerable['fixAvailable'] | undefined }): string {
  if (!fixAvailable) return 'No fixed version.'
  return fixAvailable === true ? 'Fixed version available.' : `Fixed by ${fixAvailable.name} ${fixAvailable.version}.`
}
