# Subscriptions of Edge servers, taken back.

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
