/** The part of an apply script that keeps account of what was done and tells it. */
export const reportFunctions = String.raw`
$script:done = @{ Create = 0; Set = 0; Remove = 0 }
$script:notDone = @{ Create = 0; Set = 0; Remove = 0 }
$script:alreadyRight = 0

# $Kind is Create, Set or Remove. $WayBack are the commands that take it back, in the order in which they are to run.
function Write-Done([string]$Kind, [string]$Sentence, [string[]]$WayBack) {
    Write-Host "  $Sentence"
    $script:done[$Kind]++
    Add-WayBack $Sentence $WayBack
}

# Asks for consent; what -WhatIf shows or a person declines is counted, too.
function Test-Consent([string]$Kind, [string]$Title, [string]$Action) {
    if ($script:run.ShouldProcess($Title, $Action)) { return $true }
    $script:notDone[$Kind]++
    $false
}

function Write-AlreadyRight([string]$Title) {
    Write-Host "  $Title is already as designed."
    $script:alreadyRight++
}

function Write-Summary {
    Write-Host ''
    $done = '{0} created, {1} changed, {2} removed, {3} already as designed.'
    Write-Host ($done -f $script:done.Create, $script:done.Set, $script:done.Remove, $script:alreadyRight)
    $skipped = $script:notDone.Create + $script:notDone.Set + $script:notDone.Remove
    if ($skipped -gt 0) {
        $notDone = if ($WhatIfPreference) { 'Nothing was changed. Without -WhatIf: {0} would be created, {1} changed, {2} removed.' }
        else { 'Declined: {0} to be created, {1} changed, {2} removed.' }
        Write-Host ($notDone -f $script:notDone.Create, $script:notDone.Set, $script:notDone.Remove)
    }
    Write-WayBack
}

function Write-Failure($Problem) {
    Write-Host ''
    $place = if ($script:step -eq 0) { 'before the first step' } else { "at step $script:step" }
    Write-Host "STOPPED $place." -ForegroundColor Red
    Write-Host "  $Problem"
    Write-Host '  No later step has run. When the cause is mended, start this script again: what is done is left alone.'
    Write-Summary
}
`
