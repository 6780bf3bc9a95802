import type { PaneSettings } from '../../contract/settings/pane-settings.ts'
import { fileOf, type Pane } from './pages.ts'

export const commandsScript = '/commands.js'

/**
 * Prepends the settings to the commands' script. Classic Outlook on Windows runs it without a page, so it can neither
 * read them from one nor request a relative address.
 */
export async function withCommandSettings(pane: Pane, publicUrl: string, settings: PaneSettings): Promise<Pane> {
  const file = pane.files.get(commandsScript)
  if (!file) return pane
  const given = JSON.stringify({ origin: publicUrl, ...settings })
  const filled = Buffer.concat([Buffer.from(`var contactRegister = ${given};\n`), await file.plain()])
  return { ...pane, files: new Map([...pane.files, [commandsScript, fileOf(commandsScript, filled)]]) }
}

/** The scripts that may sign in without a page; classic Outlook on Windows reads the list under /.well-known. */
export const allowedScripts = (publicUrl: string): string =>
  JSON.stringify({ allowed: [`${publicUrl}${commandsScript}`] })
