# Subscriptions of Edge servers, taken back.

# What a synchronization carries over into the settings of an Edge server. Source: Edge Subscriptions topic.
$script:carriedLists = @('TLSSendDomainSecureList', 'TLSReceiveDomainSecureList', 'InternalSMTPServers')

function Undo-Subscribe {
    <#
    .SYNOPSIS
    Ends a subscription on this side. On the Edge server what it brought goes, and what it deleted is made again.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($script:run.IsEdge) { return Undo-SubscribeHere -Entry $Entry }
    $subscription = Find-Subscription -Edge $Entry.Name
    if ($null -eq $subscription -or $script:rollback.Known.ContainsKey((Get-GuidText -Item $subscription))) {
        Write-Host -Object '  It is not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action 'Remove')) { return 'declined' }
    Remove-EdgeSubscription -Identity "$(Get-PropertyValue -From $subscription -Name 'Name')" -Confirm:$false -ErrorAction Stop | Out-Null
    Clear-Listing -Noun 'EdgeSubscription', 'SendConnector'
    'done'
}

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
    try {
        Remove-EdgeSubscription -Identity $Entry.Name -Confirm:$false -ErrorAction Stop | Out-Null
    } catch {
        # A run before this one may have ended it, or the script may have been stopped before it began.
        if ($Entry.IsDone -and $Entry.Back -ne 'begun') { throw }
        Write-Host -Object "  It is not subscribed: $($_.Exception.Message)"
    }
    Remove-SubscriptionFile -Entry $Entry
    Clear-Listing -Noun @($script:replicated)
    $all = @(@($Entry.Brought) + $brought | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    Restore-Deleted -Entry $Entry -Brought $all
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

function Undo-Unsubscribe {
    <#
    .SYNOPSIS
    Of a subscription that was ended: what it takes to have it again, which no script can do, and what was lost with it once that is done.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-SubscribedAgain -Edge $Entry.Name) { return Restore-Source -Entry $Entry }
    $here = if ($script:run.IsEdge) { 'here, which writes a file' } else { "on $($Entry.Name), which writes a file, then here with that file" }
    $sentence = "$($Entry.Name) was subscribed before, and only a person can do that again: run New-EdgeSubscription $here; then start $($script:run.Script) again."
    if (-not $script:run.IsEdge) { return Add-Left -Sentence $sentence }
    # An Edge server does not tell whether it is subscribed.
    Write-Warning -Message "$($Entry.Name) was subscribed before. To have that again, run New-EdgeSubscription here, and import its file in the organization."
    'done'
}

function Test-SubscribedAgain {
    <#
    .SYNOPSIS
    Whether the organization has the subscription of an Edge server; unknown on the Edge server itself.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    -not $script:run.IsEdge -and $null -ne (Find-Subscription -Edge $Edge)
}

function Restore-Source {
    <#
    .SYNOPSIS
    Gives Send connectors their source back that they lost with a subscription, and makes those again that had no other one.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $lost = @($script:rollback.Backup.Objects | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' -and -not $_.IsLater -and (Test-SourceOf -Kept $_ -Edge $Entry.Name) })
    $work = @(foreach ($kept in $lost) {
            $item = Find-PresentItem -Noun 'SendConnector' -Guid $kept.Guid
            if ($null -eq $item -or (Get-FormerValue -Kept $kept -Item $item -Name 'SourceTransportServers').Count -gt 0) { $kept }
        })
    if ($work.Count -eq 0) { return 'done' }
    if (-not (Start-Undo -Entry $Entry -Action "Give $(@($work | ForEach-Object -Process { $_.Name }) -join ', ') its source back")) { return 'declined' }
    foreach ($kept in $work) {
        $item = Find-PresentItem -Noun 'SendConnector' -Guid $kept.Guid
        if ($null -eq $item) { Restore-Item -Kept $kept -Number $Entry.Number -IsBegun ($Entry.Back -eq 'begun') }
        else { Set-ItemBack -Noun 'SendConnector' -Item $item -Values (Get-FormerValue -Kept $kept -Item $item -Name 'SourceTransportServers') }
    }
    'done'
}

function Test-SourceOf {
    <#
    .SYNOPSIS
    Whether an Edge server sends the mail of a connector.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Kept, [string]$Edge)

    $Kept.Values.ContainsKey('SourceTransportServers') -and @($Kept.Values['SourceTransportServers'] | Where-Object -FilterScript { Test-SameServer -First "$_" -Second $Edge }).Count -gt 0
}

function Test-LacksSubscription {
    <#
    .SYNOPSIS
    Whether an Edge server that sends the mail of a connector is no longer subscribed because a script of this place ended that.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    foreach ($entry in (Get-History).Entries) {
        if ($entry.Action -eq 'unsubscribe' -and (Test-SourceOf -Kept $Kept -Edge $entry.Name) -and -not (Test-SubscribedAgain -Edge $entry.Name)) { return $true }
    }
    $false
}
