# Rights on connectors, taken back.

function Undo-Grant {
    <#
    .SYNOPSIS
    Removes rights that were granted, as far as they are held and not inherited.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-RightHolder -Entry $Entry
    if ($null -eq $item) { return 'done' }
    $held = @(Get-OwnRight -Item $item -User $Entry.User)
    $rights = @($Entry.Right | Where-Object -FilterScript { $held -contains $_ })
    if ($rights.Count -eq 0) {
        Write-Host -Object '  The rights are not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action "Take $($rights -join ', ') from $($Entry.User)")) { return 'declined' }
    Remove-ADPermission -Identity (Get-DirectoryName -Item $item) -User $Entry.User -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    Update-Holder -Entry $Entry -Item $item
    'done'
}

function Undo-Revoke {
    <#
    .SYNOPSIS
    Grants rights again that were removed. Where one belonged to a permission group, the group comes back whole.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-RightHolder -Entry $Entry
    if ($null -eq $item) { return 'done' }
    $held = @(Get-OwnRight -Item $item -User $Entry.User)
    $rights = @($Entry.Right | Where-Object -FilterScript { $held -notcontains $_ })
    $kept = Get-KeptEntry -Entry $Entry
    if ($rights.Count -eq 0 -and -not (Test-GroupApart -Kept $kept -Item $item)) {
        Write-Host -Object '  The rights are there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action "Grant $($Entry.Right -join ', ') to $($Entry.User) again")) { return 'declined' }
    if (-not (Test-GroupApart -Kept $kept -Item $item)) {
        Add-ADPermission -Identity (Get-DirectoryName -Item $item) -User $Entry.User -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    } elseif (Test-GroupSetBefore -Entry $Entry) {
        # The change that set the groups is taken back after this one, and brings them back whole.
        Write-Host -Object '  They come back with the permission groups.'
    } else {
        Restore-Group -Kept $kept -Item $item
    }
    Update-Holder -Entry $Entry -Item $item
    'done'
}

function Find-RightHolder {
    <#
    .SYNOPSIS
    The connector whose rights were changed, as Exchange shows it now; nothing where it goes as a whole, or is not there.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-MadeByUs -Entry $Entry) {
        Write-Host -Object '  They go with the connector.'
        return
    }
    $item = Find-PresentItem -Noun (ConvertTo-EntryObject -Entry $Entry).Noun -Guid $Entry.Guid
    if ($null -eq $item) { Write-Host -Object '  The connector is not there.' }
    $item
}

function Get-OwnRight {
    <#
    .SYNOPSIS
    The rights that somebody is allowed on a connector itself, without those that are inherited.
    .PARAMETER Item
    The connector as Exchange shows it.
    .PARAMETER User
    Whose rights.
    #>
    param($Item, [string]$User)

    Get-Rights -Item $Item -User $User | Where-Object -FilterScript { -not $_.IsDeny -and -not $_.IsInherited } | ForEach-Object -Process { $_.Right }
}

function Update-Holder {
    <#
    .SYNOPSIS
    Forgets what was read of the rights of a connector, and reads the connector again, which shows its groups.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The connector as Exchange shows it.
    #>
    param($Entry, $Item)

    Clear-Right
    Update-Listing -Noun (ConvertTo-EntryObject -Entry $Entry).Noun -Guid (Get-GuidText -Item $Item) | Out-Null
}

function Test-GroupApart {
    <#
    .SYNOPSIS
    Whether a connector has other permission groups than before: one of which a right is removed is taken apart.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    $former = Get-KeptValueOf -Kept $Kept -Name 'PermissionGroups'
    $property = $Item.PSObject.Properties['PermissionGroups']
    $former.Count -gt 0 -and $property -and -not (Test-SameValue -Name 'PermissionGroups' -Actual $property.Value -Wanted $former['Value'])
}

function Test-GroupSetBefore {
    <#
    .SYNOPSIS
    Whether an earlier change that is still to be taken back set the permission groups of the same connector.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $earlier = @((Get-History).Entries | Where-Object -FilterScript { $_.Key -eq $Entry.Key -and $_.Number -lt $Entry.Number -and $_.Back -ne 'done' })
    @($earlier | Where-Object -FilterScript { $_.Action -eq 'set' -and $_.Parameter -contains 'PermissionGroups' }).Count -gt 0
}

function Test-Revoked {
    <#
    .SYNOPSIS
    Whether a right on a connector was removed in this round, which may have taken a permission group apart.
    .PARAMETER Key
    The connector, by its id in the design.
    #>
    param([string]$Key)

    @((Get-History).Entries | Where-Object -FilterScript { $_.Key -eq $Key -and $_.Action -eq 'revoke' }).Count -gt 0
}

function Restore-Group {
    <#
    .SYNOPSIS
    Gives a connector its permission groups back that were taken apart: the single rights that came of it go, and come back with
    the groups. What somebody else granted stays.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    $noun = $Kept.Noun
    Set-ItemBack -Noun $noun -Item $Item -Values @{ PermissionGroups = [string[]]@('None') }
    Clear-Right
    $former = @{}
    foreach ($right in $Kept.Rights) { $former[(Get-RightKey -Right $right)] = $right }
    $single = @(Get-Rights -Item $Item | Where-Object -FilterScript { -not $_.IsInherited -and -not $_.IsDeny -and $former.ContainsKey((Get-RightKey -Right $_)) })
    foreach ($user in @($single | ForEach-Object -Process { $_.User } | Select-Object -Unique)) {
        $rights = @($single | Where-Object -FilterScript { $_.User -eq $user } | ForEach-Object -Process { $_.Right })
        Remove-ADPermission -Identity (Get-DirectoryName -Item $Item) -User $user -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    }
    $groups = Get-KeptValueOf -Kept $Kept -Name 'PermissionGroups'
    Set-ItemBack -Noun $noun -Item $Item -Values @{ PermissionGroups = ConvertTo-TakenValue -Name 'PermissionGroups' -Value $groups['Value'] }
    Restore-Right -Kept $Kept -Item $Item
}

function Restore-Right {
    <#
    .SYNOPSIS
    Grants or denies again on a connector what the backup has and is not there.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    if (@($Kept.Rights).Count -eq 0) { return }
    Clear-Right
    $there = @{}
    foreach ($right in @(Get-Rights -Item $Item)) { if (-not $right.IsInherited) { $there[(Get-RightKey -Right $right)] = $true } }
    foreach ($isDeny in $false, $true) {
        $missing = @($Kept.Rights | Where-Object -FilterScript { $_.IsDeny -eq $isDeny -and -not $there.ContainsKey((Get-RightKey -Right $_)) })
        foreach ($user in @($missing | ForEach-Object -Process { $_.User } | Select-Object -Unique)) {
            $own = @($missing | Where-Object -FilterScript { $_.User -eq $user })
            $account = if ("$($own[0].Sid)" -match '^S-1-') { "$($own[0].Sid)" } else { $user }
            $arguments = @{ Identity = Get-DirectoryName -Item $Item; User = $account; ExtendedRights = [string[]]@($own | ForEach-Object -Process { $_.Right }); Confirm = $false; ErrorAction = 'Stop' }
            if ($isDeny) { $arguments['Deny'] = $true }
            Add-ADPermission @arguments | Out-Null
        }
    }
    Clear-Right
}

function Get-RightKey {
    <#
    .SYNOPSIS
    What tells a right of one connector from every other right on it: whose it is, what it allows or denies.
    .PARAMETER Right
    The right.
    #>
    param($Right)

    "$($Right.User)|$($Right.Right)|$($Right.IsDeny)"
}
