# Whether a property already has the wanted value.

function Test-SameText {
    <#
    .SYNOPSIS
    Whether two texts are equal, in any case.
    .PARAMETER First
    One text.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    [string]::Equals($First, $Second, [StringComparison]::OrdinalIgnoreCase)
}

function Get-PropertyValue {
    <#
    .SYNOPSIS
    The value of a property; nothing where there is no object, or where it does not show the property.
    .PARAMETER From
    The object.
    .PARAMETER Name
    The name of the property.
    #>
    param($From, [string]$Name)

    if ($null -eq $From) { return }
    $property = $From.PSObject.Properties[$Name]
    if ($property) { $property.Value }
}

function Get-ValueSet {
    <#
    .SYNOPSIS
    The values of a parameter as a set, each in the form that is compared; empty ones are left out.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Value
    One value or several. Flags may stand in one text with commas.
    #>
    param([string]$Name, $Value)

    # Made thousands of times in a run; New-Object looks for the type by its name each time and takes five times as long.
    $set = [Activator]::CreateInstance([Collections.Generic.HashSet[string]], [object[]]@([StringComparer]::OrdinalIgnoreCase))
    foreach ($item in @($Value)) {
        if ($null -eq $item) { continue }
        $texts = if ($script:kinds[$Name] -eq 'flags') { "$item" -split ',' } else { "$item" }
        foreach ($text in $texts) {
            if ($text.Trim() -ne '') { [void]$set.Add((Format-Value -Name $Name -Text $text.Trim())) }
        }
    }
    , $set
}

function Test-SameValue {
    <#
    .SYNOPSIS
    Whether a property has the wanted value: free text to the letter, everything else without case, and without order where there are several values.
    .PARAMETER Name
    The name of the parameter. A name of an object that differs in case only is another name.
    .PARAMETER Actual
    What Exchange shows.
    .PARAMETER Wanted
    What the design states; a table with Add is what a list holds at least.
    #>
    param([string]$Name, $Actual, $Wanted)

    if ($Wanted -is [Collections.IDictionary]) { return @(Get-MissingValue -Name $Name -Actual $Actual -Added $Wanted['Add']).Count -eq 0 }
    $isSameText = [string]::Equals("$Actual", "$Wanted", [StringComparison]::Ordinal)
    if ($script:freeTexts -contains $Name) { return $isSameText }
    # Most values are the same single text; entries of lists may not be told apart by it.
    if ($isSameText -and $Actual -isnot [Collections.ICollection] -and $Wanted -isnot [Collections.ICollection]) { return $true }
    $actualSet = Get-ValueSet -Name $Name -Value $Actual
    $wantedSet = Get-ValueSet -Name $Name -Value $Wanted
    # The word for no flag says nothing beside others, and a local shell then shows only those.
    if ($script:kinds[$Name] -eq 'flags') { foreach ($set in $actualSet, $wantedSet) { if ($set.Count -gt 1) { [void]$set.Remove('Default') } } }
    if ($Name -eq 'PermissionGroups' -and -not $wantedSet.Contains('Custom')) {
        # Exchange adds Custom to the groups when a right was granted by Add-ADPermission.
        [void]$actualSet.Remove('Custom')
        if ($actualSet.Count -eq 0) { [void]$actualSet.Add('None') }
    }
    $actualSet.SetEquals($wantedSet)
}

function Get-MissingValue {
    <#
    .SYNOPSIS
    Of what is to be added to a list, that which it does not hold yet; its other entries stay.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Actual
    What the list holds.
    .PARAMETER Added
    What it is to hold besides.
    #>
    param([string]$Name, $Actual, $Added)

    $known = Get-ValueSet -Name $Name -Value $Actual
    @($Added) | Where-Object -FilterScript { -not $known.Contains((Format-Value -Name $Name -Text "$_".Trim())) }
}
