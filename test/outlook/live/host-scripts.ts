import { readFileSync } from 'node:fs'

const script = (name: string) => readFileSync(new URL(`../office/${name}`, import.meta.url), 'utf8')

/**
 * What Outlook puts into an add-in's frame by itself, to be run there before the page's own scripts: the bridge of the
 * sign-in, and, once Office.js has come, the members that today's has and the npm package lacks.
 */
export const hostScripts = `if (window.parent !== window && window.name.startsWith('{')) {
  ${script('desktop-bridge.js')}
  document.addEventListener('load', ({ target }) => {
    if (!/\\/office\\.js$/.test(target.src ?? '')) return
    ${script('newer-members.js')}
  }, true)
}`
