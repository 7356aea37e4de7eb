# The objects that changes were about, as Exchange shows them now.

function Find-MadeItem {
    <#
    .SYNOPSIS
    The object that a change made: by the GUID that it got, or, where the script was killed before that was written down, the
    one of its name that was not there before and has the values that it was given. Another one is left alone.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($Entry.NewGuid) { return Find-PresentItem -Noun $Entry.Noun -Guid $Entry.NewGuid }
    foreach ($item in @(Find-NewItem -Entry $Entry -Name $Entry.Name)) {
        $different = @(Get-UnmadeName -Entry $Entry -Item $item)
        if ($different.Count -eq 0) { return $item }
        Write-Warning -Message "$(Get-EntryTitle -Entry $Entry) is there, but with another $($different -join ', ') than this bundle gave it. It was made by somebody else and is left alone."
    }
}

function Find-NewItem {
    <#
    .SYNOPSIS
    The objects of a name that were not there before the first change, and that the journal does not call by another key.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Name
    The name.
    #>
    param($Entry, [string]$Name)

    $others = @{}
    foreach ($other in (Get-History).Entries) {
        if ($other.Key -eq $Entry.Key) { continue }
        foreach ($guid in $other.NewGuid, $other.Guid) { $others["$guid".ToLowerInvariant()] = $true }
    }
    foreach ($item in @(Find-ByName -Object (ConvertTo-EntryObject -Entry $Entry) -Name $Name)) {
        $guid = Get-GuidText -Item $item
        if ($null -ne $item -and -not $script:rollback.Known.ContainsKey($guid) -and -not $others.ContainsKey($guid)) { $item }
    }
}

function Find-PresentItem {
    <#
    .SYNOPSIS
    An object as Exchange shows it now, also where it was made again; nothing where it is not there.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Noun, [string]$Guid)

    $index = Get-ListingIndex -Noun $Noun
    $present = "$(Get-PresentGuid -Guid $Guid)".ToLowerInvariant()
    if ($index.Guid.ContainsKey($present)) { return $index.Guid[$present] }
}

function Test-MadeByUs {
    <#
    .SYNOPSIS
    Whether an object was made in this round, so that it goes as a whole.
    .PARAMETER Entry
    A change of it, as the journal has it.
    #>
    param($Entry)

    if ($script:rollback.ByGuid.ContainsKey((Get-OriginGuid -Guid $Entry.Guid))) { return $false }
    @((Get-History).Entries | Where-Object -FilterScript { $_.Action -eq 'create' -and $_.Key -eq $Entry.Key }).Count -gt 0
}

function Get-KeptEntry {
    <#
    .SYNOPSIS
    What the backup has of the object of a change. Stops where it has nothing.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $origin = Get-OriginGuid -Guid $Entry.Guid
    if (-not $script:rollback.ByGuid.ContainsKey($origin)) { throw "The backup $($script:state.Backup) has nothing of $(Get-EntryTitle -Entry $Entry). It is another one than the scripts made: bring that one back." }
    $script:rollback.ByGuid[$origin]
}
