/**
 * The modes of vite.config.ts, and the mail client's page. `original-text` runs in a process of its own, which may read
 * only its own folder.
 */
export const allBuilds = [
  'server',
  'original-text',
  'production',
  'selected',
  'register',
  'commands',
  'outlook',
  'sign-in',
] as const
export type Build = (typeof allBuilds)[number]

const panes = ['/taskpane.html', '/selected.html']
/** The pages of the add-in that reload after a build. Its commands have no lasting page, so that nothing reloads. */
export const pagesOf: Record<Build, string[]> = {
  server: [...panes, '/register.html'],
  'original-text': [...panes, '/register.html'],
  production: ['/taskpane.html'],
  selected: ['/selected.html'],
  register: ['/register.html'],
  commands: [],
  outlook: [],
  'sign-in': panes,
}
