# Telling what is done, what was done, and what was not.

$script:done = @{ create = 0; set = 0; remove = 0 }
# What -WhatIf showed, or a person declined.
$script:notDone = @{ create = 0; set = 0; remove = 0 }
$script:alreadyRight = 0
# What was done, one sentence each.
$script:sentences = New-Object -TypeName System.Collections.ArrayList
# How each action counts.
$script:countedAs = @{ create = 'create'; subscribe = 'create'; set = 'set'; grant = 'set'; revoke = 'set'; remove = 'remove'; unsubscribe = 'remove' }

function Start-Report {
    <#
    .SYNOPSIS
    Forgets what was counted and tells which script runs, and where.
    #>
    param()

    foreach ($counts in $script:done, $script:notDone) { foreach ($kind in 'create', 'set', 'remove') { $counts[$kind] = 0 } }
    $script:alreadyRight = 0
    $script:sentences.Clear()
    Write-Host -Object "$($script:run.Script): $($script:run.Title)"
    Write-Host -Object "Place: $($script:run.PlaceName), $($script:run.Where)."
}

function Test-Consent {
    <#
    .SYNOPSIS
    Asks for consent to a change; what -WhatIf shows or a person declines is counted, too.
    .PARAMETER Work
    What is to be done.
    #>
    param($Work)

    if ($script:run.Cmdlet.ShouldProcess($Work.Title, $Work.What)) { return $true }
    if ($script:countedAs.ContainsKey($Work.Action)) { $script:notDone[$script:countedAs[$Work.Action]]++ }
    $false
}

function Write-Step {
    <#
    .SYNOPSIS
    Tells which step of how many begins.
    .PARAMETER Step
    The step.
    .PARAMETER Count
    How many steps the script has.
    .PARAMETER Title
    What it is about.
    #>
    param($Step, [int]$Count, [string]$Title)

    $text = "$($Step.Number) of $Count`: $($Step.Cmdlet), $Title"
    Write-Progress -Activity "$($script:run.Script): $($script:run.Title)" -Status $text -PercentComplete ([math]::Floor(100 * ($Step.Number - 1) / $Count))
    Write-Host -Object $text
}

function Write-Change {
    <#
    .SYNOPSIS
    Tells of a change and counts it.
    .PARAMETER Work
    What was done.
    #>
    param($Work)

    $sentence = switch ($Work.Action) {
        'create' { "$($Work.Title) was created." }
        'remove' { "$($Work.Title) was removed." }
        default { "$($Work.Title): $($Work.What)." }
    }
    Write-Host -Object "  $sentence"
    [void]$script:sentences.Add("step $($Work.Step.Number), $sentence")
    if ($script:countedAs.ContainsKey($Work.Action)) { $script:done[$script:countedAs[$Work.Action]]++ }
}

function Write-AlreadyRight {
    <#
    .SYNOPSIS
    Tells that a step has nothing to do, what of it nobody could compare, and counts it.
    .PARAMETER Step
    The step.
    .PARAMETER Title
    What it is about.
    #>
    param($Step, [string]$Title)

    Write-Host -Object "  $Title is already as designed."
    $script:alreadyRight++
    $unseen = @($script:secrets | Where-Object -FilterScript { $Step.Parameter.Contains($_) -and $null -ne $Step.Parameter[$_] })
    if ($unseen.Count -gt 0) { Write-Host -Object "  $($unseen -join ', ') cannot be read back and was not compared." }
}

function Write-Problems {
    <#
    .SYNOPSIS
    Tells all that stands against the run, and what to do.
    .PARAMETER Problem
    The problems.
    #>
    param($Problem)

    $stops = @($Problem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    foreach ($warning in @($Problem | Where-Object -FilterScript { $_.Severity -ne 'stop' })) { Write-Warning -Message $warning.Sentence }
    if ($stops.Count -eq 0) { return }
    Write-Host -Object ''
    Write-Host -Object "STOPPED before the first change; $($stops.Count) to be settled:" -ForegroundColor Red
    foreach ($one in $stops) { Write-Host -Object "  - $($one.Sentence)" }
    if (@($stops | Where-Object -FilterScript { $_.CanTakeOver }).Count -gt 0) {
        Write-Host -Object 'Nothing was changed. What exists otherwise than the design believes is either to be put into the design, or started with -TakeOver this script sets it as the design wants it.'
    } else {
        Write-Host -Object 'Nothing was changed. Settle this and start this script again.'
    }
}

function Write-Summary {
    <#
    .SYNOPSIS
    Tells at the end what was done and what was not.
    #>
    param()

    Write-Progress -Activity "$($script:run.Script): $($script:run.Title)" -Completed
    Write-Host -Object ''
    $done = '{0} created, {1} changed, {2} removed, {3} already as designed.'
    Write-Host -Object ($done -f $script:done['create'], $script:done['set'], $script:done['remove'], $script:alreadyRight)
    $skipped = $script:notDone['create'] + $script:notDone['set'] + $script:notDone['remove']
    if ($skipped -gt 0) {
        $notDone = if ($WhatIfPreference) { 'Nothing was changed. Without -WhatIf: {0} would be created, {1} changed, {2} removed.' }
        else { 'Declined: {0} to be created, {1} changed, {2} removed.' }
        Write-Host -Object ($notDone -f $script:notDone['create'], $script:notDone['set'], $script:notDone['remove'])
    }
}

function Write-Failure {
    <#
    .SYNOPSIS
    Tells where the script stopped and why, what it had done, what it had not, and the one command that goes back.
    .PARAMETER Problem
    The error that stopped it.
    .PARAMETER Step
    The step at which that was; nothing before the first.
    .PARAMETER Steps
    All steps of the script.
    #>
    param($Problem, $Step, $Steps)

    Write-Host -Object ''
    $at = if ($Step) { "at step $($Step.Number) of $(@($Steps).Count), $($Step.Cmdlet)" } else { 'before the first step' }
    Write-Host -Object "STOPPED $at." -ForegroundColor Red
    Write-Host -Object "  $Problem"
    if ($script:sentences.Count -eq 0) { Write-Host -Object 'Nothing was changed.' } else { Write-Host -Object 'Done:' }
    foreach ($sentence in $script:sentences) { Write-Host -Object "  $sentence" }
    if (-not $Step) { return }
    Write-Host -Object 'Not done:'
    foreach ($left in @($Steps)) {
        if ($left.Number -ge $Step.Number) { Write-Host -Object "  step $($left.Number), $($left.Cmdlet), $(Get-StepTitle -Step $left)" }
    }
    Write-Host -Object 'When the cause is mended, start this script again: what is done is left alone.'
    Write-Host -Object "To go back: .\$($script:run.GoBack)"
}

function Get-StepTitle {
    <#
    .SYNOPSIS
    What a step is about, in a sentence.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $object = $script:objects[$Step.Key]
    if ($object) { return Get-Title -Object $object }
    if ($Step.Verb -eq 'Start') { return "synchronization with $($Step.Edge)" }
    "subscription of $($Step.Edge)"
}
