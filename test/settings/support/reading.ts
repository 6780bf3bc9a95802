import { readFileSync } from 'node:fs'
import { readSettings, WrongSettings } from '../../../server/settings/settings.ts'

/** The example council file. */
export const councilText = readFileSync('docs/council.json', 'utf8')

/** Valid settings, behind a proxy. */
export const right = {
  PUBLIC_URL: 'https://register.ambleford.example',
  BEHIND_PROXY: 'true',
  REGISTER_FILE: 'register.db',
  COUNCIL_FILE: 'council.json',
  ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
  ENTRA_API_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
}
/** Those without the ones whose names begin so. */
export const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(right).filter(([name]) => !names.some((one) => name.startsWith(one))))

/** Reads settings, with `council` as the council file. */
export const read = (env: NodeJS.ProcessEnv, council = councilText) =>
  readSettings(env, (path) => {
    if (path === 'council.json') return Buffer.from(council)
    if (path.endsWith('.pem')) return Buffer.from('not a certificate')
    throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
  })

/** What is wrong with settings; nothing if they are valid. */
export function messages(env: NodeJS.ProcessEnv, council?: string): readonly string[] {
  try {
    read(env, council)
  } catch (error) {
    if (error instanceof WrongSettings) return error.messages
    throw error
  }
  return []
}
