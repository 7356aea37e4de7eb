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
    $unseen = @(Get-UnseenName -Kept $kept -Name $Entry.Parameter)
    if ($unseen.Count -gt 0) { [void](Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry): Exchange does not show $($unseen -join ' and '), so what it was before is not known, and it stays. Set it by hand where it has to go back.") }
    if ($values.Count -eq 0 -and -not $former) {
        if ($unseen.Count -eq 0) { Write-Host -Object '  It is as it was before.' }
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
