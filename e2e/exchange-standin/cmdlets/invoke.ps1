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
        $result.Error = Get-FreshError $_
        $result.Output = @()
        $call.outcome = "refused: $(Get-RuleOf $result.Error)"
    }
    Write-Call $call
    $result
}

# The error as the cmdlet itself raises it. One that is no refusal is a fault of the stand-in, and says where.
function Get-FreshError($Failure) {
    $id = ($Failure.FullyQualifiedErrorId -split ',')[0]
    if (-not $id.StartsWith('[FailureCategory=')) {
        return New-Refusal 'STANDIN-BROKEN' "The stand-in is broken: $Failure`n$($Failure.ScriptStackTrace)" 'NotSpecified' 'Exception'
    }
    New-Object Management.Automation.ErrorRecord -ArgumentList $Failure.Exception, $id, $Failure.CategoryInfo.Category, $null
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
