# What an object that exists lacks of what the design states.

function Get-Property {
    <#
    .SYNOPSIS
    The property behind a parameter; nothing where Exchange does not show it.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Name
    The name of the parameter.
    #>
    param($Existing, [string]$Name)

    if ($script:secrets -contains $Name) { return }
    $shown = if ($script:shownAs.ContainsKey($Name)) { $script:shownAs[$Name] } else { $Name }
    $Existing.PSObject.Properties[$shown]
}

function Test-Comparable {
    <#
    .SYNOPSIS
    Whether a parameter says what an object that exists is to be: not how the command runs, nor what Exchange takes at creation only.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    if ($script:manner -contains $Name) { return $false }
    # What tells objects apart is compared nevertheless, since a difference stops the script.
    $script:creationOnly -notcontains $Name -or $script:sameBy.Values -contains $Name
}

function Get-Difference {
    <#
    .SYNOPSIS
    The parameters whose properties differ, with those that cannot be compared when there is any.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER AsCreated
    Whether the step makes the object, and finds that it exists.
    #>
    param($Existing, $Parameter, [bool]$AsCreated)

    $different = [ordered]@{}
    $notComparable = [ordered]@{}
    $compared = 0
    foreach ($entry in $Parameter.GetEnumerator()) {
        $name = $entry.Key
        if (-not (Test-Comparable -Name $name) -or ($AsCreated -and $name -eq 'Name')) { continue }
        $property = Get-Property -Existing $Existing -Name $name
        if (-not $property) {
            $notComparable[$name] = $entry.Value
            # An account that is to change is set on every run, since nobody can see whether it is right.
            if ($script:secrets -contains $name -and -not $AsCreated) { $different[$name] = $entry.Value }
            continue
        }
        $compared++
        if ($entry.Value -is [hashtable]) {
            $missing = @(Get-MissingValue -Name $name -Actual $property.Value -Added $entry.Value['Add'])
            if ($missing.Count -gt 0) { $different[$name] = @{ Add = $missing } }
        } elseif (-not (Test-SameValue -Name $name -Actual $property.Value -Wanted $entry.Value)) {
            $different[$name] = $entry.Value
        }
    }
    if ($different.Count -gt 0 -or ($compared -eq 0 -and -not $AsCreated)) {
        foreach ($entry in $notComparable.GetEnumerator()) { $different[$entry.Key] = $entry.Value }
    }
    $different
}

function Get-ChangeText {
    <#
    .SYNOPSIS
    What each value is and becomes, one text each, for the person who is asked.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Different
    The parameters that are to be set.
    #>
    param($Existing, $Different)

    foreach ($entry in $Different.GetEnumerator()) {
        $property = Get-Property -Existing $Existing -Name $entry.Key
        $now = if ($property) { ' from ' + (ConvertTo-TypedText -Value $property.Value) } else { '' }
        $unseen = if ($script:secrets -contains $entry.Key) { ', which cannot be read back' } else { '' }
        $entry.Key + $now + ' to ' + (ConvertTo-TypedText -Value $entry.Value) + $unseen
    }
}
