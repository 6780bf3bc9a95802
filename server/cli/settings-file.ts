import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { parseEnv } from 'node:util'
import { NotDone } from '../register/copy/not-done.ts'
import { readNamed } from './backup-settings.ts'

/** Not --env-file: Node takes that for itself wherever it stands. */
const option = '--settings'

/**
 * Takes `--settings FILE` out of what was given, and reads the settings in that file; no shell does, so a space or & in
 * a value is only a character. What the environment has counts first, as in Node.
 * @throws NotDone if the file cannot be read, or if systemd and Node would read a line of it differently
 */
export function withSettingsFile(given: string[], env: NodeJS.ProcessEnv): { given: string[]; env: NodeJS.ProcessEnv } {
  const at = given.findIndex((one) => one.split('=')[0] === option)
  if (at < 0) return { given, env }
  const isOneWord = given[at] !== option
  const file = isOneWord ? given[at]?.slice(option.length + 1) : given[at + 1]
  if (!file) throw new NotDone(`${option}: name the file with the server’s settings.`)
  const text = readNamed(option, file)
  for (const [n, line] of text.split('\n').entries())
    if (isAmbiguous(line))
      throw new NotDone(`${option}: line ${n + 1} of ${file} is not NAME=value. Put the value between single quotes.`)
  return { given: given.toSpliced(at, isOneWord ? 1 : 2), env: { ...parseEnv(text), ...env } }
}

/**
 * Node reads NODE_EXTRA_CA_CERTS as it starts, before the file of settings is read. Makes this program trust those
 * authorities as the server does.
 * @throws NotDone if they cannot be read
 */
export function trustOwnAuthorities(
  { NODE_EXTRA_CA_CERTS: file }: NodeJS.ProcessEnv,
  started: NodeJS.ProcessEnv,
): void {
  if (!file?.trim() || started.NODE_EXTRA_CA_CERTS) return
  const text = readNamed('NODE_EXTRA_CA_CERTS', file.trim())
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g)
  if (!certificates) throw new NotDone('NODE_EXTRA_CA_CERTS: there is no certificate in it. It must be PEM.')
  setDefaultCACertificates([...getCACertificates('default'), ...certificates])
}

/** Without quotes, Node ends a value at #, and keeps quotes and backslashes that systemd takes out. */
function isAmbiguous(line: string): boolean {
  const plain = line.trim()
  if (plain === '' || plain.startsWith('#')) return false
  return !/^[A-Za-z_]\w*=(?:'[^']*'|"[^"\\$`]*"|[^\s'"#\\](?:[^'"#\\]*[^\s'"#\\])?|)$/.test(plain)
}
