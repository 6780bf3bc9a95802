/** One element: its name without the prefix, its attributes, what stands inside it. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** Reads XML that is known to be well formed (office-addin-manifest's strict parser has read it before), keeping the order. */
export function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  for (const [, close, name, attributes, empty, text] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .matchAll(/<(\/?)(?:\w+:)?(\w+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? top
    if (text) parent.text += text.trim()
    else if (close) open.pop()
    else {
      const element = { name: name ?? '', attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  return top.children[0] ?? top
}

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))

/** The element and everything inside it. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]

export const named = (element: Element, ...names: string[]) => all(element).filter((each) => names.includes(each.name))
