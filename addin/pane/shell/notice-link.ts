const sectionOf = new Map([
  ['escalation', 'escalations'],
  ['restriction', 'restrictions'],
  ['arrangement', 'arrangements'],
])

/**
 * The address in the register's page for a link to the pane, such as `#escalation=<id>`: mails of earlier versions
 * carry such links, which open in a browser. Null where the link names nothing.
 */
export function registerPageFor(hash: string): string | null {
  const [, about = '', id = ''] = /^#(\w+)=([\da-f-]{36})$/i.exec(hash) ?? []
  const section = sectionOf.get(about)
  return section ? `/register.html#/${section}/${id}` : null
}
