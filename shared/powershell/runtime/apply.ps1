# Bringing one place to the design.

function Invoke-Apply {
    <#
    .SYNOPSIS
    Carries out the steps of this script, as far as they are not carried out yet; returns the exit code. It proves where it is, compares
    what exists with what the design believes, names every obstacle, and stops there before its first change.
    .PARAMETER TakeOver
    Whether what exists otherwise than the design believes is set as the design wants it.
    .PARAMETER StateFolder
    Where the journal and the backup are kept, where that is not beside the script.
    #>
    param([bool]$TakeOver, [string]$StateFolder)

    $steps = @($script:steps | Where-Object -FilterScript { $_.Script -eq $script:run.Script })
    $step = $null
    try {
        Start-RunTranscript
        Start-Report
        if (-not (Test-Ready -Problem @(Get-PlaceProblem))) { return 1 }
        Open-State -StateFolder $StateFolder
        Resolve-Objects
        # Which account is given is seen when it was asked for, if one is needed at all.
        $obstacles = @(Get-Obstacle | Where-Object -FilterScript { $_.Kind -ne 'account' })
        $problems = @(Get-Judgement -TakeOver $TakeOver) + @(Get-FileProblem) + $obstacles
        if (-not (Test-Ready -Problem $problems)) { return 1 }
        $pending = @(foreach ($one in $steps) { Get-Work -Step $one })
        if ($pending.Count -gt 0 -and -not $WhatIfPreference) {
            Request-Account -Work $pending
            if (-not (Test-Ready -Problem @(Get-AccountProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' }))) { return 1 }
            Backup-Place
        }
        foreach ($step in $steps) { Invoke-Step -Step $step -Count $steps.Count }
        Write-Summary
        0
    } catch {
        Write-Failure -Problem $_ -Step $step -Steps $steps
        Write-Summary
        1
    } finally {
        Stop-RunTranscript
    }
}

function Test-Ready {
    <#
    .SYNOPSIS
    Whether nothing stands against the run; what does is told.
    .PARAMETER Problem
    The problems, of which warnings do not count.
    #>
    param($Problem)

    $known = @($Problem | Where-Object -FilterScript { $_ })
    Write-Problems -Problem $known
    @($known | Where-Object -FilterScript { $_.Severity -eq 'stop' }).Count -eq 0
}
