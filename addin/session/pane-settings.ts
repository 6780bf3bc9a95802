import type { PaneSettings } from '../../server/contract/pane-settings.ts'

/** The settings that the server wrote into the page. Throws where they are missing: the page was not served by the register. */
export function readPaneSettings(page: Document): PaneSettings {
  const given: unknown = JSON.parse(page.getElementById('pane-settings')?.textContent ?? 'null')
  if (!isPaneSettings(given)) throw new Error('The page holds no settings')
  return given
}

function isPaneSettings(given: unknown): given is PaneSettings {
  if (typeof given !== 'object' || given === null || !('signIn' in given)) return false
  const { signIn } = given
  if (typeof signIn !== 'object' || signIn === null) return false
  if (!('graphUrl' in given) || (given.graphUrl !== null && typeof given.graphUrl !== 'string')) return false
  return ['authority', 'protocol', 'clientId', 'scope'].every(
    (name) => typeof (signIn as Record<string, unknown>)[name] === 'string',
  )
}
