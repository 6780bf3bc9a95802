import { is } from 'valibot'
import { type PaneSettings, paneSettings } from '../../server/contract/settings/pane-settings.ts'

/**
 * The settings that the server wrote into the page.
 * @throws where they are missing: the register did not serve this page
 */
export function readPaneSettings(page: Document): PaneSettings {
  const given: unknown = JSON.parse(page.getElementById('pane-settings')?.textContent ?? 'null')
  if (!is(paneSettings, given)) throw new Error('The page holds no settings')
  return given
}
