/** Parameters of any cmdlet that say on which object and how it runs, not what the object is to be. */
export const mannerParameters = ['Identity', 'Confirm', 'WhatIf', 'Force', 'DomainController'] as const
