# Edge subscriptions: what they do to the objects of both sides, and what a synchronization carries over. Source: Edge
# Subscriptions topic. How long the file is valid is not played.

function Invoke-GetEdgeSubscription($Command) { Get-Kept 'EdgeSubscription' $Command @(Get-Listed 'EdgeSubscription') }

function Invoke-NewEdgeSubscription($Command) {
    $bound = $Command.Bound
    if (Test-OnEdge) {
        if (-not $bound.ContainsKey('FileName') -or $bound.ContainsKey('FileData') -or $bound.ContainsKey('Site')) { Deny 'EDGE-020' 'On an Edge server FileName is given, and nothing of the other side.' }
        return New-EdgeFile $Command
    }
    if ($bound.ContainsKey('FileName') -or -not $bound.ContainsKey('FileData') -or -not "$($bound['Site'])") { Deny 'EDGE-020' 'In the organization FileData and Site are given.' }
    Import-EdgeFile $Command
}

# The Edge server gives up what the organization will send it, and writes the file that carries it there.
function New-EdgeFile($Command) {
    $place = Get-Here
    $file = "$($Command.Bound['FileName'])"
    if (-not (Confirm-Change $Command $place['machine'])) { return }
    $asks = "$($place['machine']) will give up its Send connectors and accepted domains."
    if (-not $Command.Bound['Force'] -and -not $Command.Cmdlet.ShouldContinue($asks, 'Subscribe this Edge server?')) { return }
    [IO.File]::WriteAllText($file, (ConvertTo-Json ([ordered]@{ place = $place['key']; name = $place['machine'] }) -Compress))
    foreach ($noun in 'SendConnector', 'AcceptedDomain') {
        foreach ($item in @(Get-Stored $noun)) { Remove-Stored $noun $item }
    }
    $place['subscribed'] = $true
    Save-Here
}

function Import-EdgeFile($Command) {
    $bound = $Command.Bound
    $file = ConvertFrom-Json ([Text.Encoding]::UTF8.GetString($bound['FileData'])) -AsHashtable
    $site = (Get-Here)['sites'] | Where-Object { $_ -eq "$($bound['Site'])" }
    if (-not $site) { Deny-Missing 'Site' "$($bound['Site'])" }
    $former = Get-Stored 'EdgeSubscription' | Where-Object { $_['Name'] -eq $file['name'] }
    if ($former -and $former['Site'] -notlike "*/$site") { Deny 'EDGE-002' "$($file['name']) is subscribed to another site." }
    if (-not (Confirm-Change $Command $file['name'])) { return }
    if ($former) { Remove-Stored 'EdgeSubscription' $former }
    $subscription = [ordered]@{ Guid = New-StoredGuid; Name = $file['name']; Site = "$((Get-Here)['domain'])/Configuration/Sites/$site"; Domain = (Get-Here)['domain']; CredentialExpiry = $null; Place = $file['place'] }
    Add-Stored 'EdgeSubscription' $subscription
    if ($bound['CreateInboundSendConnector'] -ne $false) { Join-EdgeConnector "EdgeSync - Inbound to $site" $file['name'] @{ AddressSpaces = @('SMTP:--;1'); DNSRoutingEnabled = $false; SmartHosts = @('--') } }
    if ($bound['CreateInternetSendConnector'] -ne $false) { Join-EdgeConnector "EdgeSync - $site to Internet" $file['name'] @{ AddressSpaces = @('SMTP:*;100'); DomainSecureEnabled = $true } }
    Save-Here
    New-ShownObject 'EdgeSubscription' $subscription
}

# Several Edge servers of a site share the connectors that a subscription makes.
function Join-EdgeConnector([string]$Name, [string]$Edge, $Values) {
    $item = Get-Stored 'SendConnector' | Where-Object { $_['Name'] -eq $Name }
    if ($item) {
        if ($item['SourceTransportServers'] -notcontains $Edge) { $item['SourceTransportServers'] = @($item['SourceTransportServers']) + $Edge }
        return
    }
    $item = New-DefaultItem 'SendConnector' 'Custom' ''
    $item['Name'] = $Name
    $item['SourceTransportServers'] = @($Edge)
    foreach ($key in $Values.Keys) { $item[$key] = $Values[$key] }
    Add-Stored 'SendConnector' $item
}

