# The default accepted domain, of which there is one.

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
