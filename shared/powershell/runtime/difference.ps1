# What an object that exists lacks of what is wanted.

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

    if ($null -eq $Existing -or $script:secrets -contains $Name) { return }
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

    $script:manner -notcontains $Name -and $script:creationOnly -notcontains $Name
}

function Get-Difference {
    <#
    .SYNOPSIS
    The values that the object does not have, in order; of a list to be added to, the entries that it lacks.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Values
    What it is to have.
    .PARAMETER IsGiven
    The parameters that Exchange does not show but that were given before, as the journal says: they are no difference.
    #>
    param($Existing, $Values, [string[]]$IsGiven)

    $different = [ordered]@{}
    if ($null -eq $Values) { return $different }
    foreach ($entry in $Values.GetEnumerator()) {
        $name = $entry.Key
        if (-not (Test-Comparable -Name $name)) { continue }
        $property = Get-Property -Existing $Existing -Name $name
        if (-not $property) {
            if ($IsGiven -notcontains $name) { $different[$name] = $entry.Value }
        } elseif (-not (Test-SameValue -Name $name -Actual $property.Value -Wanted $entry.Value)) {
            $different[$name] = $entry.Value
            if ($entry.Value -is [Collections.IDictionary]) {
                $different[$name] = @{ Add = @(Get-MissingValue -Name $name -Actual $property.Value -Added $entry.Value['Add']) }
            }
        }
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
        $unseen = if ($null -ne $Existing -and -not $property) { ', which cannot be read back' } else { '' }
        $entry.Key + $now + ' to ' + (ConvertTo-TypedText -Value $entry.Value) + $unseen
    }
}

function Get-StatedText {
    <#
    .SYNOPSIS
    What an object is made with, one text each, for the person who is asked.
    .PARAMETER Parameter
    The parameters of the command.
    #>
    param($Parameter)

    foreach ($entry in $Parameter.GetEnumerator()) {
        if ($entry.Key -ne 'Name' -and $script:manner -notcontains $entry.Key) { $entry.Key + ' ' + (ConvertTo-TypedText -Value $entry.Value) }
    }
}
