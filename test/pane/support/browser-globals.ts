import { Window } from 'happy-dom'

/** The parts of a browser that the pane and the screen reader need. Nothing is drawn or fetched. */
const names = [
  'window',
  'document',
  'location',
  'localStorage',
  'Node',
  'NodeFilter',
  'Element',
  'HTMLElement',
  'HTMLButtonElement',
  'HTMLIFrameElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLTextAreaElement',
  'ShadowRoot',
  'SVGElement',
  'MutationObserver',
  'Event',
  'FocusEvent',
  'InputEvent',
  'KeyboardEvent',
  'MouseEvent',
  'StorageEvent',
  'getComputedStyle',
  'matchMedia',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const

/** A page without a browser, as globals, until `leave` is called: other tests in this process have none. */
export function enterPage(): { window: Window; leave: () => Promise<void> } {
  const window = new Window({ url: 'https://register.ambleford.example/taskpane.html', width: 320, height: 800 })
  const { animate } = window.Element.prototype
  // As in a browser, nobody has to handle the end of a cancelled animation.
  window.Element.prototype.animate = function (...given) {
    const animation = animate.apply(this, given)
    animation.finished.catch(() => undefined)
    return animation
  }
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of names) {
    const value = name === 'window' ? window : (window as unknown as Record<string, unknown>)[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  const leave = async () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
    await window.happyDOM.close()
  }
  return { window, leave }
}
