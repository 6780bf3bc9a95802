import { is } from 'valibot'
import { type PaneSettings, paneSettings } from '../../server/contract/settings/pane-settings.ts'

/** The settings that the server wrote into the page. Throws where they are missing: the page was not served by the register. */
export function readPaneSettings(page: Document): PaneSettings {
  const given: unknown = JSON.parse(page.getElementById('pane-settings')?.textContent ?? 'null')
  if (!is(paneSettings, given)) throw new Error('The page holds no settings')
  return given
}
