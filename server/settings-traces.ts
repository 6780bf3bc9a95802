type Needs = { text: (name: string) => string | undefined; refuse: (name: string, why: string) => void }

/** Where traces go: a collector's address for OTLP over HTTP; null if there are none. */
export function readTraces({ text, refuse }: Needs): string | null {
  const url = text('TRACES_URL')
  if (url === undefined) return null
  const isRight =
    /^https:\/\/[\w.-]+(:\d+)?\/\S*$/.test(url) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/\S*$/.test(url)
  if (!isRight || !URL.canParse(url) || new URL(url).search)
    refuse(
      'TRACES_URL',
      'must be a collector’s address, such as https://collector.example:4318/v1/traces (http only on this machine itself), or left out.',
    )
  return url
}
