const sectionOf: Record<string, string> = {
  escalation: 'escalations',
  restriction: 'restrictions',
  arrangement: 'arrangements',
}

/**
 * Where in the register's page the thing is that a link to the pane names, such as `#escalation=<id>`: mails of earlier
 * versions carry such links, and whoever follows one is in a browser. Null where it names nothing.
 */
export function registerPageFor(hash: string): string | null {
  const [, about = '', id = ''] = /^#(\w+)=([\da-f-]{36})$/i.exec(hash) ?? []
  const section = sectionOf[about]
  return section ? `/register.html#/${section}/${id}` : null
}
