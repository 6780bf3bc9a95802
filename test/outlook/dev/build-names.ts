/** The modes of vite.config.ts, and the mail client's page. `words` runs apart and may read nothing outside its own folder. */
export const allBuilds = [
  'server',
  'words',
  'production',
  'selected',
  'register',
  'commands',
  'outlook',
  'sign-in',
  'microsoft-ajax',
  'watch-ajax',
] as const
export type Build = (typeof allBuilds)[number]

const panes = ['/taskpane.html', '/selected.html']
/** Which pages of the add-in's load again after a build. Its commands have no page that stays. */
export const pagesOf: Record<Build, string[]> = {
  server: [...panes, '/register.html'],
  words: [...panes, '/register.html'],
  production: ['/taskpane.html'],
  selected: ['/selected.html'],
  register: ['/register.html'],
  commands: panes,
  outlook: [],
  'sign-in': panes,
  'microsoft-ajax': panes,
  'watch-ajax': panes,
}
