/** The part of an apply script that keeps account of what was done and says how to go back. */
export const reportFunctions = String.raw`
$script:done = New-Object System.Collections.ArrayList
$script:wayBack = New-Object System.Collections.ArrayList
$script:alreadyRight = 0

function Write-Done([string]$Sentence, [string]$Command) {
    Write-Host "  $Sentence"
    [void]$script:done.Add($Sentence)
    if ($Command) { $script:wayBack.Insert(0, $Command) }
}

function Write-AlreadyRight([string]$Title) {
    Write-Host "  $Title is already as designed."
    $script:alreadyRight++
}

function Write-Summary {
    Write-Host ''
    Write-Host ('{0} changed, {1} already as designed.' -f $script:done.Count, $script:alreadyRight)
    if ($script:wayBack.Count -eq 0) { return }
    Write-Host 'To go back, run these commands in this shell, in this order:'
    foreach ($command in $script:wayBack) { Write-Host "  $command" }
}

function Write-Failure($Problem) {
    Write-Host ''
    $place = if ($script:step -eq 0) { 'before the first step' } else { "at step $script:step" }
    Write-Host "STOPPED $place." -ForegroundColor Red
    Write-Host "  $Problem"
    Write-Host '  No later step has run. When the cause is mended, start this script again: what is done is left alone.'
    Write-Summary
}

# A value as it is typed; the way back is printed, never run by this script.
function ConvertTo-TypedText($Value) {
    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return '$' + "$Value".ToLowerInvariant() }
    if ($Value -is [Collections.IDictionary]) {
        $entries = foreach ($entry in $Value.GetEnumerator()) { $entry.Key + '=' + (ConvertTo-TypedText $entry.Value) }
        return '@{' + ($entries -join '; ') + '}'
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return '@(' + (@($Value | ForEach-Object { ConvertTo-TypedText "$_" }) -join ', ') + ')'
    }
    "'" + [Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent("$Value") + "'"
}

function Join-Command([string]$Cmdlet, $Values) {
    $words = foreach ($entry in $Values.GetEnumerator()) {
        $value = $entry.Value
        if ($sizes -contains $entry.Key) { $value = Format-Size "$value" }
        '-{0} {1}' -f $entry.Key, (ConvertTo-TypedText $value)
    }
    $Cmdlet + ' ' + ($words -join ' ')
}

# The command that makes a removed object again, from all that Exchange shows of it; accounts are not shown.
function Get-RecreateCommand([string]$Noun, $Existing) {
    $values = [ordered]@{}
    foreach ($name in (Get-Command "New-$Noun").Parameters.Keys | Sort-Object) {
        $property = $Existing.PSObject.Properties[$name]
        if ($property -and $unreadable -notcontains $name -and "$($property.Value)" -ne '') { $values[$name] = $property.Value }
    }
    Join-Command "New-$Noun" $values
}
`
