# One way for every cmdlet: written down, faults, work, and errors as the caller's ErrorAction wants them.

# Returns @{ Output; Error; Warnings }; the generated function writes them, as preferences are those of its caller.
function Invoke-StandinCmdlet($Cmdlet, [string]$Name, $Bound) {
    $ErrorActionPreference = 'Stop'
    $call = New-Call $Name $Bound
    $command = @{ Cmdlet = $Cmdlet; Name = $Name; Bound = $Bound; Call = $call; Warnings = New-Object Collections.ArrayList; IsNew = $Name.StartsWith('New-'); Usage = $null }
    $result = @{ Output = @(); Error = $null; Warnings = $command.Warnings }
    try {
        Invoke-Fault $call 'before'
        Assert-DomainController $command
        $result.Output = @(& "Invoke-$($Name -replace '-')" $command)
        if ($call.outcome -eq '') { $call.outcome = 'done' }
        if (-not $call.whatIf) { Invoke-Fault $call 'after' }
    } catch [Management.Automation.PipelineStoppedException] {
        throw
    } catch {
        $result.Error = $_
        $result.Output = @()
        $call.outcome = "refused: $(Get-RuleOf $_)"
    }
    Write-Call $call
    $result
}

# The id of the rule that refused, without what Exchange puts around it.
function Get-RuleOf($Failure) {
    ($Failure.FullyQualifiedErrorId -replace '^\[.*?\]\s*' -split ',')[0]
}

# Whether the change is to be made; -WhatIf and a person may say no.
function Confirm-Change($Command, [string]$Target) {
    if ($Command.Cmdlet.ShouldProcess($Target, $Command.Name)) { return $true }
    $Command.Call.whatIf = $true
    $Command.Call.outcome = 'not done'
    $false
}