function Invoke-RemoveEdgeSubscription($Command) {
    if (Test-OnEdge) {
        if (-not (Test-SubscribedEdge)) { Deny-Missing 'EdgeSubscription' (Get-IdentityText $Command.Bound['Identity']) }
        if (-not (Confirm-Change $Command (Get-Here)['machine'])) { return }
        (Get-Here)['subscribed'] = $false
        return Save-Here
    }
    $item = Resolve-Stored 'EdgeSubscription' $Command.Bound['Identity']
    if (-not (Confirm-Change $Command $item['Name'])) { return }
    Remove-Stored 'EdgeSubscription' $item
    foreach ($connector in @(Get-Stored 'SendConnector')) {
        if ($connector['SourceTransportServers'] -notcontains $item['Name']) { continue }
        $left = @($connector['SourceTransportServers'] | Where-Object { $_ -ne $item['Name'] })
        if ($left.Count -eq 0) { Remove-Stored 'SendConnector' $connector } else { $connector['SourceTransportServers'] = $left }
    }
    Save-Here
}

# Carries Send connectors of the Edge server, accepted domains and the lists of mutual TLS over, unless it is to fail.
function Invoke-StartEdgeSynchronization($Command) {
    $target = "$($Command.Bound['TargetServer'])"
    $subscriptions = @(Get-Stored 'EdgeSubscription' | Where-Object { -not $target -or $_['Name'] -eq ($target -split '\.')[0] })
    if ($target -and $subscriptions.Count -eq 0) { Deny-Missing 'EdgeSubscription' $target }
    if (-not (Confirm-Change $Command 'EdgeSync')) { return }
    foreach ($subscription in $subscriptions) {
        $fails = $script:run.faults | Where-Object { $_['kind'] -eq 'syncFails' -and (-not $_['server'] -or $_['server'] -eq $subscription['Name']) }
        if (-not $fails) { Send-ToEdge $subscription }
        New-SyncResult $subscription 'Result' $(if ($fails) { 'CouldNotConnect' } else { 'Success' })
    }
}

function Send-ToEdge($Subscription) {
    $here = Get-Here
    $edge = Get-Place $Subscription['Place']
    $edge['objects']['SendConnector'] = @(Get-Stored 'SendConnector' | Where-Object { $_['SourceTransportServers'] -contains $Subscription['Name'] } | ForEach-Object { Copy-Stored $_ })
    $edge['objects']['AcceptedDomain'] = @(Get-Stored 'AcceptedDomain' | ForEach-Object { Copy-Stored $_ })
    $edgeSettings = @(Get-Stored 'TransportConfig' $edge)[0]
    $settings = @(Get-Stored 'TransportConfig' $here)[0]
    foreach ($name in 'TLSSendDomainSecureList', 'TLSReceiveDomainSecureList', 'InternalSMTPServers') { $edgeSettings[$name] = $settings[$name] }
    $Subscription['Synchronized'] = $true
    Save-Place $Subscription['Place']
    Save-Here
}

function Invoke-TestEdgeSynchronization($Command) {
    foreach ($subscription in @(Get-Stored 'EdgeSubscription')) {
        $status = if ($subscription['Synchronized']) { 'Normal' } else { 'Failed' }
        New-SyncResult $subscription 'SyncStatus' $status
    }
}

function New-SyncResult($Subscription, [string]$Property, [string]$Value) {
    $properties = [ordered]@{ Name = $Subscription['Name']; Type = 'Configuration' }
    $properties[$Property] = $Value
    ConvertTo-SessionObject $properties 'Microsoft.Exchange.EdgeSync.Status'
}
