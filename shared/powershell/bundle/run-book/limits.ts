/** What no test of the tool can show, so that nobody takes it for promised. */
export const limits: readonly string[] = [
  'The scripts were tested in PowerShell 7 against a stand-in of Exchange that refuses what the documentation refuses. They are written for Windows PowerShell 3.0 to 5.1 and were not run there.',
  'Whether this Exchange accepts each value, in its build and with its updates: the preflight and `-WhatIf` look, the first real change shows it.',
  'How long Active Directory takes to replicate between sites: another server may show the old values for a while.',
  'Whether mail arrives: the checks by hand and a test message in each direction show it.',
  'What firewalls, load balancers, DNS and mail systems of others do: the drawing knows only what was drawn.',
]
