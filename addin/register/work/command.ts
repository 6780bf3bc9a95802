/**
 * What ICT runs in PowerShell to print Exchange's rules. Without the encoding, Windows PowerShell 5.1 writes its code
 * page, which the server cannot read.
 */
export const command =
  'Get-TransportRule -ResultSize Unlimited | ConvertTo-Json -Depth 5 | Set-Content rules.json -Encoding UTF8'
