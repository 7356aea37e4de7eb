# What was done, and telling it.

$script:done = @{ Create = 0; Set = 0; Remove = 0 }
# What -WhatIf showed, or a person declined.
$script:notDone = @{ Create = 0; Set = 0; Remove = 0 }
$script:alreadyRight = 0

function Test-Consent {
    <#
    .SYNOPSIS
    Asks for consent to a change; what -WhatIf shows or a person declines is counted, too.
    .PARAMETER Kind
    Create, Set or Remove.
    .PARAMETER Title
    What is changed.
    .PARAMETER Action
    What happens to it.
    #>
    param([string]$Kind, [string]$Title, [string]$Action)

    if ($script:run.ShouldProcess($Title, $Action)) { return $true }
    $script:notDone[$Kind]++
    $false
}

function Write-Done {
    <#
    .SYNOPSIS
    Tells of a change, counts it, and keeps how to take it back.
    .PARAMETER Kind
    Create, Set or Remove.
    .PARAMETER Sentence
    What was done.
    .PARAMETER WayBack
    The commands that take it back, in the order in which they are to run.
    #>
    param([string]$Kind, [string]$Sentence, [string[]]$WayBack)

    Write-Host -Object "  $Sentence"
    $script:done[$Kind]++
    Add-WayBack -Sentence $Sentence -Command $WayBack
}

function Write-AlreadyRight {
    <#
    .SYNOPSIS
    Tells that nothing is to be changed, and counts it.
    .PARAMETER Title
    What is right already.
    #>
    param([string]$Title)

    Write-Host -Object "  $Title is already as designed."
    $script:alreadyRight++
}

function Write-Summary {
    <#
    .SYNOPSIS
    Tells at the end what was done and what was not, and how to take it back.
    #>
    param()

    Write-Host -Object ''
    $done = '{0} created, {1} changed, {2} removed, {3} already as designed.'
    Write-Host -Object ($done -f $script:done['Create'], $script:done['Set'], $script:done['Remove'], $script:alreadyRight)
    $skipped = $script:notDone['Create'] + $script:notDone['Set'] + $script:notDone['Remove']
    if ($skipped -gt 0) {
        $notDone = if ($WhatIfPreference) { 'Nothing was changed. Without -WhatIf: {0} would be created, {1} changed, {2} removed.' }
        else { 'Declined: {0} to be created, {1} changed, {2} removed.' }
        Write-Host -Object ($notDone -f $script:notDone['Create'], $script:notDone['Set'], $script:notDone['Remove'])
    }
    Write-WayBack
}

function Write-Failure {
    <#
    .SYNOPSIS
    Tells where the script stopped and why, then what it had done.
    .PARAMETER Problem
    The error that stopped it.
    #>
    param($Problem)

    Write-Host -Object ''
    $at = if ($script:step -eq 0) { 'before the first step' } else { "at step $script:step" }
    Write-Host -Object "STOPPED $at." -ForegroundColor Red
    Write-Host -Object "  $Problem"
    Write-Host -Object '  No later step has run. When the cause is mended, start this script again: what is done is left alone.'
    Write-Summary
}
