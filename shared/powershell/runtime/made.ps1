# Whether an object is the one that a script began to make when it was stopped.

function Test-Made {
    <#
    .SYNOPSIS
    Whether an object has all the values that a command was given which may have made it. Another one of that name was made by somebody else.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Entry, $Item)

    @(Get-UnmadeName -Entry $Entry -Item $Item).Count -eq 0
}

function Get-UnmadeName {
    <#
    .SYNOPSIS
    The parameters whose properties an object shows with other values than the command was given which may have made it.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Entry, $Item)

    if ($null -eq $Entry.Value) { return }
    $given = @{}
    foreach ($property in $Entry.Value.PSObject.Properties) { $given[$property.Name] = $property.Value }
    Get-DifferentName -Item $Item -Values $given
}

function Get-DifferentName {
    <#
    .SYNOPSIS
    The parameters whose properties an object shows with other values than it was given.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER Values
    What it was given.
    #>
    param($Item, $Values)

    foreach ($entry in $Values.GetEnumerator()) {
        if ($script:creationOnly -contains $entry.Key -and $script:sameBy.Values -notcontains $entry.Key) { continue }
        $property = Get-Property -Existing $Item -Name $entry.Key
        if ($property -and -not (Test-SameValue -Name $entry.Key -Actual $property.Value -Wanted $entry.Value)) { $entry.Key }
    }
}

function Complete-Refusal {
    <#
    .SYNOPSIS
    After a command failed that was to make an object: writes down that nothing came of it, where that is sure. It is where there is no
    object of that name, or one that has other values than the command was given.
    .PARAMETER Number
    The number of the change.
    .PARAMETER Object
    The object of the design.
    #>
    param([int]$Number, $Object)

    $entry = (Get-History).ByNumber["$Number"]
    Clear-Listing -Noun $Object.Noun
    try { $found = @(Find-ByName -Object $Object -Name $entry.Name) } catch { return }
    if (@($found | Where-Object -FilterScript { $null -ne $_ -and (Test-Made -Entry $entry -Item $_) }).Count -eq 0) { Write-Failed -Number $Number }
}
