# Before anything is changed: every reason why the scripts of this place would stop. Nothing is changed.

function Invoke-Preflight {
    <#
    .SYNOPSIS
    Looks at the place, at what exists, and at what the steps need, and tells all that it finds. Returns the exit code: 1 where
    apply would stop.
    .PARAMETER Json
    The file for machines; empty for none.
    .PARAMETER StateFolder
    The folder that keeps what was done before, where it is not beside the script.
    #>
    param([string]$Json, [string]$StateFolder)

    $problems = @(Get-PreflightProblem -StateFolder $StateFolder)
    $stops = @($problems | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    Write-Heading -What 'Preflight'
    Write-Problem -Problem $problems
    $taken = @($stops | Where-Object -FilterScript { $_.CanTakeOver }).Count
    if ($stops.Count -gt 0) {
        Write-Host -Object "$(Get-CountText -Count $stops.Count -One 'obstacle' -Many 'obstacles'): the scripts of this place would stop before their first change." -ForegroundColor Red
        if ($taken -gt 0) { Write-Host -Object "-TakeOver would let $taken of them pass and set what the design states." }
    } else {
        Write-Host -Object 'No obstacle was found. Nothing was changed.'
    }
    if ($Json) { Save-Report -Path $Json -Report (Get-PreflightReport -Problem $problems -IsClear ($stops.Count -eq 0)) }
    if ($stops.Count -gt 0) { return 1 }
    0
}

function Get-PreflightProblem {
    <#
    .SYNOPSIS
    All that stands against the scripts of this place, each once. In the wrong place nothing more is looked at.
    .PARAMETER StateFolder
    The folder that keeps what was done before, where it is not beside the script.
    #>
    param([string]$StateFolder)

    $place = @(Get-PlaceProblem)
    $place
    if (@($place | Where-Object -FilterScript { 'shell', 'cmdlet', 'machine' -contains $_.Kind }).Count -gt 0) { return }
    try { Open-State -StateFolder $StateFolder } catch {
        New-Problem -Kind 'state' -Sentence $_.Exception.Message
        Open-NoState
    }
    try {
        Resolve-Objects
        $found = @(Get-Judgement -TakeOver $false) + @(Get-Obstacle)
    } catch {
        return New-Problem -Kind 'read' -Sentence "What exists could not be read ($($_.Exception.Message)). Mend that and start $($script:run.Script) again, as nobody knows what else there is."
    }
    $gone = @($place | Where-Object -FilterScript { $_.Property -eq 'Name' } | ForEach-Object -Process { $_.Wanted })
    # What is missing on a server that is missing is no reason of its own.
    $found | Where-Object -FilterScript { -not ($_.Key -and $script:objects.Contains($_.Key) -and $gone -contains $script:objects[$_.Key].Server) }
}

function Open-NoState {
    <#
    .SYNOPSIS
    Goes on without what was done before, beside the script.
    #>
    param()

    $folder = if ($script:run.Path) { [IO.Path]::GetDirectoryName($script:run.Path) } else { '.' }
    Open-State -StateFolder $folder
}

function Get-PreflightReport {
    <#
    .SYNOPSIS
    What the preflight found, for machines.
    .PARAMETER Problem
    The problems.
    .PARAMETER IsClear
    Whether apply would begin.
    #>
    param($Problem, [bool]$IsClear)

    $report = Get-ReportHead
    $report['isClear'] = $IsClear
    $report['problems'] = @(foreach ($one in $Problem) {
        $row = [ordered]@{ severity = $one.Severity; kind = $one.Kind; key = $one.Key; property = $one.Property }
        foreach ($name in 'now', 'believed', 'wanted') { Add-ReportValue -Report $row -As $name -Name $one.Property -Value $one.$name }
        $row['canTakeOver'] = $one.CanTakeOver
        $row['sentence'] = $one.Sentence
        $row
    })
    $report
}
