# Objects that were made, changed or removed, taken back one by one.

function Undo-Create {
    <#
    .SYNOPSIS
    Removes an object that was made.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-MadeItem -Entry $Entry
    if ($null -eq $item) {
        Write-Host -Object '  It is not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action 'Remove')) { return 'declined' }
    Remove-MadeItem -Noun $Entry.Noun -Item $item
}

function Remove-MadeItem {
    <#
    .SYNOPSIS
    Removes an object by its GUID. A default domain makes way for another one first; the only one there is Exchange may keep.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    $guid = Get-GuidText -Item $Item
    $isDefault = $Noun -eq 'AcceptedDomain' -and "$(Get-PropertyValue -From $Item -Name 'Default')" -eq 'True'
    $heir = if ($isDefault) { Find-Heir -Guid $guid }
    if ($heir) { Set-DefaultDomain -Item $heir }
    try { & "Remove-$Noun" -Identity $guid -Confirm:$false -ErrorAction Stop | Out-Null } catch {
        if (-not $isDefault -or $heir) { throw }
        Write-Warning -Message "The accepted domain '$(Get-PropertyValue -From $Item -Name 'Name')' is the only one here and therefore the default one, which Exchange does not remove: $($_.Exception.Message) It stays, and does no harm."
        return 'done'
    }
    Remove-FromListing -Noun $Noun -Item $Item
    'done'
}

function Find-Heir {
    <#
    .SYNOPSIS
    The domain that becomes the default one in place of another: the former default one, else one that was there before, else any.
    .PARAMETER Guid
    The GUID of the domain that makes way.
    #>
    param([string]$Guid)

    $others = @(Get-Listing -Noun 'AcceptedDomain' | Where-Object -FilterScript { (Get-GuidText -Item $_) -ne $Guid })
    $ranked = $others | Sort-Object -Property {
        $known = $script:rollback.Known[(Get-OriginGuid -Guid (Get-GuidText -Item $_))]
        if (-not $known) { 2 } elseif ($known.Default) { 0 } else { 1 }
    }
    $ranked | Select-Object -First 1
}

function Set-DefaultDomain {
    <#
    .SYNOPSIS
    Makes an accepted domain the default one.
    .PARAMETER Item
    The domain as Exchange shows it.
    #>
    param($Item)

    Set-AcceptedDomain -Identity (Get-GuidText -Item $Item) -MakeDefault $true -Confirm:$false -ErrorAction Stop | Out-Null
    Clear-Listing -Noun 'AcceptedDomain'
}

function Undo-Set {
    <#
    .SYNOPSIS
    Gives an object the values back that it had, of the parameters that were set.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-MadeByUs -Entry $Entry) {
        Write-Host -Object '  It goes as a whole.'
        return 'done'
    }
    $origin = Get-OriginGuid -Guid $Entry.Guid
    $kept = Get-KeptEntry -Entry $Entry
    if ($Entry.Parameter -contains 'SourceTransportServers' -and (Test-LacksSubscription -Kept $kept)) { return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) gets its sources back when the Edge server is subscribed again." }
    $item = Find-PresentItem -Noun $Entry.Noun -Guid $origin
    if ($null -eq $item) {
        if ($script:rollback.Planned.ContainsKey($origin)) { return 'done' }
        return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) is not there any more, and no script of this bundle removed it. Make it again by hand; the backup has its values."
    }
    $former = if ($Entry.Parameter -contains 'MakeDefault') { Find-FormerDefault }
    $values = Get-ValueBack -Entry $Entry -Kept $kept -Item $item
    if ($values.Count -eq 0 -and -not $former) {
        Write-Host -Object '  It is as it was before.'
        return 'done'
    }
    $what = @(Get-BackText -Values $values -Item $item)
    if ($former) { $what += "make '$(Get-PropertyValue -From $former -Name 'Name')' the default one again" }
    if (-not (Start-Undo -Entry $Entry -Action ('Set back ' + ($what -join '; ')))) { return 'declined' }
    if ($former) { Set-DefaultDomain -Item $former }
    if ($values.Contains('PermissionGroups') -and (Test-Revoked -Key $Entry.Key)) {
        Restore-Group -Kept $kept -Item $item
        $values.Remove('PermissionGroups')
    }
    if ($values.Count -gt 0) { Set-ItemBack -Noun $Entry.Noun -Item $item -Values $values }
    'done'
}

function Undo-Remove {
    <#
    .SYNOPSIS
    Makes an object again that was removed, with all its values and rights.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $origin = Get-OriginGuid -Guid $Entry.Guid
    $item = Find-PresentItem -Noun $Entry.Noun -Guid $origin
    if ($null -ne $item -and $Entry.Back -ne 'begun') {
        Write-Host -Object '  It is still there.'
        return 'done'
    }
    if (Test-MadeByUs -Entry $Entry) { return 'done' }
    $kept = Get-KeptEntry -Entry $Entry
    if (Test-LacksSubscription -Kept $kept) { return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) is made again when the Edge server that sends its mail is subscribed again." }
    if (-not (Start-Undo -Entry $Entry -Action 'Make again')) {
        $script:rollback.Planned[$origin] = $true
        return 'declined'
    }
    Restore-Item -Kept $kept -Number $Entry.Number -IsBegun ($Entry.Back -eq 'begun') -Name $Entry.Name
    'done'
}

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

function Find-FormerDefault {
    <#
    .SYNOPSIS
    The accepted domain that was the default one before; nothing where it is that again, or is not there.
    #>
    param()

    foreach ($known in $script:rollback.Backup.Known['AcceptedDomain']) {
        if (-not $known.Default) { continue }
        $item = Find-PresentItem -Noun 'AcceptedDomain' -Guid $known.Guid
        if ($null -ne $item -and "$(Get-PropertyValue -From $item -Name 'Default')" -ne 'True') { return $item }
    }
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
