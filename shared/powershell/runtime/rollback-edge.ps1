# What a subscription deleted and brought on an Edge server.

# What a synchronization carries over into the settings of an Edge server. Source: Edge Subscriptions topic.
$script:carriedLists = @('TLSSendDomainSecureList', 'TLSReceiveDomainSecureList', 'InternalSMTPServers')

function Undo-SubscribeHere {
    <#
    .SYNOPSIS
    Ends the subscription on the Edge server itself, and brings back what it deleted.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $brought = @(foreach ($noun in $script:replicated) {
            foreach ($item in @(Get-Listing -Noun $noun)) { if ($item -and -not $script:rollback.Known.ContainsKey((Get-GuidText -Item $item))) { Get-GuidText -Item $item } }
        })
    # Once it is ended, what is new here was made by us or by others, and not brought.
    if ($Entry.Back -eq 'begun') { $brought = @() }
    if (-not (Start-Undo -Entry $Entry -Action 'End it, and bring back what it deleted' -Brought $brought)) { return 'declined' }
    # Gone first, so that no script takes it for one that can be imported.
    Remove-SubscriptionFile -Entry $Entry
    try {
        Remove-EdgeSubscription -Identity $Entry.Name -Confirm:$false -ErrorAction Stop | Out-Null
    } catch {
        # A run before this one may have ended it, or the script may have been stopped before it began.
        if ($Entry.IsDone -and $Entry.Back -ne 'begun') { throw }
        Write-Host -Object "  It is not subscribed: $($_.Exception.Message)"
    }
    Clear-Listing -Noun @($script:replicated)
    $all = @(@($Entry.Brought) + $brought | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    Restore-Deleted -Entry $Entry -Brought $all
    Write-Warning -Message "Remote domains that $($Entry.Name) had before were deleted by New-EdgeSubscription and are not made again. Look with Get-RemoteDomain."
    'done'
}

function Remove-SubscriptionFile {
    <#
    .SYNOPSIS
    Deletes the file of a subscription that is ended: it holds credentials and is good for nothing.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $file = "$(Get-PropertyValue -From $Entry.Value -Name 'FileName')"
    if (-not $file -or -not [IO.File]::Exists($file)) { return }
    try { [IO.File]::Delete($file) } catch { Write-Warning -Message "$file holds credentials and could not be deleted: $($_.Exception.Message) Delete it here and in the organization." }
}

function Restore-Deleted {
    <#
    .SYNOPSIS
    Brings back what a subscription deleted on the Edge server, and removes what it brought.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Brought
    The GUIDs of what it brought.
    #>
    param($Entry, [string[]]$Brought)

    $isBegun = $Entry.Back -eq 'begun'
    Remove-Brought -Noun 'SendConnector' -Brought $Brought
    $kept = @($script:rollback.Backup.Objects | Where-Object -FilterScript { -not $_.IsLater })
    foreach ($domain in @($kept | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' })) {
        if ($null -eq (Find-PresentItem -Noun 'AcceptedDomain' -Guid $domain.Guid)) { Join-Brought -Kept $domain -Number $Entry.Number -Brought $Brought }
        Restore-Item -Kept $domain -Number $Entry.Number -IsBegun $isBegun
    }
    $default = Find-FormerDefault
    if ($default) { Set-DefaultDomain -Item $default }
    Remove-Brought -Noun 'AcceptedDomain' -Brought $Brought
    foreach ($connector in @($kept | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' })) { Restore-Item -Kept $connector -Number $Entry.Number -IsBegun $isBegun }
    foreach ($settings in @($kept | Where-Object -FilterScript { $_.Noun -eq 'TransportConfig' })) {
        $item = Find-PresentItem -Noun 'TransportConfig' -Guid $settings.Guid
        $values = if ($null -ne $item) { Get-FormerValue -Kept $settings -Item $item -Name $script:carriedLists } else { @{} }
        if ($values.Count -gt 0) { Set-ItemBack -Noun 'TransportConfig' -Item $item -Values $values }
    }
}

function Join-Brought {
    <#
    .SYNOPSIS
    Takes a domain that the subscription brought for the one of the same domain that was there before, since there can be one only.
    .PARAMETER Kept
    The domain as the backup has it.
    .PARAMETER Number
    The number of the change that is taken back.
    .PARAMETER Brought
    The GUIDs of what the subscription brought.
    #>
    param($Kept, [int]$Number, [string[]]$Brought)

    foreach ($item in @(Get-Listing -Noun 'AcceptedDomain')) {
        $guid = Get-GuidText -Item $item
        if ($Brought -notcontains $guid) { continue }
        if (-not (Test-SameText -First "$(Get-PropertyValue -From $item -Name 'DomainName')" -Second "$($Kept.Values['DomainName'])")) { continue }
        return Write-MadeAgain -Number $Number -Former $Kept.Guid -Guid $guid
    }
}

function Remove-Brought {
    <#
    .SYNOPSIS
    Removes what a subscription brought and that took nobody's place, the default domain last.
    .PARAMETER Noun
    Exchange's name of the sort.
    .PARAMETER Brought
    The GUIDs of what it brought.
    #>
    param([string]$Noun, [string[]]$Brought)

    $origins = (Get-History).Origins
    $items = @(Get-Listing -Noun $Noun | Where-Object -FilterScript { $Brought -contains (Get-GuidText -Item $_) -and -not $origins.ContainsKey((Get-GuidText -Item $_)) })
    foreach ($item in $items | Sort-Object -Property { "$(Get-PropertyValue -From $_ -Name 'Default')" -eq 'True' }) {
        Remove-MadeItem -Noun $Noun -Item $item | Out-Null
    }
}
