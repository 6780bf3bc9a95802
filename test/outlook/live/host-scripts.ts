import { readFileSync } from 'node:fs'

const script = (name: string) => readFileSync(new URL(`../office/${name}`, import.meta.url), 'utf8')

/**
 * The scripts that Outlook injects into an add-in's frame before the page's own: the sign-in bridge and, once Office.js
 * has loaded, the members that the npm package lacks.
 */
export const hostScripts = `if (window.parent !== window && window.name.startsWith('{')) {
  ${script('desktop-bridge.js')}
  document.addEventListener('load', ({ target }) => {
    if (!/\\/office\\.js$/.test(target.src ?? '')) return
    ${script('newer-members.js')}
  }, true)
}`
